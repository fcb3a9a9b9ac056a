"""How the bench prints: each figure beside its goal, and a verdict where there is one to give."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.pages import browser_times, history_times, lighthouse, start_times, update_bytes
from tests.bench.search import development, engine_times, peers
from tests.bench import sizes
from tests.bench.search.quality import measure
from tests.bench.rows import Goal, Row, judged, unmeasured

ROOT = Path(__file__).parents[3]
MRR = Goal(0.9)
TIME = Goal(50, at_most=True, form=".0f", unit=" ms")
SHARE = Goal(0.01, at_most=True, form=".0%")


def columns(row, cal=1):
    return [column for column in row.columns(cal) if column]


@pytest.mark.parametrize(
    ("value", "goal", "figure", "wanted", "verdict"),
    [
        (0.973, MRR, "0.973", "≥ 0.90", "ok"),
        (0.9, MRR, "0.900", "≥ 0.90", "ok"),
        (0.89999, MRR, "0.900", "≥ 0.90", "MISSED"),  # judged before it is rounded
        (0.0109, SHARE, "1.1%", "≤ 1%", "MISSED"),
        (0.01, SHARE, "1.0%", "≤ 1%", "ok"),
    ],
)
def test_a_figure_stands_beside_its_goal_and_verdict(value, goal, figure, wanted, verdict):
    assert columns(judged("typing", value, goal)) == ["typing", figure, wanted, verdict]


def test_a_time_is_judged_as_on_a_machine_with_cal_1_and_stands_beside_it_as_measured():
    for raw, cal, figure, verdict in (
        (46.71, 1, "46.7 ms ÷ cal, raw 46.7 ms", "ok"),
        (50.01, 1, "50.0 ms ÷ cal, raw 50.0 ms", "MISSED"),
        (100, 2, "50.0 ms ÷ cal, raw 100.0 ms", "ok"),  # a machine half as fast
        (20, 0.25, "80.0 ms ÷ cal, raw 20.0 ms", "MISSED"),
    ):
        assert columns(judged("typing", raw, TIME), cal) == ["typing", figure, "≤ 50 ms", verdict]


def test_what_stands_beside_a_figure_follows_in_brackets():
    row = judged("first", 0.973, MRR, "MiniSearch 0.9")
    assert columns(row, cal=2) == ["first", "0.973 (MiniSearch 0.9)", "≥ 0.90", "ok"]


def test_without_a_goal_or_a_measurement_there_is_no_verdict():
    assert columns(Row("files", "6.0 MB")) == ["files", "6.0 MB"]
    assert columns(unmeasured("typing", TIME)) == ["typing", "not measured (--peers DIR)", "≤ 50 ms"]


def test_the_goals_are_those_that_were_set():
    assert [str(one) for one in (development.MRR, development.RECALL, development.NOTHING)] == [
        "≥ 0.90",
        "≥ 0.95",
        "≤ 1%",
    ]
    assert (str(development.MISTYPED_MRR), str(development.OFF_TOPIC_EMPTY)) == ("≥ 0.85", "≥ 90%")
    assert list(map(str, peers.GOALS[peers.CATALOGUE].values())) == [
        *("≥ 0.98", "≥ 0.97", "≥ 0.95", "≥ 0.97"),
        *("≤ 5%", "≤ 4 ms"),
    ]
    assert list(map(str, peers.GOALS[peers.LARGE].values())) == [
        *("≥ 0.97", "≥ 0.90", "≥ 0.85", "≥ 0.90"),
        *("≤ 50 ms", "≤ 2140 kB gz", "≥ 0.90"),
    ]
    assert (str(browser_times.UPDATED), str(browser_times.PAINTED)) == ("≤ 30 ms", "≤ 60 ms")
    assert (str(history_times.LONGEST), str(history_times.USABLE)) == ("≤ 200 ms", "≤ 2000 ms")
    assert str(history_times.ANSWERED) == "≤ 60 ms"
    assert str(engine_times.INDEX_READY) == "≤ 60 ms"
    assert (str(browser_times.FIRST_VISIT), str(sizes.OFFLINE)) == ("≤ 450 KB gz", "≤ 2000 KB gz")
    assert str(browser_times.OFFLINE_START) == "≤ 1500 ms"
    assert (str(start_times.THAN_PYODIDE), str(start_times.THAN_BARE)) == ("≥ 8×", "≤ 3×")
    assert (str(update_bytes.UPDATE), str(update_bytes.NO_RUNTIME)) == ("≤ 200 KB gz", "≤ 0")
    assert list(map(str, (lighthouse.ALL, lighthouse.READING, lighthouse.ISLANDS))) == [
        *("≥ 1.00", "≥ 0.98", "≥ 0.85"),
    ]


def test_without_the_harness_every_row_of_the_peers_says_so():
    rows = peers.rows(browser=None, folder=None)
    assert len(rows) == 13
    assert {row.figure for row in rows} == {"not measured (--peers DIR)"}
    assert {row.met for row in rows} == {None}


def test_quality_counts_the_first_wanted_hit_within_ten():
    found = {
        "first": ["a", "b"],
        "second of two wanted": ["x", "b", "a"],
        "too late": [*"0123456789", "a"],
        "nothing": [],
        "none wanted": ["x"],
    }
    queries = [{"q": name, "expect": [] if name == "none wanted" else ["a", "b"]} for name in found]
    quality = measure(queries, lambda query: found[query["q"]])
    assert quality.n == 4
    assert (quality.mrr, quality.recall) == ((1 + 1 / 2) / 4, 2 / 4)
    assert (quality.in_first_three, quality.nothing) == (2 / 4, 1 / 4)


def a_run(score, milliseconds, **audits):
    """What Lighthouse tells of one visit; `audits` count towards the score, and a hint does not."""
    refs = [{"id": name, "weight": 1} for name in audits] + [{"id": "hint", "weight": 0}]
    told = {name: {"score": found} for name, found in {**audits, "hint": 0}.items()}
    told["total-blocking-time"] = {"numericValue": milliseconds}
    return {"categories": {"seo": {"score": score, "auditRefs": refs}}, "audits": told}


def test_a_page_has_the_middle_of_what_lighthouse_found_and_names_what_cost_points():
    runs = [a_run(0.5, 900, title=1, canonical=0, hreflang=None), a_run(1, 100), a_run(0.9, 400)]
    visit = lighthouse.Visit("index.html", runs)
    assert (visit.score("seo"), visit.blocked) == (0.9, 400)
    assert visit.failed("seo") == "canonical"  # not what does not apply, nor what does not count


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["index", "--corpus", "x.json"], "--out"),
        (["index", "--out", "x"], "--corpus"),
        (["index", "--corpus", "x.json", "--out", "x", "more"], "unknown: more"),
        (["bench", "--peers", "tests"], "holds no data and lib/metrics.mjs"),
    ],
)
def test_wrong_usage_is_told_and_exits_with_two(arguments, told):
    command = [sys.executable, str(ROOT / "build.py"), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 2
    assert told in done.stderr
