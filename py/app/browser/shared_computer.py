"""Whether someone said that this is a shared computer, on which nothing of theirs is to be kept.

It holds for this tab and ends with it, as the person who said so does. The tab's own name remembers it:
that is written nowhere, goes along from page to page, and cannot be refused as storage can.
"""

from pyscript import window

_SHARED = "shared-computer"


def is_shared() -> bool:
    """Whether it was said in this tab."""
    return str(window.name) == _SHARED


def say_shared(shared: bool) -> None:
    """Remember that it is, or that it is not after all."""
    window.name = _SHARED if shared else ""
