"""The numbers of `wijzer/search/weights.py` by name, the steps to try, and the engine run with others."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, cast

from tests.bench.search.changed import changed
from wijzer.search import weights
from wijzer.search.matching import lookup

Setting = dict[str, float]
"""Name -> value; `FIELD_BOOST.title` is an entry of a table."""

WHEN_BUILT = ("FIELD_BOOST", "SATURATION", "LENGTH", "TITLE_FIELD", "PRIOR")
WHEN_ASKED = (
    *("INFLECTION", "PREFIX", "JOINED", "SYNONYM", "BROADER", "PARTS", "COMPOUND", "TYPO"),
    *("TITLE", "PROXIMITY_IN_TITLE", "PROXIMITY_IN_TEXT", "OUTWEIGHS"),
)
_STEPS = (0.8, 1.25)
_MOST = {
    **dict.fromkeys(
        ("INFLECTION", "PREFIX", "JOINED", "SYNONYM", "BROADER", "PARTS", "COMPOUND", "TYPO"), 100.0
    ),
    **dict.fromkeys(("LENGTH", "TITLE_FIELD", "PRIOR"), 1.0),
}
_LEAST = {"OUTWEIGHS": 100.0}


def present() -> Setting:
    """Return all numbers as they stand, zeros left out: a step of a zero is a zero."""
    found: Setting = {}
    for name in (*WHEN_ASKED, *WHEN_BUILT):
        value = getattr(weights, name)
        for key, number in _entries(value):
            if number:
                found[f"{name}.{key}" if key else name] = number
    return found


def steps(name: str, value: float) -> list[float]:
    """Return the other values to try for a number, within what it may be."""
    table = name.partition(".")[0]
    least, most = _LEAST.get(table, 0.0), _MOST.get(table, float("inf"))
    tried = [min(most, max(least, value * step)) for step in _STEPS]
    whole = table in WHEN_ASKED
    near = [round(one) if whole else round(one, 3) for one in tried]
    return [one for one in near if one != value]


def built_with(setting: Setting) -> tuple[float, ...]:
    """Return the numbers that an index holds: with the same ones it need not be built again."""
    return tuple(value for name, value in setting.items() if name.partition(".")[0] in WHEN_BUILT)


@contextmanager
def in_force(setting: Setting) -> Generator[None]:
    """Run the engine and the build with these numbers."""
    values = {table: _with(table, setting) for table in (*WHEN_ASKED, *WHEN_BUILT)}
    values["MAX_PROXIMITY"] = values["PROXIMITY_IN_TITLE"] + values["PROXIMITY_IN_TEXT"]
    factors = {
        lookup.COMPOUND: "COMPOUND",
        lookup.PARTS: "PARTS",
        lookup.SYNONYM: "SYNONYM",
        lookup.BROADER: "BROADER",
    }
    with (
        changed(weights, **values),
        changed(lookup, _FACTOR={relation: values[name] for relation, name in factors.items()}),
    ):
        yield


def _entries(value: Any) -> list[tuple[str, float]]:
    """The numbers of a table or a row by their key or place; of a single number, itself without one."""
    if isinstance(value, dict):
        return list(cast("dict[str, float]", value).items())
    if isinstance(value, tuple):
        return [(str(place), number) for place, number in enumerate(cast("tuple[float, ...]", value))]
    return [("", value)]


def _with(table: str, setting: Setting) -> Any:
    """The value of a name in `weights`, with the setting's numbers in it."""
    value = getattr(weights, table)
    names = {key: f"{table}.{key}" if key else table for key, _number in _entries(value)}
    entries = {key: setting.get(names[key], number) for key, number in _entries(value)}
    if isinstance(value, dict):
        return entries
    return tuple(entries.values()) if isinstance(value, tuple) else entries[""]
