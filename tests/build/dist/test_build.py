"""What ships: the same bytes each time, known endings, nothing from elsewhere, a true list of files."""

import base64
import hashlib
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin, urlsplit
from xml.etree import ElementTree

import pytest

from sitebuild.addresses import MISSING, record_path
from tests.bench.faults.versions import with_files
from sitebuild.dist import make_site
from sitebuild.offline.precache import NOT_KEPT

URL = "https://voorbeeld.example/a/b/"
UNLISTED = ("404.html", *MISSING.values())
"""Pages that say that there is no such page."""
ENDINGS = {".html", ".css", ".js", ".json", ".png", ".svg"}


class Links(HTMLParser):
    """What a page links to, and what it loads by itself."""

    def __init__(self, html):
        super().__init__()
        self.links, self.loads, self.meta, self.inline = [], [], {}, []
        self.ids, self._kind = set(), None
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        self.ids.add(given.get("id"))
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        elif tag == "link":
            (
                self.meta.setdefault(given["rel"], [])
                if given["rel"] in ("canonical", "alternate")
                else self.loads
            ).append(given["href"])
        elif tag == "meta":
            self.meta[given.get("property") or given.get("name")] = given.get("content")
        elif tag == "form":
            self.links.append(given.get("action", ""))
        if tag in ("script", "img", "iframe", "source", "object") and given.get("src"):
            self.loads.append(given["src"])
        self.inline += [name for name in given if name.startswith("on") or name == "style"]
        self._kind = given.get("type", "javascript") if tag == "script" and "src" not in given else None

    def handle_data(self, text):
        if self._kind and self._kind != "mpy" and text.strip():
            self.inline.append(text)


@pytest.fixture(scope="module")
def pages(files):
    return {path: Links(data.decode()) for path, data in files.items() if path.endswith(".html")}


@pytest.fixture(scope="module")
def addressed():
    """The site as built for a known address."""
    return make_site(URL)


def test_the_same_input_gives_the_same_bytes(files):
    again = make_site()
    assert sorted(again) == sorted(files)
    assert [path for path in files if files[path] != again[path]] == []


def test_the_list_of_files_is_true(files):
    rows = json.loads(files["files.json"])["files"]
    assert [row["path"] for row in rows] == sorted(set(files) - {"files.json"})
    for row in rows:
        data = files[row["path"]]
        assert (row["bytes"], row["sha256"]) == (len(data), hashlib.sha256(data).hexdigest()), row["path"]
        assert row["pack"] == "app"


def test_only_endings_that_every_server_knows(files):
    assert {Path(path).suffix for path in files} <= ENDINGS


def test_pages_load_nothing_from_elsewhere(files, pages):
    for path, page in pages.items():
        for link in page.loads:
            assert not urlsplit(link).netloc, (path, link)
            assert urljoin(f"/{path}", link).lstrip("/") in files, (path, link)
    for path, data in files.items():
        if path.endswith(".css"):
            assert b"@import" not in data
            assert all(link.startswith(b"data:") for link in re.findall(rb"url\(['\"]?([^)'\"]+)", data)), (
                path
            )


def test_links_lead_somewhere(files, pages):
    lost = []
    for path, page in pages.items():
        for link in page.links:
            target, _, anchor = urljoin(f"/{path}", link).partition("#")
            if urlsplit(target).netloc or urlsplit(target).scheme:
                continue
            goal = urlsplit(target).path.lstrip("/")
            if goal not in files or (anchor and anchor not in pages[goal].ids):
                lost.append((path, link))
    assert lost == []


def test_no_script_stands_in_a_page(pages):
    assert {path: page.inline for path, page in pages.items() if page.inline} == {}


def test_names_with_a_hash_tell_of_their_content(files):
    for path, data in files.items():
        found = re.fullmatch(r"assets/[^/]+-([0-9a-f]{10})\.\w+", path)
        if found:
            assert hashlib.sha256(data).hexdigest().startswith(found.group(1)), path


def test_everything_a_visitor_uses_is_kept_with_its_hash(files):
    text = re.search(rb"^const precache = (\{.*\});$", files["sw.js"], re.MULTILINE).group(1)
    kept = json.loads(text)
    assert set(kept) == set(files) - {*NOT_KEPT, "sw.js", "files.json"}
    for path, digest in kept.items():
        assert base64.b64decode(digest) == hashlib.sha256(files[path]).digest(), path


def test_the_version_tells_how_much_is_kept(files):
    about = json.loads(files["version.json"])
    own = [path for path in files if path not in (*NOT_KEPT, "sw.js", "files.json")]
    assert about["files"] == len(own)
    assert about["bytes"] == sum(len(files[path]) for path in own) - len(files["version.json"])
    assert about["version"] == json.loads(files["files.json"])["version"]
    assert about["packs"] == []


def test_a_word_more_on_one_page_changes_no_other_file(files):
    path = record_path("concept/bias", "nl")
    later = with_files(files, {path: files[path].replace(b"</h1>", b" x</h1>", 1)})
    changed = {path for path in later if later[path] != files.get(path)}
    assert changed == {path, "version.json", "files.json", "sw.js"}


def test_a_site_that_retires_has_a_worker_that_keeps_nothing(files):
    retired = make_site(retire=True)
    assert b"precache" not in retired["sw.js"] and b"unregister" in retired["sw.js"]
    assert {path for path in files if files[path] != retired[path]} == {"sw.js", "files.json"}


def test_without_an_address_the_site_names_none(files, pages):
    assert "sitemap.xml" not in files
    for path, page in pages.items():
        assert not {"canonical", "alternate", "og:url"} & set(page.meta), path


def test_with_an_address_pages_say_where_they_are(addressed):
    sitemap = ElementTree.fromstring(addressed["sitemap.xml"])
    listed = {node.text for node in sitemap.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")}
    for path, data in addressed.items():
        if path.endswith(".html") and path not in UNLISTED:
            page = Links(data.decode())
            canonical = page.meta["canonical"][0]
            assert canonical.startswith(URL) and canonical in listed, path
            assert urljoin(canonical, "index.html") == URL + path or canonical == URL + path
            assert {"og:title", "og:url"} <= set(page.meta), path
            assert len(page.meta["alternate"]) >= 2, path


def test_the_address_changes_nothing_else(files, addressed):
    assert {path for path in addressed if Path(path).suffix not in ENDINGS} == {"sitemap.xml"}
    same = [path for path in files if path.startswith("assets/")]
    assert all(files[path] == addressed[path] for path in same)
