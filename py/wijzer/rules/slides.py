"""The slides are all there, once each, in the deck's order."""

from wijzer.rules.data import Data
from wijzer.rules.problem import Problem, record_file


def misplaced_slides(data: Data) -> list[Problem]:
    """Find slides with the same number, and ids that do not begin with the number."""
    found: list[Problem] = []
    seen: dict[int, str] = {}
    for slide_id, slide in data.having("slide", "number"):
        number = slide["number"]
        begin = "s" + ("0" if number < 10 else "") + str(number) + "-"
        text = ""
        if number in seen:
            text = "slide '" + seen[number] + "' has this number too: give each slide its own"
        elif not slide_id.startswith(begin):
            text = "the id of slide " + str(number) + " begins with '" + begin + "': "
            text += "correct the number or the id"
        if text:
            found.append(Problem(record_file("slide", slide_id), "/number", text))
        seen[number] = slide_id
    return found
