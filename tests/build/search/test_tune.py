"""Tuning: it looks at even queries alone, changes nothing, and keeps numbers within what they may be."""

from pathlib import Path

import pytest

from sitebuild.content.content import load, read_json
from sitebuild.index.weights import IndexWeights
from sitebuild.project import Source
from tests.bench.search import numbers
from tests.bench.search import tune as tuning
from tests.bench.search.quality import QUERIES
from tests.bench.search.trials import Trials

WEIGHTS = [Path("py/wijzer/search/weights.py"), Path("sitebuild/index/weights.py")]


class Unread(dict):
    """A query at odd index: whoever looks into it fails."""

    def __getitem__(self, key):
        raise AssertionError(f"read {key} of an odd query")

    get = __getitem__


@pytest.fixture
def few_steps(monkeypatch):
    """One number is tried, so that a run takes seconds."""
    monkeypatch.setattr(tuning, "steps", lambda name, value: [value // 2] if name == "prefix" else [])


def test_it_reads_no_odd_query_and_changes_nothing(monkeypatch, capsys, few_steps):
    read = read_json(QUERIES)["queries"][:40]
    queries = [Unread() if number % 2 else query for number, query in enumerate(read)]
    monkeypatch.setattr(tuning, "read_json", lambda _path: {"queries": queries})
    before, sources = numbers.present(), [path.read_bytes() for path in WEIGHTS]
    assert tuning.tune() == 0
    assert numbers.present() == before
    assert [path.read_bytes() for path in WEIGHTS] == sources
    told = capsys.readouterr().out
    assert [f"fold {fold}:" in told for fold in (1, 2, 3, 4)] == [True] * 4
    assert "on held-out folds" in told


def test_a_tie_keeps_the_present_number(monkeypatch):
    tuner = tuning.Tuner(read_json(QUERIES)["queries"][:4])
    monkeypatch.setattr(tuner, "score", lambda _setting, _folds: 0.5)
    assert tuner.moved(tuner.tuned({0, 1, 2, 3})) == []


def test_a_clear_gain_is_taken_and_a_number_back_in_place_costs_nothing(monkeypatch):
    tuner = tuning.Tuner(read_json(QUERIES)["queries"][:4])
    wanted = numbers.steps("saturation", IndexWeights().saturation)[0]
    monkeypatch.setattr(tuner, "score", lambda setting, _folds: float(setting["saturation"] == wanted))
    setting = tuner.tuned({0, 1, 2, 3})
    assert tuner.moved(setting) == ["saturation"]
    assert setting["saturation"] == wanted


def test_steps_stay_within_what_a_number_may_be():
    setting = numbers.present()
    for name, value in setting.items():
        tried = numbers.steps(name, value)
        table = name.partition(".")[0]
        assert value not in tried, name
        assert all(one > 0 for one in tried), name
        if table in ("prior", "length", "title_field"):
            assert all(one <= 1 for one in tried), name
    assert numbers.steps("typo.1", 90) == [72, 100]
    assert numbers.steps("outweighs", 110) == [100, 138]


def test_an_engine_ranks_with_the_numbers_it_is_given():
    trials, setting = Trials(load(Source().data)), numbers.present()

    def found(**changed):
        search = trials.searchers({**setting, **changed})["nl"]
        terms = search.search("beeldherk", {}).terms
        return max(one.score for one in terms[0].own.postings), search.index

    before, index = found()
    assert found(prefix=setting["prefix"] // 2) == (before // 2, index), "no index is built for it"
    flatter, other = found(saturation=99)
    assert flatter < before and other is not index
    assert found() == (before, index)
