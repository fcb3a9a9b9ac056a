"""What people write for one another: letters that sound alike in Dutch, and keys that are neighbours."""

_SOUNDS = (
    ("ij", "ei", "y"),
    ("au", "ou"),
    ("c", "k"),
    ("c", "s"),
    ("s", "z"),
    ("d", "t"),
    ("g", "ch"),
    ("f", "ph"),
    ("f", "v"),
    ("i", "y"),
    ("i", "ie"),
    ("t", "th"),
    ("x", "ks"),
    ("kw", "qu"),
    ("e", "ae"),
    ("u", "oe"),
    ("eu", "u"),
)
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_MAX_SPELLINGS = 60
CHEAP = 1
PLAIN = 2


def respelled(word: str) -> list[str]:
    """Return other spellings that sound like `word`: one change each, then two; at most 60."""
    once = _changed(word)
    found = list(once)
    for other in once:
        if len(found) >= _MAX_SPELLINGS:
            break
        found.extend([twice for twice in _changed(other) if twice != word and twice not in found])
    return found[:_MAX_SPELLINGS]


def substitution_cost(typed: str, meant: str) -> int:
    """Return what it costs to have typed one letter for another: neighbours and sound-alikes are cheap."""
    return CHEAP if _sound_alike(typed, meant) or _neighbours(typed, meant) else PLAIN


def _changed(word: str) -> list[str]:
    found: list[str] = []
    for sounds in _SOUNDS:
        for written in sounds:
            at = word.find(written)
            while at >= 0:
                rest = word[at + len(written) :]
                found.extend([word[:at] + other + rest for other in sounds if other != written])
                at = word.find(written, at + 1)
    for i in range(1, len(word)):
        if word[i] == word[i - 1]:
            found.append(word[:i] + word[i + 1 :])
    unique: list[str] = []
    for other in found:
        if other != word and other not in unique:
            unique.append(other)
    return unique


def _sound_alike(one: str, other: str) -> bool:
    return any([one in sounds and other in sounds for sounds in _SOUNDS])


def _neighbours(one: str, other: str) -> bool:
    for number, row in enumerate(_ROWS):
        at = row.find(one)
        if at < 0:
            continue
        near = row[max(0, at - 1) : at + 2]
        for beside in _ROWS[max(0, number - 1) : number] + _ROWS[number + 1 : number + 2]:
            near += beside[max(0, at - 1) : at + 2]
        return other in near
    return False
