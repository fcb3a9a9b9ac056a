"""Where the project's parts are, and the error that is told to the person instead of traced."""

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CACHE = ROOT / ".cache"
DIST = ROOT / "dist"


class ProblemError(Exception):
    """Something the person can do something about; the text says what."""


@dataclass(frozen=True)
class Source:
    """The folders that a build reads: those of the project, or of a test's sample."""

    data: Path = ROOT / "data"
    web: Path = ROOT / "web"
    py: Path = ROOT / "py"
