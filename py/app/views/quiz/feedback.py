"""What one reads after an answer: the verdict, why, what was right, where to read on."""

from app.presenters.quiz.words import points, verdict_text
from app.views.dom import Node, element
from app.views.page_links import read_on, sources
from app.views.quiz.frame import heading
from app.views.quiz.second import shift
from app.views.quiz.verdict import verdict_mark
from wijzer.content.pages import Pages
from wijzer.content.strings import Strings
from wijzer.quiz.answers.outcome import RIGHT as FULLY_RIGHT
from wijzer.quiz.answers.outcome import WRONG as EARNED_NOTHING
from wijzer.quiz.answers.outcome import Outcome
from wijzer.quiz.bank.item import Choice, Item
from wijzer.quiz.kinds import kind_of
from wijzer.quiz.kinds.line import CHOSEN, FIRST, MATCH, MISSED, OTHER, RIGHT, SIDE, WRONG, ReviewLine

_SIGNS = {RIGHT: "✓", WRONG: "✗", MISSED: "→", CHOSEN: "◆", FIRST: "◇", OTHER: "◇", SIDE: "◇"}


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
        shifted, how = shift(item, response, self._strings)
        said = shifted or verdict_text(outcome.verdict, self._strings)
        title.append(verdict_mark(outcome.verdict), said)
        box.append(title)
        for text in (how, self._earned(item, response, outcome)):
            if text:
                box.append(element("p", text))
        box.append(self.lines(kind_of(item).review(item, choices, response), why=True))
        box.append(element("p", item.explanation, class_="explanation"))
        box.append(*sources(item, self._strings), *read_on(item, self.pages, self._strings))
        parts = [element("p", item.context, class_="quiz-context")] if item.context else []
        return title, parts + [element("p", item.prompt, class_="quiz-prompt"), box]

    def lines(self, lines: list[ReviewLine], why: bool) -> Node:
        """Make the list of choices with how each was dealt with; `why` adds their feedback."""
        items = element("ul", class_="lines")
        for line in lines:
            row = element("li", class_="line line--" + line.mark)
            row.append(element("span", _SIGNS[line.mark], class_="line-sign", aria_hidden="true"))
            body = element("div")
            label = element("span", self._label(line), class_="line-label")
            choice = element("span", line.choice.text, class_="line-text")
            # "Goes with ..." reads on from what it is about; the other labels say what comes.
            body.append(*([choice, label] if line.label == MATCH else [label, choice]))
            if why:
                body.append(element("p", line.choice.feedback, class_="line-why"))
            row.append(body)
            items.append(row)
        return items

    def _label(self, line: ReviewLine) -> str:
        key = f"quiz.{line.label}_{line.mark}"
        return self._strings.text(key, right=line.right, given=line.given)

    def _earned(self, item: Item, response: list[str], outcome: Outcome) -> str:
        if outcome.verdict == FULLY_RIGHT:
            return ""
        if outcome.verdict == EARNED_NOTHING:
            right, total = kind_of(item).parts(item, response)
            key = "quiz.none_" + item.interaction
            return self._strings.text(key, right=right, n=total) if right else ""
        earned = points(outcome.score, self._strings)
        return self._strings.text("quiz.earned_" + outcome.verdict, points=earned)
