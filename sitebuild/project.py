"""Where the project's parts are, and the error that is told to the person instead of traced."""

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CACHE = ROOT / ".cache"
DIST = ROOT / "dist"
_FOLDERS = ("data", "web", "py", "requirements")


class ProblemError(Exception):
    """Something the person can do something about; the text says what."""


@dataclass(frozen=True)
class Source:
    """The folders that a build reads: those of the project, or of a test's sample."""

    data: Path = ROOT / "data"
    web: Path = ROOT / "web"
    py: Path = ROOT / "py"


def source_bytes(path: Path) -> bytes:
    """Return what a file holds that the build cannot do without.

    Raises:
        ProblemError: the file is not there.
    """
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise ProblemError(f"{source_name(path)} is missing: restore it.") from None


def source_name(path: Path) -> str:
    """Name a file for the person, from its folder in the project: `web/styles/print.css`."""
    folders = [place for place, part in enumerate(path.parts) if part in _FOLDERS]
    return "/".join(path.parts[folders[-1] :]) if folders else path.name
