"""Wheels for the browser: pinned with hashes in `web/wheels.txt`, fetched by pip, unpacked here."""

import hashlib
import subprocess
import sys
import zipfile
from pathlib import Path

from sitebuild.project import CACHE, ROOT, ProblemError

LICENCES = {"snowballstemmer": "BSD-3-Clause"}
"""The licence of each, as SPDX names it."""

_NO_NETWORK = """\
The wheels of web/wheels.txt are not in .cache yet and could not be downloaded (or their hash differs).
Connect to the network and run this again; after that no network is needed."""


def wheel_files(web: Path = ROOT / "web") -> dict[str, bytes]:
    """Return every file of every wheel, path -> bytes."""
    files: dict[str, bytes] = {}
    for wheel in sorted(_folder(web).glob("*.whl")):
        with zipfile.ZipFile(wheel) as archive:
            for name in sorted(archive.namelist()):
                if not name.endswith("/"):
                    files[name] = archive.read(name)
    return files


def _folder(web: Path) -> Path:
    pins = web / "wheels.txt"
    folder = CACHE / "wheels" / hashlib.sha256(pins.read_bytes()).hexdigest()[:16]
    whole = folder / "whole.txt"
    if not whole.exists():
        print("Fetching the wheels of web/wheels.txt", flush=True)
        command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "download"]
        command += ["--progress-bar", "on", "--no-deps", "--require-hashes", "--only-binary", ":all:"]
        if subprocess.call([*command, "--requirement", str(pins), "--dest", str(folder)]):
            raise ProblemError(_NO_NETWORK)
        whole.write_text("All wheels of web/wheels.txt are here.\n", encoding="utf-8")
    return folder
