"""The right answer is what a reader of the choices finds true, so no key is paired with another's text."""

from typing import Any

from wijzer.rules.problem import Problem, pointer


def misjudged(file: str, item: dict[str, Any]) -> list[Problem]:
    """Find choices whose `holds` says something else than `correct_response`.

    A right answer that cannot be given is told elsewhere; until then there is nothing to compare.
    """
    right = item["correct_response"]
    if not all(one in [choice["id"] for choice in item["choices"]] for one in right):
        return []
    found: list[Problem] = []
    for index, choice in enumerate(item["choices"]):
        named = choice["id"] in right
        if choice.get("holds", named) != named:
            text = "choice '" + choice["id"] + "' "
            if named:
                text += "does not hold ('holds' is false), yet /correct_response names it"
            else:
                text += "holds ('holds' is true), yet /correct_response does not name it"
            text += ": read its text and feedback again, and mend what is wrong"
            found.append(Problem(file, pointer("choices", index, "holds"), text))
    return found
