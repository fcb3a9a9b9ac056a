"""What to match, each with a list to choose from."""

from app.views.dom import Node, element
from wijzer.content.strings import Strings
from wijzer.quiz.bank.item import Choice, MatchOption


class MatchingFields:
    """A list of all matches for each choice; each list begins at no match."""

    def __init__(self, choices: list[Choice], matches: list[MatchOption], strings: Strings) -> None:
        self.nodes: list[Node] = []
        self._lists: list[tuple[str, Node]] = []
        for choice in choices:
            options = [element("option", strings.text("quiz.match_choose"), value="")]
            options += [element("option", match.text, value=match.id) for match in matches]
            select = element("select", id="match-" + choice.id)
            select.append(*options)
            row = element("div", class_="match")
            row.append(element("label", choice.text, for_="match-" + choice.id), select)
            self.nodes.append(row)
            self._lists.append((choice.id, select))

    def response(self) -> list[str]:
        """Return each choice with its match, as far as chosen."""
        pairs = [(choice_id, str(select.value)) for choice_id, select in self._lists]
        return [choice_id + " " + match_id for choice_id, match_id in pairs if match_id]

    def missing(self) -> str:
        """Ask for a match of each."""
        return "" if len(self.response()) == len(self._lists) else "quiz.match_all"
