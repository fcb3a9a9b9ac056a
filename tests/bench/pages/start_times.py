"""How soon search is ready on a second visit: the home page, the same on Pyodide, and without PyScript."""

import re
import shutil
import tempfile
from contextlib import ExitStack
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser

from sitebuild.addresses import page_path
from sitebuild.project import DIST, ProblemError
from sitebuild.serve.server import make_server
from sitebuild.tools.node import packages
from tests.bench.pages.host import HostHandler
from tests.bench.pages.slow_page import SLOWER, slow_page
from tests.bench.rows import Goal, Row, judged

THAN_PYODIDE = Goal(8, form=".0f", unit="×")
THAN_BARE = Goal(3, at_most=True, form=".0f", unit="×")
_VARIANTS = Path(__file__).with_name("variants")
_STARTS = 7
HOME = page_path("home", "nl")
PYODIDE, BARE = "pyodide.html", "bare.html"
_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "pyodide-lock.json", "python_stdlib.zip")
_LOADER = r"assets/micropython-loader-\w+\.js"
_PRELOADED = r'<link [^>]*href="assets/{}-[^>]*>'
_PYSCRIPT = r"assets/pyscript-\w+/core\.js"


def rows(browser: Browser) -> list[Row]:
    """The medians of the three, taken in turn, and how they compare."""
    with tempfile.TemporaryDirectory() as folder:
        site = shutil.copytree(DIST, Path(folder) / "site")
        add_variants(site)
        server = make_server(site, handler=HostHandler)
        server.run()
        try:
            own, pyodide, bare = _starts(browser, server.url)
        finally:
            server.stop()
    figures = f"{own:.0f} ms; Pyodide {pyodide:.0f} ms, bare MicroPython {bare:.0f} ms"
    return [
        Row(f"home: warm start until search is ready, median of {_STARTS}", figures),
        judged("home: warm start, times as fast as on Pyodide", pyodide / own, THAN_PYODIDE),
        judged("home: warm start, times as long as bare MicroPython", own / bare, THAN_BARE),
    ]


def _starts(browser: Browser, url: str) -> list[float]:
    """The median time of each page; the first visit, which fills the browser's cache, does not count.

    Only the page whose turn it is has a slower processor: the others would take time from it.
    """
    names = (HOME, PYODIDE, BARE)
    times: dict[str, list[float]] = {name: [] for name in names}
    with ExitStack() as stack:
        pages = {name: stack.enter_context(slow_page(browser)) for name in names}
        for _ in range(1 + _STARTS):
            for name, slow in pages.items():
                slow.pace(SLOWER)
                times[name].append(slow.ready(url + name))
                slow.pace(1)
    return [median(found[1:]) for found in times.values()]


def add_variants(site: Path) -> None:
    """Put the two other pages beside the home page, with what they load."""
    home = (site / HOME).read_text(encoding="utf-8")
    (site / PYODIDE).write_text(_on_pyodide(home), encoding="utf-8")
    runtime = packages(dev=True) / "pyodide"
    (site / "pyodide").mkdir()
    for name in _FILES:
        shutil.copy(runtime / name, site / "pyodide" / name)
    shutil.copy(_VARIANTS / "pyodide_loader.mjs", site / "pyodide" / "loader.mjs")
    (site / BARE).write_text(_without_pyscript(home), encoding="utf-8")
    shutil.copy(_VARIANTS / "bare.mjs", site / "bare.mjs")


def _on_pyodide(html: str) -> str:
    html = _replaced(html, _LOADER, "pyodide/loader.mjs")
    html = _replaced(html, _PRELOADED.format("micropython"), "")
    html = _replaced(html, "py-config", "mpy-config")  # of the Python that the page does not use
    return _replaced(html, 'type="mpy"', 'type="py"')


def _without_pyscript(html: str) -> str:
    html = _replaced(html, _PRELOADED.format("pyscript"), "")
    return _replaced(html, _PYSCRIPT, "bare.mjs")


def _replaced(html: str, pattern: str, text: str) -> str:
    html, count = re.subn(pattern, text, html)
    if not count:
        raise ProblemError(f"{HOME} has no {pattern}: the bench does not know this page.")
    return html
