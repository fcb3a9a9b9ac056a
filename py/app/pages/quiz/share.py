"""Put a result and its code together into what can be shared."""

from app.browser.sharing import can_share, copy, share
from app.views.dom import Node
from app.views.quiz.share import WITH, WITHOUT, ShareView
from wijzer.content.strings import Strings
from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.code.result_code import encode
from wijzer.quiz.learning.summary import summary
from wijzer.quiz.taking.session import Session


def share_section(session: Session, bank: Bank, strings: Strings) -> list[Node]:
    """Make the section below the result of a fixed set; nothing for other quizzes and practice."""
    ids = bank.sets.get(session.attempt.quiz, [])
    if session.attempt.practising or not ids or [item.id for item in session.items] != ids:
        return []
    total = summary(session).total
    line = strings.text("quiz.share_line", right=total.right, n=total.max_score)
    code = _code(session)
    lines = [(WITH, line + " · " + code)] if code else []
    view = ShareView(lines + [(WITHOUT, line)], strings)

    def copied(worked: bool) -> None:
        view.say("quiz.share_copied" if worked else "quiz.share_by_hand")
        if not worked:
            view.select()

    ways = [("share_send", share)] if can_share() else []
    return [view.section(ways + [("share_copy", lambda text: copy(text, copied))])]


def _code(session: Session) -> str:
    """Return the result code; empty for a set that has no code."""
    answers = [session.answer(item) for item in session.items]
    try:
        return encode(session.items, [answer.response if answer else None for answer in answers])
    except ValueError:
        return ""
