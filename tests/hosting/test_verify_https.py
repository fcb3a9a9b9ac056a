"""What `build.py verify` makes of https, and of an address that sends on to it."""

import os
import ssl
import subprocess
import sys

import pytest
import trustme

from sitebuild.project import ROOT, ProblemError
from sitebuild.serve.server import Handler, make_server
from sitebuild.verify.deployed import find_copy

FIND = "import sys; from sitebuild.verify.deployed import find_copy; print(find_copy(sys.argv[1]).url)"


@pytest.fixture(scope="module")
def authority():
    return trustme.CA()


@pytest.fixture(scope="module")
def secure_url(dist, authority):
    """The built site over https, under a certificate that no one else knows."""
    server = make_server(dist)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.run()
    yield server.url.replace("http:", "https:")
    server.stop()


def found(url, trusted):
    """The address of the copy as a process finds it that trusts the certificates in a file."""
    environment = {
        **os.environ,
        "SSL_CERT_FILE": str(trusted),
        "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'py'}",
    }
    done = subprocess.run(
        [sys.executable, "-c", FIND, url], env=environment, capture_output=True, text=True, check=False
    )
    return done.stdout.strip() or done.stderr


def test_a_certificate_that_is_not_trusted_is_named(secure_url):
    with pytest.raises(ProblemError, match=r"does not answer: its certificate is not trusted here: "):
        find_copy(secure_url)


def test_http_that_sends_on_to_https_is_checked_there(dist, secure_url, authority, tmp_path):
    class SendsOn(Handler):
        """Knows only the way to https."""

        def do_GET(self):  # noqa: N802
            self.send_response(301)
            self.send_header("Location", secure_url.rstrip("/") + self.path)
            self.send_header("Content-Length", "0")
            self.end_headers()

    trusted = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(trusted)
    server = make_server(dist, handler=SendsOn)
    server.run()
    try:
        assert found(server.url, trusted) == secure_url
    finally:
        server.stop()
