"""Try other numbers for the ranking on the development queries at even index; changes nothing.

Coordinate steps: each number in turn a quarter up and a fifth down, kept when the queries gain more
than leaving the present value costs. Four folds tell what such a search is worth: it runs on three
quarters of the queries, and the last quarter judges what it found.
"""

import time
from statistics import mean

from sitebuild.content.content import load, read_json
from sitebuild.project import Source
from tests.bench.search.development import finding, slipped
from tests.bench.search.numbers import Setting, present, steps
from tests.bench.search.quality import DEPTH, QUERIES, Query, place_of
from tests.bench.search.trials import Trials

FOLDS = 4
SLIPS = (1, 2)
COST = 0.0005
"""What a number away from its present value must bring, in MRR@10: a tie keeps the present value."""


class Tuner:
    """The scores of the even queries and their mistyped forms, under any setting."""

    def __init__(self, queries: list[Query]) -> None:
        """Take the queries; each goes to a fold with its mistyped forms."""
        self.present = present()
        self._trials = Trials(load(Source().data))
        self._known: dict[tuple[float, ...], list[float]] = {}
        asked = [query for query in queries if query["expect"]]
        self._queries: list[Query] = []
        self._folds: list[int] = []
        for number, query in enumerate(asked):
            forms = [query, *(form for seed in SLIPS for form in slipped([query], seed))]
            self._queries += forms
            self._folds += [number % FOLDS] * len(forms)

    def score(self, setting: Setting, folds: set[int]) -> float:
        """Return MRR@10 over the queries of some folds."""
        ranks = self._ranks(setting)
        return mean(rank for rank, fold in zip(ranks, self._folds, strict=True) if fold in folds)

    def tuned(self, folds: set[int]) -> Setting:
        """Return the setting that one round of steps over all numbers finds on some folds."""
        best = dict(self.present)
        worth = self._worth(best, folds)
        for name in self.present:
            for value in steps(name, self.present[name]):
                tried = {**best, name: value}
                gained = self._worth(tried, folds)
                if gained > worth:
                    best, worth = tried, gained
        return best

    def moved(self, setting: Setting) -> list[str]:
        """Return the names of the numbers that are not the present ones."""
        return [name for name in setting if setting[name] != self.present[name]]

    def _worth(self, setting: Setting, folds: set[int]) -> float:
        return self.score(setting, folds) - COST * len(self.moved(setting))

    def _ranks(self, setting: Setting) -> list[float]:
        key = tuple(setting.values())
        if key not in self._known:
            found = list(map(finding(self._trials.searchers(setting)), self._queries))
            places = [place_of(ids, query["expect"]) for ids, query in zip(found, self._queries, strict=True)]
            self._known[key] = [1 / place if 0 < place <= DEPTH else 0.0 for place in places]
        return self._known[key]


def tune() -> int:
    """Print the present figures per fold, what to change, and what that gains where it was not tuned on."""
    began = time.monotonic()
    queries: list[Query] = read_json(QUERIES)["queries"]
    tuner = Tuner(queries[::2])
    every = set(range(FOLDS))
    print(f"MRR@10 of the queries at even index and {len(SLIPS)} mistyped forms of each")
    gains: list[float] = []
    for fold in sorted(every):
        setting = tuner.tuned(every - {fold})
        before, after = tuner.score(tuner.present, {fold}), tuner.score(setting, {fold})
        gains.append(after - before)
        moved = ", ".join(f"{name} {setting[name]:g}" for name in tuner.moved(setting)) or "nothing"
        print(f"  fold {fold + 1}: {before:.4f}, tuned on the others {after:.4f} ({moved})", flush=True)
    setting = tuner.tuned(every)
    print("\nProposed on all folds")
    for name in tuner.moved(setting):
        print(f"  {name:<28} {tuner.present[name]:g} -> {setting[name]:g}")
    before, after = tuner.score(tuner.present, every), tuner.score(setting, every)
    print(f"  {before:.4f} -> {after:.4f} on what it was tuned on")
    print(f"  {mean(gains):+.4f} on held-out folds: {_advice(mean(gains))}")
    print(f"({time.monotonic() - began:.0f} s)")
    return 0


def _advice(gain: float) -> str:
    return "worth a look" if gain > COST else "keep the present numbers"
