"""The command line: what it makes of what one types."""

import subprocess
import sys
from contextlib import suppress
from http.client import HTTPConnection
from urllib.request import urlopen

import pytest

from sitebuild.project import ROOT, ProblemError
from sitebuild.serve.server import make_server


def run(*arguments):
    command = [sys.executable, str(ROOT / "build.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_content_that_is_in_order_gives_0():
    assert run("check").returncode == 0


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ((), "required: command"),
        (("chek",), "'check'"),
        (("check", "--all"), "--all"),
        (("build", "--url", "host/a"), "https://host/a/b/"),
        (("verify",), "URL"),
        (("verify", "host/a"), "https://host/a/b/"),
        (("serve", "--port", "99999"), "65535"),
        (("serve", "--port", "-1"), "65535"),
        (("serve", "--port", "http"), "65535"),
    ],
)
def test_wrong_usage_gives_2_and_says_what_is_right(typed, told):
    done = run(*typed)
    assert done.returncode == 2, done.stderr
    assert told in done.stderr
    assert "Traceback" not in done.stderr


def test_a_taken_port_gives_the_next_free_one(tmp_path):
    first = make_server(tmp_path)
    taken = first.server_address[1]
    second = make_server(tmp_path, taken)
    assert taken < second.server_address[1] < taken + 100
    for server in (first, second):
        server.server_close()


def test_a_server_that_is_started_again_keeps_its_address(tmp_path):
    (tmp_path / "a.html").write_text("here", encoding="utf-8")
    first = make_server(tmp_path)
    first.run()
    with urlopen(first.url + "a.html") as answer:
        assert answer.read() == b"here"
    first.stop()
    second = make_server(tmp_path, first.server_address[1])
    assert second.url == first.url
    second.server_close()


def test_a_stopped_server_answers_no_one_who_was_connected(tmp_path):
    (tmp_path / "a.html").write_text("here", encoding="utf-8")
    server = make_server(tmp_path)
    server.run()
    browser = HTTPConnection(*server.server_address, timeout=10)
    browser.request("GET", "/a.html")
    assert browser.getresponse().read() == b"here"
    kept = browser.sock
    server.stop()
    with suppress(ConnectionError):  # how the end is told depends on the system
        kept.sendall(b"GET /a.html HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        assert kept.recv(1) == b""
    browser.close()


def test_past_the_last_port_there_is_a_message(tmp_path):
    servers = []
    with pytest.raises(ProblemError, match="name another with --port"):
        while True:
            servers.append(make_server(tmp_path, 65534))
    for server in servers:
        server.server_close()
