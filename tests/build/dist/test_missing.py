"""A part of the project that is not there: the build says which one and what to do, and ships nothing."""

import shutil

import pytest

from sitebuild.dist import make_site
from sitebuild.project import ROOT, ProblemError, Source


@pytest.fixture
def web(tmp_path):
    """A copy of `web/`, to take something out of."""
    return shutil.copytree(ROOT / "web", tmp_path / "web")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("styles/print.css", "web/styles/print.css is missing: restore it"),
        ("licences/codedent.txt", "web/licences/codedent.txt is missing: the package codedent brings no licence"),
        ("drawings.svg", "web/drawings.svg is missing: restore it"),
        ("scripts/micropython-loader.js", "web/scripts/micropython-loader.js is missing: restore it"),
    ],
)
def test_a_file_that_is_missing_is_told(web, name, told):
    (web / name).unlink()
    with pytest.raises(ProblemError) as problem:
        make_site(source=Source(web=web))
    assert str(problem.value).startswith(told)


def test_an_empty_licence_is_none(web):
    (web / "licences" / "codedent.txt").write_text("\n", encoding="utf-8")
    with pytest.raises(ProblemError, match="codedent"):
        make_site(source=Source(web=web))


def test_a_style_sheet_that_has_no_place_is_told(web):
    (web / "styles" / "new.css").write_text("a { color: red }", encoding="utf-8")
    with pytest.raises(ProblemError) as problem:
        make_site(source=Source(web=web))
    assert str(problem.value).startswith("web/styles/new.css has no place in STYLES")
