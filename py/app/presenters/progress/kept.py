"""The pages someone keeps, and what is said when one is kept or taken off the list."""

from wijzer.content.pages import Pages
from wijzer.content.strings import Strings
from wijzer.record import Record


class KeptPage(Record):
    """A page of the list: its reference, how it shows, the link to it (empty: it is gone), its button."""

    def __init__(self, reference: str, text: str, href: str, remove: str) -> None:
        self.reference = reference
        self.text = text
        self.href = href
        self.remove = remove


class Remark(Record):
    """What is said, the words of a button to undo it (empty: none), and (words, address) of a link back."""

    def __init__(self, text: str, undo: str = "", back: tuple[str, str] | None = None) -> None:
        self.text = text
        self.undo = undo
        self.back = back


def kept_page(reference: str, pages: Pages, strings: Strings) -> KeptPage:
    """Return a kept page as it shows; the site may not have it any more."""
    title, there = _title(reference, pages), pages.has(reference)
    text = title if there else strings.text("progress.page_gone", name=reference)
    href = pages.href(reference) if there else ""
    return KeptPage(reference, text, href, strings.text("progress.remove_named", title=title))


def can_keep(reference: str, pages: Pages) -> bool:
    """Whether there is such a page, of a kind that one keeps."""
    return pages.has(reference) and not reference.startswith(("page/", "slide/"))


def unknown_remark(strings: Strings) -> Remark:
    """Return what is said of a page that one cannot keep."""
    return Remark(strings.text("progress.keep_unknown"))


def asked_remark(reference: str, is_new: bool, pages: Pages, strings: Strings) -> Remark:
    """Return what is said of a page that an address asked to keep; `is_new` when it was not kept before."""
    text, title = strings.text, _title(reference, pages)
    back = (text("progress.back_to", title=title), pages.href(reference))
    if is_new:
        return Remark(text("progress.keep_done", title=title), text("progress.undo"), back)
    return Remark(text("progress.keep_already", title=title), back=back)


def removed_remark(reference: str, is_gone: bool, can_undo: bool, pages: Pages, strings: Strings) -> Remark:
    """Return what is said after a page was taken off the list; `is_gone` is False if the browser refused."""
    text, title = strings.text, _title(reference, pages)
    if not is_gone:
        return Remark(text("progress.not_removed", title=title))
    return Remark(text("progress.removed", title=title), text("progress.undo") if can_undo else "")


def put_back_remark(reference: str, pages: Pages, strings: Strings) -> Remark:
    """Return what is said after a page was put back on the list."""
    return Remark(strings.text("progress.keep_done", title=_title(reference, pages)))


def _title(reference: str, pages: Pages) -> str:
    return pages.title(reference) if pages.has(reference) else reference
