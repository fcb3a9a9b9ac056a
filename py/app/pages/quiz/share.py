"""Hand a result on: to the device's own share sheet, or to the clipboard."""

from app.browser.sharing import can_share, copy, share
from app.views.dom import Node
from app.views.quiz.share import ShareView
from wijzer.content.strings import Strings


def share_section(lines: list[tuple[str, str]], strings: Strings) -> list[Node]:
    """Make the section below the result with what can be shared; nothing without lines."""
    if not lines:
        return []
    view = ShareView(lines, strings)

    def copied(worked: bool) -> None:
        view.say("quiz.share_copied" if worked else "quiz.share_by_hand")
        if not worked:
            view.select()

    ways = [("share_send", share)] if can_share() else []
    return [view.section(ways + [("share_copy", lambda text: copy(text, copied))])]
