"""Which documents one word of a query finds, how well, and by which words of theirs."""

from array import array

from wijzer.record import Record
from wijzer.search.index.lexicon import Lexicon, Line
from wijzer.search.index.postings import documents, gaps, unpack


class Budget:
    """How many bytes of postings a query may still take in; `spent_all` tells that some were left out."""

    def __init__(self, size: int) -> None:
        self.left = size
        self.spent_all = False


class Reading(Record):
    """Documents, as packed gaps, that have one word, all with the same worth: level times factor."""

    def __init__(self, worth: int, gaps: bytes, form: str) -> None:
        self.worth = worth
        self.gaps = gaps
        self.form = form


class Match:
    """What a word finds in one language. Readings are gathered first; `weigh` then sums them up.

    `worth` holds for each document the best worth of any reading, 0 for none; `found` are the
    documents with any, best first, and `cut` tells that a crowd left some out. `forms` are the words
    to mark in a text. `guessed` tells that the word itself is unknown, and no likely slip.
    """

    def __init__(self) -> None:
        self.readings: list[Reading] = []
        self.forms: list[str] = []
        self.corrections: list[str] = []
        self.found: list[int] = []
        self.total = 0
        self.cut = False
        self.guessed = False
        self.worth: array[int] = array("H")
        self._seen: dict[str, int] = {}

    def is_known(self) -> bool:
        """True when any document has the word."""
        return bool(self.readings)

    def add(self, line: Line, factor: int, form: str, mark: str = "") -> None:
        """Take in the documents of a term at `factor` percent of their level; mark `mark`, or `form`."""
        for level, packed in unpack(line.groups):
            self.readings.append(Reading(level * factor, packed, form))
        if line.groups and (mark or form) not in self.forms:
            self.forms.append(mark or form)

    def add_family(
        self, lexicon: Lexicon, head: str, factor: int, form: str = "", own: tuple[Line, int] | None = None
    ) -> Line | None:
        """Take in all words of a family, once.

        Args:
            lexicon: where the family is.
            head: the word that speaks for it.
            factor: percent of each word's level.
            form: what to mark for all of them; without it, each word itself.
            own: the line that led here, and the percent for its word, which is always taken in.

        Returns:
            The line of `head`; None when the family was taken in before.
        """
        new = self._seen.get(head, 0) < factor
        if new:
            self._seen[head] = factor
        elif not own:
            return None
        family = lexicon.family(head, own[0] if own else None)
        for line in family:
            led = own is not None and line.term == own[0].term
            if line.groups and (new or led):
                self.add(line, own[1] if own and led else factor, form or line.term)
        return family[0] if family else None

    def add_together(self, lexicon: Lexicon, heads: list[str], factor: int, size: int) -> None:
        """Take in the documents that have a word of each family, at the mean of their worth."""
        parts: list[Match] = []
        for head in heads:
            part = Match()
            part.add_family(lexicon, head, 100)
            part.weigh(size, Budget(3 * size))
            parts.append(part)
        by_worth: dict[int, list[int]] = {}
        for document in parts[0].found:
            worths = [part.worth[document] for part in parts]
            if all(worths):
                by_worth.setdefault(sum(worths) // len(worths) * factor // 100, []).append(document)
        for worth in sorted(by_worth):
            self.readings.append(Reading(worth, gaps(sorted(by_worth[worth])), parts[0].forms[0]))
        if by_worth:
            for part in parts:
                self.forms.extend([form for form in part.forms if form not in self.forms])

    def include(self, other: "Match", percent: int = 100) -> None:
        """Take in the readings of another match at `percent` of their worth."""
        if percent == 100:
            self.readings.extend(other.readings)
        else:
            self.readings.extend(
                [Reading(one.worth * percent // 100, one.gaps, one.form) for one in other.readings]
            )
        self.forms.extend([form for form in other.forms if form not in self.forms])
        self.corrections.extend(other.corrections)
        self.total = max(self.total, other.total)
        self.cut = self.cut or other.cut
        self.guessed = self.guessed or other.guessed

    def weigh(self, size: int, budget: Budget) -> None:
        """Fill `worth` and `found`, best readings first, for an index of `size` documents."""
        order = sorted([(-one.worth, number) for number, one in enumerate(self.readings)])
        worth = array("H", bytes(2 * size))
        found: list[int] = []
        for negative, number in order:
            packed = self.readings[number].gaps
            if len(packed) > budget.left:
                budget.spent_all = True
                break
            budget.left -= len(packed)
            document = high = 0
            for byte in packed:
                if byte > 127:
                    high = high * 127 + (byte - 128) * 128
                    continue
                document += high + byte
                high = 0
                if not worth[document]:
                    worth[document] = -negative
                    found.append(document)
        self.worth = worth
        self.found = found
        self.total = max(self.total, len(found))

    def way_to(self, document: int) -> str:
        """Return the word by which `document` is found best; empty when it is not."""
        best, form = 0, ""
        for one in self.readings:
            if one.worth > best and document in documents(one.gaps):
                best, form = one.worth, one.form
        return form
