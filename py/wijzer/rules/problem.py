"""What is wrong with a file of `data/`, told to the one who edits it."""

from wijzer.record import Record


class Problem(Record):
    """One problem: the file under `data/`, the JSON pointer in it, and what is wrong and what to do."""

    def __init__(self, file: str, pointer: str, text: str) -> None:
        self.file = file
        self.pointer = pointer
        self.text = text

    def line(self, folder: str) -> str:
        """Return `data/concept/x.json /title/en: what is wrong, what to do`."""
        return folder + "/" + self.file + " " + (self.pointer or "/") + ": " + self.text


def record_file(kind: str, record_id: str) -> str:
    """Return the file of a record, from `data/`."""
    return kind + "/" + record_id + ".json"


def pointer(*steps: object) -> str:
    """Return the JSON pointer of a path: `pointer("choices", 0)` -> `/choices/0`."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)


def closest_name(wrong: str, known: list[str]) -> str:
    """Return the known word nearest to a wrong one, or "" when none is near.

    Of two letters or less every word is near, so those get none.
    """
    best = ""
    least = len(wrong) // 4 + 2 if len(wrong) > 2 else 0
    for word in sorted(known):
        if abs(len(word) - len(wrong)) < least:
            distance = _edits(wrong, word)
            if distance < least:
                best, least = word, distance
    return best


def did_you_mean(wrong: str, known: list[str]) -> str:
    """Return " Did you mean …?" for the nearest known word, or ""."""
    near = closest_name(wrong, known)
    return " Did you mean '" + near + "'?" if near else ""


def _edits(one: str, other: str) -> int:
    row = list(range(len(other) + 1))
    for index, letter in enumerate(one):
        above, row[0] = row[0], index + 1
        for column, match in enumerate(other):
            cost = min(row[column + 1] + 1, row[column] + 1, above + (letter != match))
            above, row[column + 1] = row[column + 1], cost
    return row[-1]
