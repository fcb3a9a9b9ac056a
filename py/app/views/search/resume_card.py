"""Cards on the home page: what one may go on with."""

from app.views.dom import by_id, element, link


def show_card(heading: str, about: str, label: str, href: str) -> None:
    """Add to the page's place for it: what there is, and a link to it."""
    place = by_id("resume")
    place.append(element("h2", heading), element("p", about), link(label, href, class_="button"))
    place.hidden = False
