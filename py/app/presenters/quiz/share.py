"""What of a result can be shared: a line with the score, with or without a code that tells the answers."""

from wijzer.content.strings import Strings
from wijzer.quiz.bank.bank import Bank
from wijzer.quiz.code.result_code import encode
from wijzer.quiz.learning.summary import summary
from wijzer.quiz.taking.session import Session

WITH, WITHOUT = "with", "without"


def share_lines(session: Session, bank: Bank, strings: Strings) -> list[tuple[str, str]]:
    """Return (`WITH` or `WITHOUT` answers, the line to share); none but of a fixed set's first answers."""
    ids = bank.sets.get(session.attempt.quiz, [])
    if session.attempt.practising or not ids or [item.id for item in session.items] != ids:
        return []
    total = summary(session).total
    line = strings.text("quiz.share_line", right=total.right, n=total.max_score)
    code = _code(session)
    return ([(WITH, line + " · " + code)] if code else []) + [(WITHOUT, line)]


def _code(session: Session) -> str:
    """Return the result code; empty for a set that has no code."""
    answers = [session.answer(item) for item in session.items]
    try:
        return encode(session.items, [answer.response if answer else None for answer in answers])
    except ValueError:
        return ""
