"""What `build.py verify` tells of servers that get something wrong, and of one that does not."""

import gzip
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sitebuild.project import ROOT, ProblemError
from sitebuild.serve.server import Handler, make_server
from sitebuild.verify.deployed import Deployed, address_findings, find_copy
from sitebuild.verify.files import file_findings
from sitebuild.verify.headers import header_findings
from sitebuild.verify.pages import page_findings
from sitebuild.verify.reply import fetch_all

SHIPPED = ("index.html", "quiz.html", "sw.js", "assets/site-", "assets/theme-", "assets/nl-index-")
LOGIN = b"<!DOCTYPE html><title>Log in</title>"


@pytest.fixture
def folder(files, tmp_path):
    """Some files of the site with the list of just these."""
    listed = json.loads(files["files.json"])
    listed["files"] = [row for row in listed["files"] if row["path"].startswith(SHIPPED)]
    for row in listed["files"]:
        path = tmp_path / row["path"]
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(files[row["path"]])
    (tmp_path / "files.json").write_text(json.dumps(listed), encoding="utf-8")
    return tmp_path


@pytest.fixture
def start():
    """Serve a folder; returns the address."""
    running = []

    def run(folder, handler=Handler):
        server = make_server(folder, handler=handler)
        server.run()
        running.append(server)
        return server.url

    yield run
    for server in running:
        server.stop()


def told(url):
    """The lines about files and headers."""
    copy = find_copy(url)
    answers = fetch_all(copy.url, copy.hashes)
    return [str(finding) for finding in file_findings(copy, answers) + header_findings(answers)]


def with_ending(folder, ending):
    """The path of the one asset with an ending."""
    (path,) = folder.glob("assets/*" + ending)
    return path


class PackingHandler(Handler):
    """Packs what it sends."""

    def do_GET(self):  # noqa: N802
        path = Path(self.translate_path(self.path))
        body = gzip.compress(path.read_bytes())
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def test_of_a_server_that_packs_and_lets_the_browser_ask_again_nothing_is_told(folder, start):
    assert told(start(folder, PackingHandler)) == []


def test_files_that_are_not_there_changed_or_a_login_page_are_told_by_name(folder, start):
    script, style = with_ending(folder, ".js"), with_ending(folder, ".css")
    script.write_bytes(LOGIN)
    style.unlink()
    page = folder / "quiz.html"
    page.write_bytes(page.read_bytes().replace(b"</body>", b"<!-- added --></body>"))
    lines = told(start(folder))
    assert lines[:3] == [
        f"WRONG  Not there, or refused (status 404): assets/{style.name}",
        "WRONG  An HTML page comes in its place (a login page, or a “not found” page with status 200):"
        f" assets/{script.name}",
        "WRONG  Not as it was built (a copy of two builds, a login page, or a host or proxy that rewrites"
        " files): quiz.html",
    ]


class PlainTypes(Handler):
    """Takes everything for text."""

    def guess_type(self, path):
        return "text/plain; charset=iso-8859-1"


def test_wrong_types_are_told_with_what_they_break(folder, start):
    lines = told(start(folder, PlainTypes))
    script, style, data = (with_ending(folder, ending).name for ending in (".js", ".css", ".json"))
    for expected in (
        f"WRONG  Type text/plain instead of text/javascript, so browsers do not run these scripts:"
        f" assets/{script}, sw.js",
        f"WRONG  Type text/plain instead of text/css, so browsers leave the style out: assets/{style}",
        "WRONG  Type text/plain instead of text/html, so browsers show no page: index.html, quiz.html",
        f"BETTER Type text/plain instead of application/json: assets/{data}",
    ):
        assert expected in lines
    assert any("Charset iso-8859-1 instead of utf-8" in line for line in lines)


class LoginHandler(Handler):
    """Sends whoever asks for an asset to the page where one logs in."""

    def send_head(self):
        if not self.path.startswith("/assets/"):
            return super().send_head()
        self.send_response(302)
        self.send_header("Location", "/index.html?login")
        self.send_header("Content-Length", "0")
        self.end_headers()
        return None


def test_a_redirect_to_a_login_page_is_told_with_where_it_leads(folder, start):
    url = start(folder, LoginHandler)
    assert f"WRONG  Sent on to {url}index.html, where something else is (a login page?)" in "\n".join(
        told(url)
    )


class BreakingHandler(Handler):
    """Breaks scripts off half-way."""

    def copyfile(self, source, outputfile):
        data = source.read()
        outputfile.write(data[: len(data) // 2] if self.path.endswith(".js") else data)
        self.close_connection = True


def test_a_file_that_is_broken_off_is_told(folder, start):
    (line,) = [line for line in told(start(folder, BreakingHandler)) if "WRONG" in line]
    script = with_ending(folder, ".js").name
    assert line == f"WRONG  No whole answer (broken off): assets/{script}, sw.js"


def test_what_is_lost_without_packing_is_told_in_bytes(folder, start):
    (line,) = told(start(folder))
    total = sum(path.stat().st_size for path in folder.rglob("*.*")) - (folder / "files.json").stat().st_size
    assert line.startswith("BETTER Sent without gzip: css, html, js, json. Whoever keeps everything")
    assert f"fetches {total / 1e6:.1f} MB where " in line


def a_handler_that_says(name, value):
    class Saying(PackingHandler):
        cache = value if name == "Cache-Control" else "no-cache"

        def end_headers(self):
            if name != "Cache-Control":
                self.send_header(name, value)
            super().end_headers()

    return Saying


def test_pages_that_may_be_kept_for_long_are_wrong_and_keeping_nothing_could_be_better(folder, start):
    forever = a_handler_that_says("Cache-Control", "public, max-age=31536000, immutable")
    assert told(start(folder, forever)) == [
        "WRONG  May be used for 365 days without asking (Cache-Control), so that old and new files get mixed:"
        " index.html, quiz.html, sw.js"
    ]
    (line,) = told(start(folder, a_handler_that_says("Cache-Control", "no-store")))
    assert line.startswith("BETTER May not be kept (no-store): fetched again at each visit: ")


def test_an_address_without_https_rules_offline_use_out_but_for_ones_own_machine():
    for url, lines in (
        ("http://intranet.example/ai/", 1),
        ("https://intranet.example/ai/", 0),
        ("http://127.0.0.1:8000/", 0),
        ("http://localhost/", 0),
    ):
        assert len(address_findings(Deployed(url, {}))) == lines, url


class PagesOnly(Handler):
    """Takes everything for a page."""

    def guess_type(self, path):
        return "text/html"


def test_no_answer_and_no_copy_are_told_as_such(folder, start):
    server = make_server(folder)
    server.server_close()
    with pytest.raises(ProblemError, match=f"{server.url} does not answer: Connection refused"):
        find_copy(server.url)
    with pytest.raises(
        ProblemError, match=r"holds no copy of this site: files.json gives status 404\.\nGive"
    ):
        find_copy(start(folder) + "assets/")
    with pytest.raises(ProblemError, match=r"an HTML page comes in place of files\.json"):
        find_copy(start(folder, PagesOnly))
    (folder / "files.json").write_text('{"files": ["index.html"]}', encoding="utf-8")
    with pytest.raises(ProblemError, match=r"files\.json is not the list that the build makes"):
        find_copy(start(folder))


def of_pages(browser, url):
    return [finding.text for finding in page_findings(browser, find_copy(url))]


def test_a_policy_of_the_host_that_is_too_strict_is_told_with_what_it_stops(browser, dist, start):
    strict = a_handler_that_says("Content-Security-Policy", "connect-src 'none'")
    lines = of_pages(browser, start(dist, strict))
    assert lines[0] == "Python does not start, so search and the quiz do not work"
    assert lines[-1].startswith("A content security policy stops something that the pages need")


class WorkerAsText(Handler):
    """Sends the service worker under a type that browsers refuse."""

    def guess_type(self, path):
        return "text/plain" if path.endswith("sw.js") else super().guess_type(path)


def test_a_refused_worker_is_told_in_the_words_of_the_browser(browser, dist, start):
    (line,) = of_pages(browser, start(dist, WorkerAsText))
    assert line.startswith("Nothing is kept for offline use: ") and "MIME type ('text/plain')" in line


def listing(site, keep):
    """A copy of the site whose list names only the files that `keep` wants."""
    path = site / "files.json"
    listed = json.loads(path.read_text(encoding="utf-8"))
    listed["files"] = [row for row in listed["files"] if keep(row["path"])]
    path.write_text(json.dumps(listed), encoding="utf-8")
    return site


def test_without_entries_another_page_is_searched_for(browser, dist, start, tmp_path):
    site = listing(shutil.copytree(dist, tmp_path / "site"), lambda path: "toepassing/" not in path)
    assert of_pages(browser, start(site)) == []


def test_a_copy_without_any_page_to_search_for_is_told(browser, dist, start, tmp_path):
    site = listing(shutil.copytree(dist, tmp_path / "site"), lambda path: "/" not in path)
    assert of_pages(browser, start(site)) == [
        "Its files.json names no page of a record, so search finds nothing"
    ]


def verify(url):
    command = [sys.executable, str(ROOT / "build.py"), "verify", url]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_command_says_when_all_is_in_order_and_gives_0(serve):
    done = verify(serve("a/b").replace("127.0.0.1", "localhost") + "a/b")
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[-1].startswith("In order: each file is as it was built")


def test_the_command_says_what_is_wrong_and_gives_1(dist, start, tmp_path):
    site = shutil.copytree(dist, tmp_path / "site")
    (site / "over.html").unlink()
    done = verify(start(site))
    assert done.returncode == 1
    assert "WRONG  Not there, or refused (status 404): over.html" in done.stdout
    assert "WRONG  Nothing is kept for offline use: not every file could be kept as it" in done.stdout
    assert done.stdout.splitlines()[-1] == "2 wrong, see docs/hosting.md."
    assert done.stderr == ""


def test_the_command_names_an_address_without_a_copy_and_gives_1(start, tmp_path):
    done = verify(start(tmp_path))
    assert done.returncode == 1
    assert "holds no copy of this site" in done.stderr and "Traceback" not in done.stderr
