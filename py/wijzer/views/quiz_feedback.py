"""What one reads after an answer: the verdict, why, what was right, where to read on."""

from wijzer.content.pages import Pages
from wijzer.content.strings import Strings
from wijzer.quiz.item import Choice, Item
from wijzer.quiz.outcome import PARTLY, UNANSWERED, UNSCORED, Outcome
from wijzer.quiz.review import CHOSEN, MISSED, OTHER, RIGHT, SIDE, WRONG, Line, review
from wijzer.views.dom import Node, element
from wijzer.views.page_links import read_on
from wijzer.views.quiz_frame import heading
from wijzer.views.quiz_words import points, verdict_mark, verdict_text

_SIGNS = {RIGHT: "✓", WRONG: "✗", MISSED: "→", CHOSEN: "◆", OTHER: "◇", SIDE: "◇"}


class FeedbackView:
    """Makes the feedback on one answer."""

    def __init__(self, pages: Pages, strings: Strings) -> None:
        self.pages = pages
        self._strings = strings

    def nodes(
        self, item: Item, choices: list[Choice], response: list[str], outcome: Outcome
    ) -> tuple[Node, list[Node]]:
        """Return the heading that gets the focus, and the nodes of the screen."""
        box = element("section", class_="feedback stack feedback--" + outcome.verdict)
        title = heading(3, "", class_="verdict")
        title.append(verdict_mark(outcome.verdict), verdict_text(outcome.verdict, self._strings))
        box.append(title)
        earned = self._earned(outcome)
        if earned:
            box.append(element("p", earned))
        box.append(self.lines(review(item, choices, response), why=True))
        box.append(element("p", item.explanation, class_="explanation"))
        box.append(*read_on(item, self.pages, self._strings))
        parts = [element("p", item.context, class_="quiz-context")] if item.context else []
        return title, parts + [element("p", item.prompt, class_="quiz-prompt"), box]

    def lines(self, lines: list[Line], why: bool) -> Node:
        """Make the list of choices with how each was dealt with; `why` adds their feedback."""
        items = element("ul", class_="lines")
        for line in lines:
            row = element("li", class_="line line--" + line.mark)
            row.append(element("span", _SIGNS[line.mark], class_="line-sign", aria_hidden="true"))
            body = element("div")
            body.append(element("span", self._label(line), class_="line-label"))
            body.append(element("span", line.choice.text, class_="line-text"))
            if why:
                body.append(element("p", line.choice.feedback, class_="line-why"))
            row.append(body)
            items.append(row)
        return items

    def _label(self, line: Line) -> str:
        key = f"{line.truth}_{line.mark}" if line.truth else "line_" + line.mark
        return self._strings.text("quiz." + key)

    def _earned(self, outcome: Outcome) -> str:
        if outcome.verdict not in (PARTLY, UNANSWERED, UNSCORED):
            return ""
        earned = points(outcome.score, self._strings)
        return self._strings.text("quiz.earned_" + outcome.verdict, points=earned)
