"""A pack of the site that one switches on: its progress, going on where it stopped, offline, removed."""

import random
import re
import threading

import pytest
from playwright.sync_api import expect

from sitebuild.addresses import page_path
from tests.bench.faults.host import CutAfter, down, fine, hosted
from tests.bench.faults.versions import small, with_files
from tests.pages import KEPT, open_island

KEEPING = 60_000
TITLE = "Studio voor sprekers en redacteuren"
PARTS = 12


def pack(version):
    """A sample pack of about 3 MB; the versions differ in two of its files."""
    noise = random.Random(7)
    files = {f"studio/part-{number}.json": noise.randbytes(250_000).hex().encode() for number in range(PARTS)}
    files["studio/part-3.json"] += version.encode()
    page = f"<!doctype html><html lang=nl><title>Studio</title><h1>Studio {version}</h1></html>"
    return files | {"studio/index.html": page.encode()}


@pytest.fixture(scope="module")
def site(files):
    return with_files(small(files), pack("1"))


@pytest.fixture
def host(site):
    with hosted(site) as running:
        yield running


@pytest.fixture
def page(new_page, host):
    """Someone who has the site, and looks at what else there is."""
    page = new_page(workers="allow")
    page.goto(host.url)
    page.wait_for_selector(KEPT, state="attached", timeout=KEEPING)
    open_island(page, host.url + page_path("about", "nl"))
    expect(row(page)).to_contain_text("Niet bewaard. Nodig: 6 MB.")
    return page


def row(page):
    return page.locator("#offline-packs li", has=page.get_by_role("heading", name=TITLE))


def press(page, name):
    row(page).get_by_role("button", name=name, exact=True).click()


def parts_asked(host):
    return [path for path in host.asked if path.startswith("studio/")]


def whole(page):
    expect(row(page)).to_contain_text("Staat klaar voor gebruik zonder internet", timeout=KEEPING)


def test_the_site_without_packs_offers_none(new_page, dist, files):
    with hosted(files) as host:
        page = new_page()
        open_island(page, host.url + page_path("about", "nl"))
        expect(page.locator("#offline-state")).to_contain_text("Nu bewaren")  # all else shows
        expect(page.get_by_role("heading", name="Extra onderdelen")).to_be_hidden()


def test_a_pack_is_kept_with_a_bar_and_works_offline(page, host):
    assert not parts_asked(host), "nobody asked for it yet"
    half = threading.Event()

    def until_half(path, answer):
        return answer if path != "studio/part-5.json" or half.wait(60) else None

    host.fault = until_half
    press(page, "Bewaren")
    bar = row(page).get_by_role("progressbar", name=TITLE)
    expect(bar).to_be_visible()
    expect(row(page)).to_contain_text(re.compile(r"Bezig: \d(,\d)? MB van 6 MB"))
    before = sum(len(data) for path, data in pack("1").items() if path < "studio/part-5.json")
    expect(bar).to_have_js_property("value", before)
    half.set()
    whole(page)
    expect(bar).to_have_count(0)

    host.fault = down
    page.goto(host.url + "studio/index.html?from=here")
    expect(page.get_by_role("heading", level=1)).to_have_text("Studio 1")
    assert page.evaluate("fetch('part-5.json').then(response => response.text()).then(text => text.length)")
    open_island(page, host.url + page_path("about", "nl"))
    whole(page)


def test_what_was_cut_goes_on_without_fetching_again_what_is_there(page, host):
    host.fault = CutAfter(7)  # the list of files, five parts, half of a sixth
    press(page, "Bewaren")
    expect(row(page)).to_contain_text("Het ophalen stopte: er is geen verbinding.")
    expect(row(page)).to_contain_text(f"5 van {PARTS + 1} bestanden")

    host.fault = fine
    open_island(page, host.url + page_path("about", "nl"))
    expect(row(page)).to_contain_text(f"5 van {PARTS + 1} bestanden")
    host.asked.clear()
    press(page, "Verder bewaren")
    whole(page)
    assert len(parts_asked(host)) == PARTS + 1 - 5


def test_a_file_that_arrives_damaged_is_not_kept(page, host, site):
    host.files = {**site, "studio/part-2.json": b"<h1>Log in</h1>"}
    press(page, "Bewaren")
    expect(row(page)).to_contain_text("Een bestand kwam beschadigd aan.")
    host.files = site
    press(page, "Verder bewaren")
    whole(page)


def test_a_removed_pack_is_gone_and_the_site_stays(page, host):
    press(page, "Bewaren")
    whole(page)
    press(page, "Verwijderen")
    expect(row(page)).to_contain_text("Niet bewaard")
    assert page.evaluate("caches.keys().then(names => names.length)") == 1
    host.fault = down
    page.reload()
    expect(page.locator("#offline-state")).to_contain_text("Alles offline klaar")


def test_after_an_update_only_what_changed_is_fetched_and_the_old_is_never_shown(page, host, files):
    press(page, "Bewaren")
    whole(page)
    host.files = with_files(small(files), pack("2"))
    page.reload()
    page.get_by_role("button", name="Vernieuwen").click(timeout=KEEPING)
    expect(row(page)).to_contain_text("Niet bewaard")
    page.goto(host.url + "studio/index.html")
    expect(page.get_by_role("heading", level=1)).to_have_text("Studio 2")

    open_island(page, host.url + page_path("about", "nl"))
    host.asked.clear()
    press(page, "Bewaren")
    whole(page)
    assert sorted(parts_asked(host)) == ["studio/index.html", "studio/part-3.json"]
    assert page.evaluate("caches.keys().then(names => names.length)") == 2


def test_a_pack_of_another_version_on_the_server_is_not_mixed_in(page, host, files):
    host.files = with_files(small(files), pack("2"))
    press(page, "Bewaren")
    expect(row(page)).to_contain_text("Er is een nieuwe versie van de site. Vernieuw die eerst.")
    assert not parts_asked(host)
