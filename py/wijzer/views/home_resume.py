"""Offer on the home page to go on with a quiz that was left half-way."""

from wijzer.views.dom import by_id, element, fill, link


def show_resume(heading: str, about: str, label: str, href: str) -> None:
    """Fill the page's place for it: what was left, and a link that goes on at the next question."""
    place = by_id("resume")
    fill(place, [element("h2", heading), element("p", about), link(label, href, class_="button")])
    place.hidden = False
