"""The same files work on nginx, Apache, lighttpd, Caddy and Python's own server, as these come."""

import hashlib
import json
from urllib.request import urlopen

import pytest

from tests.hosting.stock import DEBIAN
from tests.hosting.walk import go_round, go_round_offline

FOLDERS = ("", "a/b/")


@pytest.mark.parametrize("folder", FOLDERS)
def test_everything_works(new_page, stock, folder):
    go_round(new_page(), stock + folder)


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_file_arrives_as_it_was_built(stock, folder, files):
    with urlopen(stock + folder + "files.json") as answer:
        rows = json.load(answer)["files"]
    assert len(rows) == len(files) - 1
    other = []
    for row in rows:
        with urlopen(stock + folder + row["path"]) as answer:
            if hashlib.sha256(answer.read()).hexdigest() != row["sha256"]:
                other.append(row["path"])
    assert other == []


@pytest.mark.parametrize("stock", DEBIAN, indirect=True)
def test_it_is_kept_for_offline_use(new_page, stock):
    go_round_offline(new_page(workers="allow"), stock)
