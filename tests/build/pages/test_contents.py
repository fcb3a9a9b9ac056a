"""What the pages say: the deck's words, what was then and what came since, and who points to whom."""

from copy import deepcopy
from dataclasses import replace

from sitebuild.addresses import page_path, record_path, relative
from sitebuild.content.content import LANGUAGES, PAGE_KINDS
from sitebuild.pages.render import render
from tests.build.pages.html_pages import PageReader, StubSite, content, readers, words


def references():
    return [f"{kind}/{name}" for kind in PAGE_KINDS for name in content().records[kind]]


def record_page(reference, lang):
    return readers()[record_path(reference, lang)]


def facts(reference):
    return [content().records["fact"][name] for name in content().get(reference)["facts"]]


def linked(page):
    """The records and pages that the main part of a page links to, as they are written."""
    return {tag.attributes["href"].rpartition("/")[2] for tag in page.all("a") if tag.inside("wrap")}


def test_the_webinar_shows_every_line_of_every_slide_in_dutch():
    for lang in LANGUAGES:
        page = readers()[page_path("webinar", lang)]
        quotes = [words(tag.text) for tag in page.all("q", lang="nl")]
        lines = [line for slide in content().slides for line in slide["lines"]]
        assert quotes == [words(line["text"]["nl"]) for line in lines]
        assert [tag.attributes["id"] for tag in page.of_class("slide")] == [
            slide["id"] for slide in content().slides
        ]
        for line, tag in zip(lines, page.of_class("deck-line"), strict=True):
            assert lang == "nl" or words(line["text"]["en"]) in words(tag.text)
            links = [link.attributes["href"] for link in page.all("a") if tag in link.parents]
            path = page_path("webinar", lang)
            assert links == ([relative(record_path(line["about"], lang), path)] if line["about"] else [])


def test_a_record_shows_the_deck_s_words_about_it():
    for lang in LANGUAGES:
        for reference, lines in content().deck_lines.items():
            quotes = [words(tag.text) for tag in record_page(reference, lang).all("q", lang="nl")]
            assert quotes == [words(line["text"]["nl"]) for _slide, line in lines], reference


def test_then_and_since_stand_apart_with_their_dates():
    places = {"deck-time": "time--then", "since": "time--since"}
    for lang in LANGUAGES:
        for reference in references():
            page = record_page(reference, lang)
            for fact in facts(reference):
                if fact["confidence"] == "doubtful":
                    continue
                (shown,) = _items(page, fact["text"][lang])
                for period, place in places.items():
                    assert shown.inside(place) == (fact["period"] == period), (reference, fact["id"])
                if fact["checked"]:
                    assert fact["checked"][:4] in shown.text
                for name in fact["sources"]:
                    assert content().records["source"][name]["publisher"] in shown.text


def test_what_is_doubtful_shows_only_as_the_deck_s_claim():
    doubtful = [fact for fact in content().records["fact"].values() if fact["confidence"] == "doubtful"]
    assert doubtful
    for path, page in readers().items():
        lang = page.one("html").attributes["lang"]
        for fact in doubtful:
            for shown in _items(page, fact["text"][lang]):
                assert shown.inside("claim"), (path, fact["id"])
                assert shown.inside("time--then"), (path, fact["id"])


def test_what_has_no_source_is_called_general_knowledge():
    for lang in LANGUAGES:
        for reference in references():
            for fact in facts(reference):
                if fact["confidence"] == "known":
                    (shown,) = _items(record_page(reference, lang), fact["text"][lang])
                    assert content().strings[lang]["pages.known"] in shown.text


def test_an_entry_shows_all_that_it_has():
    for lang in LANGUAGES:
        for name, entry in content().records["entry"].items():
            page = record_page(f"entry/{name}", lang)
            text = words(page.one("main").text)
            parts = [
                entry[part][lang]
                for part in ("forWhom", "example", "evidence", "limits", "since")
                if entry[part]
            ]
            parts += [content().records["risk"][risk]["text"][lang] for risk in entry["risks"]]
            asked = content().records["supplier-question"]
            parts += [asked[question]["text"][lang] for question in entry["supplierQuestions"]]
            parts += [content().records["provider"][provider]["name"] for provider in entry["providers"]]
            for part in parts:
                assert words(part) in text, (name, part)
            for group, kind in (("concepts", "concept"), ("dilemmas", "dilemma"), ("audience", "role")):
                for other in entry[group]:
                    assert f"{other}.html" in linked(page), (name, kind, other)
            keep = page.one("input", type="hidden", name="keep")
            assert keep.attributes["value"] == f"entry/{name}"


def test_a_record_lists_the_entries_that_name_it():
    groups = {
        "cluster": ("cluster", "alsoClusters"),
        "role": ("audience",),
        "concept": ("concepts",),
        "dilemma": ("dilemmas",),
    }
    for kind, names in groups.items():
        for record_id in content().records[kind]:
            page = record_page(f"{kind}/{record_id}", "nl")
            for entry_id, entry in content().records["entry"].items():
                if any(record_id in _list(entry[name]) for name in names):
                    assert f"{entry_id}.html" in linked(page), (kind, record_id, entry_id)


def test_home_counts_what_a_cluster_s_page_lists():
    for lang in LANGUAGES:
        tiles = readers()[page_path("home", lang)].of_class("tile")
        for tile, cluster in zip(tiles, content().site["clusters"], strict=False):
            listed = len(record_page(f"cluster/{cluster}", lang).of_class("row-card"))
            assert f" {listed} " in words(tile.text) + " ", cluster


def test_relations_lead_both_ways():
    for reference in references():
        for other in content().get(reference)["related"]:
            assert f"{reference.partition('/')[2]}.html" in linked(record_page(other, "nl")), (
                other,
                reference,
            )


def test_a_text_never_becomes_markup():
    sample = replace(content(), records=deepcopy(content().records))
    text = {"nl": '<b>vet</b> & "meer"', "en": '<b>bold</b> & "more"'}
    sample.records["concept"]["bias"]["title"] = sample.records["concept"]["bias"]["summary"] = text
    page = PageReader(render(sample, StubSite("https://host.example/"))[record_path("concept/bias", "nl")])
    assert page.one("h1").text == text["nl"]
    assert page.one("meta", name="description").attributes["content"] == text["nl"]


def test_the_same_content_gives_the_same_pages():
    assert render(content(), StubSite()) == render(content(), StubSite())


def _items(page, text):
    """The list items of facts and claims that say this."""
    return [tag for tag in page.of_class("fact") if words(text) in words(tag.text)]


def _list(value):
    return value if isinstance(value, list) else [value]


def test_the_about_page_tells_how_to_get_in_touch():
    def about(email, lang):
        site = {**content().site, "contact": {"name": "Wij", "email": email, "url": None}}
        return render(replace(content(), site=site), StubSite())[page_path("about", lang)]

    for lang in LANGUAGES:
        whom_to_ask = content().strings[lang]["pages.about_no_address"]
        assert whom_to_ask in about(None, lang)
        assert whom_to_ask not in about("wij@host.example", lang)
        assert 'href="mailto:wij@host.example"' in about("wij@host.example", lang)
