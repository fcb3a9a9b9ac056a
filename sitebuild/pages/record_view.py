"""What the page of a record shows, gathered from the records around it."""

from sitebuild.content.content import Content, Record
from sitebuild.content.relations import Relations

DECK_TIME, SINCE, BACKGROUND = "deck-time", "since", "background"
DOUBTFUL = "doubtful"


class RecordView:
    """One record with all that its page shows of other records. Templates read it."""

    def __init__(self, content: Content, relations: Relations, reference: str) -> None:
        self._content = content
        self._relations = relations
        self.reference = reference
        self.kind = reference.partition("/")[0]
        self.record = content.get(reference)

    @property
    def deck(self) -> list[tuple[Record, list[Record]]]:
        """The deck's own lines about it, slide by slide."""
        lines = self._content.deck_lines.get(self.reference, [])
        return [
            (slide, [line for at, line in lines if at["number"] == slide["number"]])
            for slide in self._content.slides
            if any(at["number"] == slide["number"] for at, _line in lines)
        ]

    @property
    def slides(self) -> list[Record]:
        """The slides that name it."""
        return [slide for slide in self._content.slides if slide["number"] in self.record["slides"]]

    def facts(self, period: str) -> list[Record]:
        """The facts of a period that may be told as facts, the oldest first and the undated last."""
        found = [fact for fact in self._facts() if fact["period"] == period and not _doubtful(fact)]
        return sorted(found, key=lambda fact: (not fact["when"], fact["when"] or ""))

    @property
    def claims(self) -> list[Record]:
        """What only the deck says: told as its claim, or not at all."""
        return [fact for fact in self._facts() if fact["period"] == DECK_TIME and _doubtful(fact)]

    def pointing(self, kind: str) -> list[str]:
        """The records of a kind that point to this one."""
        return self._relations.pointing_to(self.reference, kind + "/")

    @property
    def related(self) -> list[str]:
        """What it is related to, its own list first, without what the page lists elsewhere."""
        shown = {self.reference, *(f"concept/{name}" for name in self.record.get("concepts", []))}
        shown.update(f"dilemma/{name}" for name in self.record.get("dilemmas", []))
        if self.kind != "entry":
            shown.update(self.pointing("entry"))
        back = self._relations.pointing_to(self.reference)
        named = [one for one in back if self.reference in self._content.get(one)["related"]]
        return [one for one in dict.fromkeys([*self.record["related"], *named]) if one not in shown]

    @property
    def quiz_topic(self) -> str:
        """The topic of the quiz that asks about it; empty when no question does."""
        items = self._content.records["item"].values()
        return next((item["topic"] for item in items if self.reference in item["about"]), "")

    def parts(self, name: str, kind: str) -> list[Record]:
        """The part records (risks, settings, providers) that the record names in its list `name`."""
        return [self._content.records[kind][part] for part in self.record.get(name, [])]

    def _facts(self) -> list[Record]:
        return [self._content.records["fact"][name] for name in self.record["facts"]]


def _doubtful(fact: Record) -> bool:
    return fact["confidence"] == DOUBTFUL
