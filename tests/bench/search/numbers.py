"""The weights by name, the steps to try, and weights with other numbers."""

from dataclasses import asdict
from typing import Any, cast

from sitebuild.index.weights import IndexWeights
from wijzer.search.weights import Weights

Setting = dict[str, float]
"""Name -> value; `field_boost.title` is an entry of a table."""

WHEN_BUILT = ("field_boost", "saturation", "length", "title_field", "prior")
_PERCENTS = ("inflection", "prefix", "joined", "synonym", "broader", "parts", "compound", "typo")
"""What a match leaves of an impact: at most all of it."""
WHEN_ASKED = (*_PERCENTS, "title", "proximity_in_title", "proximity_in_text", "outweighs")
_STEPS = (0.8, 1.25)
_MOST = {
    **dict.fromkeys(_PERCENTS, 100.0),
    **dict.fromkeys(("length", "title_field", "prior"), 1.0),
}
_LEAST = {"outweighs": 100.0}


def present() -> Setting:
    """Return all numbers as they stand, zeros left out: a step of a zero is a zero."""
    values = {**vars(Weights()), **asdict(IndexWeights())}
    return {
        f"{name}.{key}" if key else name: number
        for name in (*WHEN_ASKED, *WHEN_BUILT)
        for key, number in _entries(values[name])
        if number
    }


def steps(name: str, value: float) -> list[float]:
    """Return the other values to try for a number, within what it may be."""
    table = name.partition(".")[0]
    least, most = _LEAST.get(table, 0.0), _MOST.get(table, float("inf"))
    tried = [min(most, max(least, value * step)) for step in _STEPS]
    whole = table in WHEN_ASKED
    near = [round(one) if whole else round(one, 3) for one in tried]
    return [one for one in near if one != value]


def weights_of(setting: Setting) -> Weights:
    """Return the weights of the ranking with these numbers."""
    present = vars(Weights())
    return Weights(**{name: _with(name, present[name], setting) for name in WHEN_ASKED})


def index_weights_of(setting: Setting) -> IndexWeights:
    """Return the weights that an index is built with, with these numbers."""
    present = asdict(IndexWeights())
    return IndexWeights(**{name: _with(name, present[name], setting) for name in WHEN_BUILT})


def _entries(value: Any) -> list[tuple[str, float]]:
    """The numbers of a table or a row by their key or place; of a single number, itself without one."""
    if isinstance(value, dict):
        return list(cast("dict[str, float]", value).items())
    if isinstance(value, tuple):
        return [(str(place), number) for place, number in enumerate(cast("tuple[float, ...]", value))]
    return [("", value)]


def _with(name: str, value: Any, setting: Setting) -> Any:
    """A value with the setting's numbers in it."""
    entries = {key: setting.get(f"{name}.{key}" if key else name, number) for key, number in _entries(value)}
    if isinstance(value, dict):
        return entries
    return tuple(entries.values()) if isinstance(value, tuple) else entries[""]
