"""The help names the browsers that docs/browsers.md comes to, and that follow from what it lists."""

from sitebuild.content.content import LANGUAGES
from tests.build.pages.html_pages import ROOT, content

DOC = (ROOT / "docs" / "browsers.md").read_text(encoding="utf-8")


def rows(columns):
    """The rows of the tables with so many columns: the first cell, and the versions."""
    lines = [line.strip("|").split("|") for line in DOC.splitlines() if line.startswith("|")]
    cells = [[cell.strip() for cell in line] for line in lines]
    return {
        line[0]: line[-4:] for line in cells if len(line) == columns and line[-1].replace(".", "").isdigit()
    }


def test_the_minimum_is_the_greatest_of_what_is_needed():
    greatest = [max(column, key=float) for column in zip(*rows(6).values(), strict=True)]
    assert greatest == rows(5)["search, quiz, progress"]


def test_the_help_names_the_same_browsers():
    chrome, firefox, safari, samsung = rows(5)["search, quiz, progress"]
    for lang in LANGUAGES:
        text = content().strings[lang]["pages.help_update"]
        for name in (f"Edge {chrome},", f"Firefox {firefox},", f"Safari {safari} ", f"iOS {safari})"):
            assert name in text, name
        assert f"Samsung Internet {samsung}," in text
