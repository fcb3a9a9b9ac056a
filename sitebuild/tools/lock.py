"""Renew the locks in `requirements/`: every package that an extra needs, with the hashes of all its files."""

import subprocess
import sys

from sitebuild.project import CACHE, ROOT, ProblemError
from sitebuild.tools.environment import extras, lock_of, oldest_python

_FAILED = """\
uv found no set of packages that goes with the pins in pyproject.toml{extra}; what it said stands above.
(Behind a proxy: set HTTPS_PROXY. For another registry: set UV_DEFAULT_INDEX.)"""


def renew() -> None:
    """Resolve the pins of `pyproject.toml` anew, for every system and Python that the project knows.

    Raises:
        ProblemError: the registry does not answer, or the pins do not go together.
    """
    for extra in ("", *extras()):
        command = [sys.executable, "-m", "uv", "pip", "compile", "pyproject.toml", "--upgrade", "--quiet"]
        command += ["--universal", "--python-version", oldest_python(), "--generate-hashes", "--no-annotate"]
        command += ["--custom-compile-command", "python3 build.py lock", "--cache-dir", str(CACHE / "uv")]
        command += [
            "--output-file",
            str(lock_of(extra).relative_to(ROOT)),
            *(["--extra", extra] if extra else []),
        ]
        if subprocess.call(command, cwd=ROOT, stdout=subprocess.DEVNULL):
            raise ProblemError(_FAILED.format(extra=f" for {extra!r}" if extra else ""))
