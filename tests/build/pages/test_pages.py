"""Every page of the site: that it is there, is sound HTML, and leads nowhere that is not there."""

import json
import posixpath
import re
from collections import Counter
from itertools import pairwise
from urllib.parse import urljoin, urlsplit

from sitebuild.addresses import MISSING, list_path, page_path, record_path, relative
from sitebuild.content.content import LANGUAGES, PAGE_KINDS
from tests.build.pages.html_pages import ROOT, content, pages, readers, words

ISLANDS = {page_path(name, lang) for name in ("home", "quiz", "progress", "about") for lang in LANGUAGES}


def test_each_record_has_a_page_in_both_languages():
    for lang in LANGUAGES:
        for kind in PAGE_KINDS:
            assert list_path(kind, lang) in readers()
            for name, record in content().records[kind].items():
                page = readers()[record_path(f"{kind}/{name}", lang)]
                assert words(page.one("h1").text) == words(record["title"][lang])
                summary = page.one("meta", name="description").attributes["content"]
                assert summary == record["summary"][lang]


def test_each_page_says_what_it_is():
    seen = Counter()
    for path, page in readers().items():
        assert page.one("html").attributes["lang"] == ("en" if path.startswith("en/") else "nl"), path
        assert len(page.all("h1")) == 1, path
        assert len(page.all("main")) == 1, path
        title = words(page.all("title")[0].text)
        description = page.one("meta", name="description").attributes["content"]
        assert description.strip(), path
        if path != "404.html":  # for any host to show; without a network it has another name
            seen[path[:3] == "en/", title, description] += 1
    assert [which for which, times in seen.items() if times > 1] == []


def test_headings_step_down_one_at_a_time():
    for path, page in readers().items():
        levels = [int(tag.name[1]) for tag in page.tags if tag.name in ("h1", "h2", "h3", "h4", "h5", "h6")]
        assert levels[0] == 1, path
        assert all(low <= high + 1 for high, low in pairwise(levels)), (path, levels)


def test_no_two_parts_of_a_page_have_the_same_heading():
    for path, page in readers().items():
        headings = Counter(words(tag.text) for tag in page.all("h2"))
        assert [heading for heading, times in headings.items() if times > 1] == [], path


def test_ids_are_there_once_and_are_there_for_who_names_them():
    for path, page in readers().items():
        ids = Counter(tag.attributes["id"] for tag in page.all("*") if "id" in tag.attributes)
        assert [name for name, times in ids.items() if times > 1] == [], path
        for tag in page.all("*"):
            for attribute in ("for", "aria-labelledby", "aria-describedby"):
                for name in (tag.attributes.get(attribute) or "").split():
                    assert name in ids, (path, tag)


def test_links_are_relative_name_a_file_and_lead_somewhere():
    ids = {path: {tag.attributes.get("id") for tag in page.all("*")} for path, page in readers().items()}
    there = set(pages()[0]) | pages()[1]
    drawings = (ROOT / "web/drawings.svg").read_text(encoding="utf-8")
    ids["drawings.svg"] = set(re.findall('<symbol id="([^"]+)"', drawings))
    for path, page in readers().items():
        for link in (*_values(page, "href"), *_values(page, "src"), *_values(page, "action")):
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            assert not parts.path.startswith("/"), (path, link)
            assert not parts.path.endswith("/"), (path, link)
            target = (
                posixpath.normpath(posixpath.join(posixpath.dirname(path), parts.path))
                if parts.path
                else path
            )
            assert target in there, (path, link)
            if parts.fragment:
                assert parts.fragment in ids[target], (path, link)


def test_links_elsewhere_say_so_and_do_not_tell_where_one_comes_from():
    marks = {lang: f"({content().strings[lang]['pages.outside']})" for lang in LANGUAGES}
    for path, page in readers().items():
        for tag in page.all("a"):
            if urlsplit(tag.attributes["href"]).scheme.startswith("http"):
                assert tag.attributes.get("rel") == "noopener noreferrer external", (path, tag)
                assert tag.text.endswith(marks[page.one("html").attributes["lang"]]), (path, tag)


def test_nothing_is_inline_but_python():
    for path, page in readers().items():
        assert page.all("style") == [], path
        for tag in page.all("*"):
            assert "style" not in tag.attributes, (path, tag)
            assert not [name for name in tag.attributes if name.startswith("on")], (path, tag)
        inline = [tag.attributes.get("type") for tag in page.all("script") if "src" not in tag.attributes]
        assert inline == (["mpy"] if path in ISLANDS else []), path


def test_only_the_islands_load_python():
    for path, page in readers().items():
        assert bool(page.all("script", type="mpy")) == (path in ISLANDS), path
        assert bool(page.all("*", id="python-failed")) == (path in ISLANDS), path


def test_each_page_knows_the_root_and_its_other_language():
    for path, page in readers().items():
        root = page.one("html").attributes["data-root"]
        assert posixpath.normpath(posixpath.join(posixpath.dirname(path), root)) == ".", path
        switch = page.one("a", id="language-switch")
        target = posixpath.normpath(posixpath.join(posixpath.dirname(path), switch.attributes["href"]))
        assert (target[:3] == "en/") != (path[:3] == "en/"), path
        if path == "404.html":  # there is one for both languages, so the way on is home
            assert target == page_path("home", "en")
            continue
        back = readers()[target].one("a", id="language-switch").attributes["href"]
        assert posixpath.normpath(posixpath.join(posixpath.dirname(target), back)) == path


def test_lists_and_records_have_a_breadcrumb_and_a_search_field():
    for path, page in readers().items():
        lang = page.one("html").attributes["lang"]
        assert len(page.all("input", type="search", name="q")) == 1, path
        form = next(tag for tag in page.all("form") if tag.attributes.get("role") == "search")
        assert form.attributes["action"] == relative(page_path("home", lang), path)
        if "/" in path.removeprefix("en/"):
            crumbs = [tag for tag in page.all("a") if tag.inside("crumbs")]
            assert crumbs[0].attributes["href"] == relative(page_path("home", lang), path)
            assert len(crumbs) == (1 if path.endswith("/index.html") else len(crumbs))


def test_the_page_at_hand_is_marked_in_the_navigation():
    for lang in LANGUAGES:
        for name in ("home", "quiz", "progress", "webinar"):
            page = readers()[page_path(name, lang)]
            (current,) = [tag for tag in page.all("a", aria_current="page") if tag.inside("nav")]
            assert current.attributes["href"] == relative(page_path(name, lang), page_path(name, lang))


def test_only_a_site_with_an_address_tells_it():
    for text in pages()[0].values():
        assert "canonical" not in text
        assert "og:" not in text
    url = "https://host.example/a/b/"
    for path, text in pages(url)[0].items():
        if path.endswith(".html") and path not in ("404.html", *MISSING.values()):
            assert f'<link rel="canonical" href="{urljoin(url, path.removesuffix("index.html"))}">' in text
            assert text.count("hreflang=") == 4
            assert 'property="og:image" content="https://host.example/a/b/icons/' in text
    missing = pages(url)[0]["404.html"]
    assert f'<base href="{url}">' in missing
    assert "canonical" not in missing  # it stands at every address that is not there


def test_the_manifests_stand_on_their_own_path():
    for lang in LANGUAGES:
        manifest = json.loads(pages()[0][f"manifest-{lang}.json"])
        assert "id" not in manifest  # it would be relative to the origin, not to the site
        links = [manifest["start_url"], *(shortcut["url"] for shortcut in manifest["shortcuts"])]
        assert all(link in readers() for link in links)
        assert {icon["purpose"] for icon in manifest["icons"]} == {"any", "maskable"}
        for icon in manifest["icons"]:
            assert (ROOT / "web" / icon["src"]).read_bytes()[16:24] == _size(icon["sizes"])


def _values(page, attribute):
    return [tag.attributes[attribute] for tag in page.tags if tag.attributes.get(attribute) is not None]


def _size(sizes):
    """The width and height as a PNG's header writes them."""
    return b"".join(int(number).to_bytes(4, "big") for number in sizes.split("x"))
