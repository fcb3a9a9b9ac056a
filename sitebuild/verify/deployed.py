"""The copy of the site at an address, by its own list of files."""

import json
from dataclasses import dataclass
from urllib.parse import urlsplit

from sitebuild.project import ProblemError
from sitebuild.verify.finding import Finding
from sitebuild.verify.reply import Reply, fetch

LIST = "files.json"
_NO_ANSWER = "{url} does not answer: {trouble}."
_NO_COPY = """\
{url} holds no copy of this site: {reason}.
Give the address of the folder that holds index.html and files.json."""
_NO_HTTPS = """\
Not https: browsers then keep nothing for offline use and cannot install the site. Reading, search and the \
quiz work."""


@dataclass(frozen=True)
class Deployed:
    """A copy of the site: where it is, and what should be there."""

    url: str
    """Ends in a slash."""
    hashes: dict[str, str]
    """Path -> sha256, in hex digits, of each file but the list itself."""

    @property
    def host(self) -> str:
        """The name of its host."""
        return urlsplit(self.url).hostname or ""

    @property
    def secure(self) -> bool:
        """Whether browsers trust the address with a service worker."""
        near = self.host in ("localhost", "::1") or self.host.startswith("127.")
        return near or self.url.startswith("https:")


def find_copy(url: str) -> Deployed:
    """Return the copy at `url`, which ends in a slash, or where that sends one on to.

    Raises:
        ProblemError: nothing answers there, or it is no copy of this site.
    """
    answer = fetch(url, LIST)
    if not answer.status:
        raise ProblemError(_NO_ANSWER.format(url=url, trouble=answer.trouble))
    hashes = _hashes(answer)
    if isinstance(hashes, str):
        raise ProblemError(_NO_COPY.format(url=url, reason=hashes))
    sent_on = answer.url.endswith("/" + LIST)
    return Deployed(answer.url.removesuffix(LIST) if sent_on else url, hashes)


def address_findings(copy: Deployed) -> list[Finding]:
    """Tell what its address rules out."""
    return [] if copy.secure else [Finding(True, _NO_HTTPS)]


def _hashes(answer: Reply) -> dict[str, str] | str:
    """Read the list, or say why this is none."""
    if answer.status >= 400:
        return f"{LIST} gives status {answer.status}"
    if answer.is_page:
        return f"an HTML page comes in place of {LIST} (a login page?)"
    try:
        return {str(row["path"]): str(row["sha256"]) for row in json.loads(answer.data)["files"]}
    except (ValueError, TypeError, KeyError):
        return f"{LIST} is not the list that the build makes"
