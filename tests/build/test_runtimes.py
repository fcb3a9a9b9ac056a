"""The unit tests, the same files, on the Pythons of the browser: MicroPython and Pyodide."""

from functools import cache
from pathlib import Path

import pytest

from tests.build.runtimes import call, modules_for, run_node
from tests.build.search.answers import answers

UNIT = Path(__file__).parents[1] / "unit"


@cache
def results(runtime):
    """Test file -> test -> what it came to; empty when all was well."""
    tests = {path.name: path.read_text(encoding="utf-8") for path in UNIT.rglob("*.py")}
    return run_node("unit_runner.mjs", runtime, modules_for(runtime) | tests)


@pytest.mark.parametrize("name", sorted(path.stem for path in UNIT.rglob("test_*.py")))
@pytest.mark.parametrize("runtime", ["micropython", "pyodide"])
def test_unit(runtime, name):
    outcomes = results(runtime)[name]
    failures = [f"{test}\n{told}" for test, told in sorted(outcomes.items()) if told]
    assert outcomes, "no tests were found"
    assert not failures, "\n".join(failures)


@pytest.mark.parametrize("runtime", ["micropython", "pyodide"])
def test_what_fails_there_is_told_by_its_own_traceback(runtime):
    with pytest.raises(AssertionError) as told:
        call(runtime, answers, ["/nowhere", []])
    first, *_, last = str(told.value).split("\nassert ")[0].strip().splitlines()
    assert first == "Traceback (most recent call last):"
    assert "Error" in last and "answers.py" in str(told.value)
