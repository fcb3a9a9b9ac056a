"""What becomes of the kept site when storage, workers, clocks or tabs do what they should not."""

import random
from datetime import UTC, datetime, timedelta

from playwright.sync_api import Browser

from tests.bench.faults.answers import Row
from tests.bench.faults.host import CutAfter, fine, hosted
from tests.bench.faults.offline_visitor import Visitor, kept_of, visiting

Files = dict[str, bytes]
# Deletes what is kept of a path, asks for it as a page's own tags do, and tells what is kept then.
_DELETE = """async path => {
  const find = async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const key = (await cache.keys()).find(one => one.url.split("?")[0] === path);
      if (key) return { cache, key };
    }
  };
  const { cache, key } = await find();
  await cache.delete(key);
  await fetch(path, { mode: "no-cors" }).then(response => response.text());
  return Boolean(await find());
}"""


def full_storage(browser: Browser, versions: tuple[Files, Files]) -> Row:
    """Give the site no room during a first visit, and then during an update."""
    now, then = versions
    survived = 0
    with hosted(now) as host, visiting(browser, host) as someone:
        _give_room(someone, 1_000_000)
        works = someone.go()
        someone.settle()
        works = works and someone.works()
        _give_room(someone, None)
        survived += works and someone.keep() and someone.has(now)
        before = _begun(someone)
        host.files = then
        _give_room(someone, 1)
        whole = someone.works() and someone.has(now)
        _give_room(someone, None)
        someone.update()
        survived += whole and someone.has(then) and someone.progress() == before
    return Row("storage full", 2, survived, 2 - survived)


def deleted_entries(browser: Browser, files: Files, count: int, seed: int) -> Row:
    """Delete `count` kept files one by one; each must come right and be kept again."""
    paths = random.Random(seed).sample(kept_of(files), count)
    survived = 0
    with hosted(files) as host, visiting(browser, host) as someone:
        someone.keep()
        someone.go()  # the first visit's page still gets everything from the network
        for path in paths:
            survived += bool(someone.page.evaluate(_DELETE, someone.url + path))
        if not (someone.works() and someone.has(files)):
            survived = 0
    return Row("kept files deleted one by one", count, survived, count - survived)


def stopped_workers(browser: Browser, versions: tuple[Files, Files], count: int, seed: int) -> Row:
    """Stop the service worker at moments of a first visit and of an update, and before each page."""
    chance = random.Random(seed)
    survived = 0
    for _ in range(count):
        with hosted(versions[0]) as host, visiting(browser, host) as someone:
            someone.tell_browser("ServiceWorker.enable")
            someone.go()
            _stop(someone, chance)
            whole = someone.keep() and someone.works_offline()
            host.files = versions[1]
            someone.go()
            _stop(someone, chance)
            whole = whole and someone.works() and someone.has(versions[0])
            someone.update()
            someone.tell_browser("ServiceWorker.stopAllWorkers")
            survived += whole and someone.works_offline() and someone.has(versions[1])
    return Row("service worker stopped", count, survived, count - survived)


def clocks_back(browser: Browser, versions: tuple[Files, Files]) -> Row:
    """Set the page's clock a year back, keep, and update."""
    with hosted(versions[0]) as host, visiting(browser, host) as someone:
        someone.context.clock.set_fixed_time(datetime.now(UTC) - timedelta(days=365))
        whole = someone.keep() and someone.works_offline()
        before = _begun(someone)
        host.files = versions[1]
        someone.update()
        whole = whole and someone.has(versions[1]) and someone.progress() == before
    return Row("the page's clock a year back", 1, int(whole), int(not whole))


def two_tabs(browser: Browser, versions: tuple[Files, Files], count: int) -> Row:
    """Offer an update in one tab while another is in a quiz: it waits, and then changes both."""
    survived = 0
    with hosted(versions[0]) as host, visiting(browser, host) as someone:
        someone.keep()
        before = _begun(someone)
        for number in range(count):
            now, then = versions[number % 2], versions[(number + 1) % 2]
            host.files = then
            someone.open_quiz()
            other = someone.context.new_page()
            other.goto(someone.url)
            button = other.locator("#update-banner [data-update]")
            button.click(timeout=60_000)
            other.get_by_text("Maak eerst de quiz af").wait_for()
            waits = someone.page.locator("#quiz form").count() == 1
            someone.page.bring_to_front()
            whole = waits and someone.has(now)
            other.bring_to_front()
            with someone.page.expect_navigation():
                someone.accept(other)
            other.close()
            survived += whole and someone.has(then) and someone.progress() == before
    return Row("two tabs over an update, one in a quiz", count, survived, count - survived)


def two_copies(browser: Browser, files: Files, count: int, seed: int) -> Row:
    """Cut the first visit of one copy of the site beside another that is kept: neither harms the other."""
    chance = random.Random(seed)
    both = {root + path: data for root in ("a/", "a/b/") for path, data in files.items()}
    survived = 0
    for _ in range(count):
        with hosted(both) as host, visiting(browser, host, "a/") as one:
            before = _begun(one) if one.keep() else {}
            other = Visitor(one.context, host, "a/b/")
            host.fault = CutAfter(chance.randint(1, len(files)))
            other.go()
            whole = one.has(files)
            host.fault = fine
            whole = whole and other.keep() and other.has(files) and one.has(files)
            survived += whole and one.progress() == before
    return Row("two copies on one origin", count, survived, count - survived)


def _begun(someone: Visitor) -> dict[str, str]:
    someone.answer()
    return someone.progress()


def _give_room(someone: Visitor, size: int | None) -> None:
    """Let the origin store so many bytes; None for as many as the browser would."""
    room = {} if size is None else {"quotaSize": size}
    origin = someone.host.url.removesuffix("/")
    someone.tell_browser("Storage.overrideQuotaForOrigin", origin=origin, **room)


def _stop(someone: Visitor, chance: random.Random) -> None:
    someone.page.wait_for_timeout(chance.uniform(0, 1000))
    someone.tell_browser("ServiceWorker.stopAllWorkers")
