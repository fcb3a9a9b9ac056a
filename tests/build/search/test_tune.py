"""Tuning: it looks at even queries alone, changes nothing, and keeps numbers within what they may be."""

from pathlib import Path

import pytest

from sitebuild.content.content import load, read_json
from sitebuild.project import Source
from tests.bench.search import numbers
from tests.bench.search import tune as tuning
from tests.bench.search.quality import QUERIES, searchers
from wijzer.search import weights

WEIGHTS = Path(weights.__file__)


class Unread(dict):
    """A query at odd index: whoever looks into it fails."""

    def __getitem__(self, key):
        raise AssertionError(f"read {key} of an odd query")

    get = __getitem__


@pytest.fixture
def few_steps(monkeypatch):
    """One number is tried, so that a run takes seconds."""
    monkeypatch.setattr(tuning, "steps", lambda name, value: [value // 2] if name == "PREFIX" else [])


def test_it_reads_no_odd_query_and_changes_nothing(monkeypatch, capsys, few_steps):
    read = read_json(QUERIES)["queries"][:40]
    queries = [Unread() if number % 2 else query for number, query in enumerate(read)]
    monkeypatch.setattr(tuning, "read_json", lambda _path: {"queries": queries})
    before, source = numbers.present(), WEIGHTS.read_bytes()
    assert tuning.tune() == 0
    assert numbers.present() == before
    assert WEIGHTS.read_bytes() == source
    told = capsys.readouterr().out
    assert [f"fold {fold}:" in told for fold in (1, 2, 3, 4)] == [True] * 4
    assert "on held-out folds" in told


def test_a_tie_keeps_the_present_number(monkeypatch):
    tuner = tuning.Tuner(read_json(QUERIES)["queries"][:4])
    monkeypatch.setattr(tuner, "score", lambda _setting, _folds: 0.5)
    assert tuner.moved(tuner.tuned({0, 1, 2, 3})) == []


def test_a_clear_gain_is_taken_and_a_number_back_in_place_costs_nothing(monkeypatch):
    tuner = tuning.Tuner(read_json(QUERIES)["queries"][:4])
    wanted = numbers.steps("SATURATION", weights.SATURATION)[0]
    monkeypatch.setattr(tuner, "score", lambda setting, _folds: float(setting["SATURATION"] == wanted))
    setting = tuner.tuned({0, 1, 2, 3})
    assert tuner.moved(setting) == ["SATURATION"]
    assert setting["SATURATION"] == wanted


def test_steps_stay_within_what_a_number_may_be():
    setting = numbers.present()
    for name, value in setting.items():
        tried = numbers.steps(name, value)
        table = name.partition(".")[0]
        assert value not in tried, name
        assert all(one > 0 for one in tried), name
        if table in ("PRIOR", "LENGTH", "TITLE_FIELD"):
            assert all(one <= 1 for one in tried), name
    assert numbers.steps("TYPO.1", 90) == [72, 100]
    assert numbers.steps("OUTWEIGHS", 110) == [100, 138]


def test_other_numbers_are_in_force_for_a_while_and_only_then():
    setting = numbers.present()
    search = searchers(load(Source().data))["nl"]

    def score():
        term = search.search("beeldherk", {}).terms[0]
        return max(one.score for one in term.own.postings)

    before = score()
    with numbers.in_force({**setting, "PREFIX": setting["PREFIX"] // 2}):
        assert score() < before
    assert score() == before
