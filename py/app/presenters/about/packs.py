"""What "About this site" says of a pack, and what one can do with it."""

from wijzer.content.strings import Strings
from wijzer.record import Record

KEEP, REMOVE = "keep", "remove"


class PackState(Record):
    """How a pack is kept, in words; and what can be done: (the words of a button, `KEEP` or `REMOVE`)."""

    def __init__(self, text: str, actions: list[tuple[str, str]]) -> None:
        self.text = text
        self.actions = actions


def pack_state(kept: int, files: int, size: str, problem: str, strings: Strings) -> PackState:
    """Return the state of a pack.

    Args:
        kept: how many of its files are on the device.
        files: how many it has.
        size: its size in words.
        problem: why the last attempt to keep it stopped, as `PackError` names it; empty for none.
        strings: the interface's texts.
    """
    text = strings.text
    whole = kept >= files
    key = "pack_whole" if whole else "pack_part" if kept else "pack_none"
    said = text("offline." + key, kept=kept, files=files, size=size)
    if problem:
        said = text("offline.pack_" + problem) + " " + said
    onward = [] if whole else [(text("offline.pack_go_on" if kept else "offline.pack_keep"), KEEP)]
    return PackState(said, onward + ([(text("offline.pack_remove"), REMOVE)] if kept else []))
