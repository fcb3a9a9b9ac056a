"""`serve --watch`: what one works on shows at once, and nothing that was kept stands in its way."""

import shutil

import pytest
from playwright.sync_api import expect

from sitebuild import commands
from sitebuild.addresses import page_path
from sitebuild.project import ROOT, ProblemError
from sitebuild.serve import watch
from sitebuild.serve.server import Handler, make_server
from sitebuild.serve.watch import WatchHandler, is_own_code, tell_pages
from tests.pages import KEPT

PAGE = page_path("about", "nl")


@pytest.fixture
def folder(dist, tmp_path):
    """A copy of the site that a test may change."""
    return shutil.copytree(dist, tmp_path / "site")


def test_a_page_loads_anew_after_a_build(new_page, folder):
    server = make_server(folder, handler=WatchHandler)
    server.run()
    page = new_page()
    with page.expect_response("**/__changes"):  # from here on it listens
        page.goto(server.url + PAGE)
    file = folder / PAGE
    file.write_text(file.read_text(encoding="utf-8").replace("</h1>", " (nieuw)</h1>"), encoding="utf-8")
    tell_pages()
    expect(page.get_by_role("heading", level=1)).to_contain_text("(nieuw)", timeout=3000)
    server.stop()


def test_what_an_earlier_visit_kept_is_removed(new_page, folder):
    class Now:
        watching = False

    class FirstPlain(WatchHandler):
        """`serve`, and from some moment on `serve --watch`, at the same address."""

        def do_GET(self):  # noqa: N802
            super().do_GET() if Now.watching else Handler.do_GET(self)

    server = make_server(folder, handler=FirstPlain)
    server.run()
    page = new_page(workers="allow")
    page.goto(server.url + PAGE)
    page.wait_for_selector(KEPT, state="attached", timeout=60_000)

    Now.watching = True
    file = folder / PAGE
    file.write_text(file.read_text(encoding="utf-8").replace("</h1>", " (nieuw)</h1>"), encoding="utf-8")
    page.goto(server.url + PAGE)  # still as it was kept; the worker that removes itself comes with it
    expect(page.get_by_role("heading", level=1)).to_contain_text("(nieuw)")
    assert page.evaluate("caches.keys()") == []
    server.stop()


def test_only_the_code_of_the_build_itself_asks_for_a_new_process():
    for path, own in (
        ("sitebuild/dist.py", True),
        ("py/wijzer/quiz/bank/item.py", True),
        ("requirements/base.txt", True),
        ("py/app/pages/quiz/page.py", False),
        ("web/styles/base.css", False),
        ("data/site.json", False),
    ):
        assert is_own_code([str(ROOT / path)]) is own, path


def test_what_is_half_written_does_not_end_the_watch(monkeypatch, capsys):
    def fails(_url):
        raise ProblemError("web/styles/base.css is missing: restore it.")

    monkeypatch.setattr(commands, "build", fails)
    monkeypatch.setattr(watch, "watch", lambda _port, build: int(build()))
    assert commands.serve(0, watching=True) == 0
    assert "web/styles/base.css is missing" in capsys.readouterr().err
