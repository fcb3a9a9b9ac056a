"""The slides are all there, once each, in the deck's order."""

from wijzer.rules.data import Data
from wijzer.rules.problem import Problem, record_file


def misplaced_slides(data: Data) -> list[Problem]:
    """Find slides with the same number, and ids that do not begin with the number."""
    found: list[Problem] = []
    seen: dict[int, str] = {}
    for slide_id, slide in data.of_kind("slide"):
        number = slide["number"]
        begin = "s" + ("0" if number < 10 else "") + str(number) + "-"
        file = record_file("slide", slide_id)
        if number in seen:
            text = "slide '" + seen[number] + "' has this number too: give each slide its own"
            found.append(Problem(file, "/number", text))
        elif not slide_id.startswith(begin):
            text = (
                "the id of slide "
                + str(number)
                + " begins with '"
                + begin
                + "': correct the number or the id"
            )
            found.append(Problem(file, "/number", text))
        seen[number] = slide_id
    return found
