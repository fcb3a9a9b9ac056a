"""The hosting guide keeps its word: with its recipe nothing is left to tell of a server, and all works."""

import pytest

from sitebuild.verify.deployed import find_copy
from sitebuild.verify.files import file_findings
from sitebuild.verify.headers import header_findings
from sitebuild.verify.reply import fetch_all
from tests.hosting.guide import written
from tests.hosting.running import running
from tests.hosting.stock import DEBIAN
from tests.hosting.walk import go_round


@pytest.mark.parametrize("name", DEBIAN)
def test_with_its_recipe_a_server_packs_and_keeps_as_it_should(new_page, name, twice):
    with running(name, twice, written(name)) as url:
        for folder in ("", "a/b/"):
            copy = find_copy(url + folder)
            answers = fetch_all(copy.url, copy.hashes)
            told = file_findings(copy, answers) + header_findings(answers)
            assert list(map(str, told)) == [], folder
            assets = {one.header("Cache-Control") for one in answers if one.path.startswith("assets/")}
            assert assets == {"public, max-age=31536000, immutable"}, folder
        go_round(new_page(), url)
