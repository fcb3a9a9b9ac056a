"""What becomes of the kept site when the network or the server fails, in a first visit and in an update.

Survived: after the fault the site of one version works, online and offline, each kept file is of
that version, and progress is as it was. A version that was whole before stays whole all along.
"""

import random

from playwright.sync_api import Browser

from tests.bench.faults.answers import Row
from tests.bench.faults.host import SPOILS, CutAfter, Host, Slow, Spoilt, fine, hosted
from tests.bench.faults.offline_visitor import Visitor, kept_of, visiting

Files = dict[str, bytes]
_WAIT = 60


def first_visits_cut(browser: Browser, files: Files, count: int, seed: int) -> Row:
    """Cut the network at `count` moments of a first visit; reload offline, then online."""
    survived = 0
    with hosted(files) as host:
        for moment in _moments(len(kept_of(files)), count, seed):
            with visiting(browser, host) as someone:
                host.fault = cut = CutAfter(moment)
                someone.go()
                cut.done.wait(_WAIT)
                someone.go()
                survived += cut.done.is_set() and _ends_well(someone, files)
    return Row("network cut during a first visit", count, survived, count - survived)


def updates_cut(browser: Browser, versions: tuple[Files, Files], count: int, seed: int) -> Row:
    """Cut the network at `count` moments of an update, back and forth between two versions."""
    survived = 0
    with hosted(versions[0]) as host, visiting(browser, host) as someone:
        before = _settled(someone)
        for number, moment in enumerate(_moments(_changed(*versions), count, seed)):
            now, then = versions[number % 2], versions[(number + 1) % 2]
            host.files, host.fault = then, (cut := CutAfter(moment))
            someone.go()
            cut.done.wait(_WAIT)
            whole = cut.done.is_set() and someone.works() and someone.has(now)
            survived += whole and _updates_well(someone, then, before)
    return Row("network cut during an update", count, survived, count - survived)


def bad_servers_first(browser: Browser, files: Files, kinds: tuple[str, ...] = SPOILS) -> Row:
    """Meet these kinds of bad server on a first visit, for all but the first page's files, and for all."""
    survived = 0
    with hosted(files) as host:
        first_page = frozenset({*_asked_by_home(browser, host), "sw.js"})
        for kind in kinds:
            for right in (first_page, frozenset[str]()):
                with visiting(browser, host) as someone:
                    host.fault = Spoilt(kind, right)
                    came = someone.go()
                    if came:
                        someone.settle()
                    survived += came == bool(right) and _ends_well(someone, files)
    return Row("bad server, first visit", 2 * len(kinds), survived, 2 * len(kinds) - survived)


def bad_servers_update(
    browser: Browser, versions: tuple[Files, Files], kinds: tuple[str, ...] = SPOILS
) -> Row:
    """Meet these kinds of bad server during an update, for all but the worker, and for all."""
    survived, number = 0, 0
    with hosted(versions[0]) as host, visiting(browser, host) as someone:
        before = _settled(someone)
        for kind in kinds:
            for right in (frozenset({"sw.js"}), frozenset[str]()):
                now, then = versions[number % 2], versions[(number + 1) % 2]
                number += 1
                host.files, host.fault = then, Spoilt(kind, right)
                whole = someone.works() and someone.has(now)
                survived += whole and _updates_well(someone, then, before)
    return Row("bad server, update", number, survived, number - survived)


def slow_lines(browser: Browser, files: Files, count: int, rate: int, latency: float) -> Row:
    """Visit over a slow line that cuts one answer in twenty, until all is kept.

    Args:
        browser: in which the visitors come.
        files: the site.
        count: how many visitors, one after the other.
        rate: bytes a second that all requests share; slow 3G has 50,000.
        latency: seconds before each answer; slow 3G has 0.4.
    """
    survived = 0
    with hosted(files) as host:
        for seed in range(count):
            with visiting(browser, host) as someone:
                host.fault = Slow(seed, rate, latency)
                someone.patience = 20 + 3 * sum(map(len, files.values())) / rate
                survived += someone.keep() and _ends_well(someone, files)
    return Row("slow line, 5 % of the answers cut", count, survived, count - survived)


def _settled(someone: Visitor) -> dict[str, str]:
    """Have everything kept and a quiz begun; returns what there is to lose."""
    someone.keep()
    someone.answer()
    return someone.progress()


def _ends_well(someone: Visitor, files: Files) -> bool:
    someone.host.fault = fine
    return someone.works() and someone.keep() and someone.works_offline() and someone.has(files)


def _updates_well(someone: Visitor, then: Files, before: dict[str, str]) -> bool:
    someone.update()
    return someone.works_offline() and someone.has(then) and someone.progress() == before


def _asked_by_home(browser: Browser, host: Host) -> list[str]:
    with visiting(browser, host, service_workers="block") as someone:
        someone.go()
        return list(host.asked)


def _changed(one: Files, other: Files) -> int:
    return sum(other[path] != one.get(path) for path in kept_of(other))


def _moments(requests: int, count: int, seed: int) -> list[int]:
    """Spread `count` moments over the requests, one at random in each part."""
    chance = random.Random(seed)
    part = requests / count
    return [1 + int((number + chance.random()) * part) for number in range(count)]
