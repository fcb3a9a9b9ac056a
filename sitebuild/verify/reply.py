"""What a server answers when it is asked for a file. Stdlib only."""

import gzip
import zlib
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from email.message import Message
from functools import partial
from http.client import HTTPException, IncompleteRead
from ssl import SSLCertVerificationError
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

_AT_ONCE = 6
_PATIENCE = 30
# Some hosts refuse what does not call itself a browser.
_ASKING = {"Accept-Encoding": "gzip", "User-Agent": "Mozilla/5.0 (compatible; AI in de zorg verify)"}


@dataclass(frozen=True)
class Reply:
    """One file as it came, or why it did not."""

    path: str
    """The path from the site's root that was asked for."""
    url: str
    """The address that answered, after redirects."""
    status: int
    """0 when there was no whole answer."""
    headers: Message
    data: bytes = b""
    """Unpacked."""
    sent: int = 0
    """Bytes of the body on the way."""
    trouble: str = ""
    """Why there was no whole answer."""

    def header(self, name: str) -> str:
        """A header in lower case, empty when it is not there."""
        return str(self.headers.get(name, "")).lower()

    @property
    def kind(self) -> str:
        """The type it says it has, without parameters."""
        return self.header("Content-Type").partition(";")[0].strip()

    @property
    def is_page(self) -> bool:
        """Whether this is an HTML page, whatever was asked for."""
        return self.kind == "text/html" or self.data.lstrip()[:14].lower() in (b"<!doctype html", b"<html>")


def fetch(base: str, path: str) -> Reply:
    """Ask for a file of the site whose root is `base`; whatever goes wrong is in the answer."""
    url = base + path
    try:
        with urlopen(Request(url, headers=_ASKING), timeout=_PATIENCE) as response:  # noqa: S310
            body = response.read()
            packed = response.headers.get("Content-Encoding", "").lower() == "gzip"
            data = gzip.decompress(body) if packed else body
            return Reply(path, response.url, response.status, response.headers, data, len(body))
    except HTTPError as error:
        with error:
            return Reply(path, error.url or url, error.code, error.headers)
    except (OSError, HTTPException, EOFError, zlib.error) as error:
        return Reply(path, url, 0, Message(), trouble=_reason(error))


def fetch_all(base: str, paths: Iterable[str]) -> list[Reply]:
    """Ask for files, a few at a time; the answers are in the order of `paths`."""
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        return list(pool.map(partial(fetch, base), paths))


def _reason(error: Exception) -> str:
    cause = error.reason if isinstance(error, URLError) else error
    if isinstance(cause, SSLCertVerificationError):
        return f"its certificate is not trusted here: {cause.verify_message}"
    if isinstance(cause, (IncompleteRead, EOFError, zlib.error)):
        return "broken off"
    return getattr(cause, "strerror", None) or str(cause)
