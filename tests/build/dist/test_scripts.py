"""The site's own JavaScript: its unit tests under node, and what of it ships."""

import subprocess
from pathlib import Path

import pytest

from sitebuild.assets.scripts import LOADER, bundled
from sitebuild.project import ROOT, ProblemError, Source
from sitebuild.tools.node import node_command, packages

TESTS = sorted((ROOT / "tests" / "scripts").glob("*.test.mjs"))
OLD = ("watchdog.js", "theme.js")
NEWER_THAN_OLD_BROWSERS = ("?.", "??", "async ", "catch{")


@pytest.fixture(scope="module")
def scripts():
    return bundled(Source().web / "scripts", packages())


@pytest.mark.parametrize("path", TESTS, ids=lambda path: path.name.partition(".")[0])
def test_units(path):
    done = subprocess.run([*node_command(), "--test", str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "# pass 0" not in done.stdout


def test_what_ships_needs_nothing_but_the_files_it_is_told_of(scripts):
    for name, script in scripts.items():
        assert (b"import" in script) == (name == LOADER), name
        assert b"sourceMappingURL" not in script, name


def test_old_browsers_can_read_what_is_for_them(scripts):
    for name in OLD:
        text = scripts[name].decode()
        assert [one for one in NEWER_THAN_OLD_BROWSERS if one in text] == [], name


def test_a_script_that_is_wrong_is_named(tmp_path):
    folder = tmp_path / "scripts"
    for path in (Source().web / "scripts").rglob("*.js"):
        copy = folder / path.relative_to(Source().web / "scripts")
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(path.read_bytes())
    Path(folder / "theme.js").write_text("import './x.js'\n", encoding="utf-8")
    with pytest.raises(ProblemError, match=r"theme\.js:1:7") as told:
        bundled(folder, packages())
    assert "node:" not in str(told.value), "where Node was itself helps nobody"
