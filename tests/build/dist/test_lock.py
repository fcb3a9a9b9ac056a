"""The Python packages that the build and the tests install: each pinned, also those that others need."""

import re
import subprocess
import sys
import tomllib
from importlib.metadata import distributions

import pytest

from sitebuild.project import CACHE, ROOT
from sitebuild.tools.environment import lock_of

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PINS = {"": PROJECT["dependencies"], **PROJECT["optional-dependencies"]}
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")
WHEELS = CACHE / "python"


def plain(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def locked(extra):
    """Name -> version of what the lock of an extra pins."""
    text = lock_of(extra).read_text(encoding="utf-8")
    return {plain(name): version for name, version in re.findall(r"^([\w.-]+)==(\S+)", text, re.MULTILINE)}


def pip_install(extra, wheels):
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--dry-run", "--no-index"]
    command += ["--ignore-installed", "--find-links", str(wheels), "--require-hashes", "-r", str(lock_of(extra))]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("extra", PINS)
def test_the_lock_has_what_the_project_pins_and_a_hash_for_each(extra):
    for pin in [*PINS[""], *PINS[extra]]:
        name, _, version = pin.partition("==")
        assert locked(extra)[plain(name)] == version
    text = lock_of(extra).read_text(encoding="utf-8")
    for requirement in re.split(r"^(?=\w)", text, flags=re.MULTILINE)[1:]:
        assert HASH.search(requirement), requirement


@pytest.mark.parametrize("extra", PINS)
def test_the_lock_names_no_host_and_no_place_on_a_machine(extra):
    for line in lock_of(extra).read_text(encoding="utf-8").splitlines():
        assert re.fullmatch(rf"#.*|[\w.-]+==[\w.]+( ; [^/]+)? \\|    {HASH.pattern}( \\)?", line), line
        assert "://" not in line


def test_no_package_has_two_versions():
    versions = {}
    for extra in PINS:
        for name, version in locked(extra).items():
            assert versions.setdefault(name, version) == version, name


def test_all_that_is_installed_here_is_what_the_locks_pin():
    pinned = {name: version for extra in PINS for name, version in locked(extra).items()}
    here = {plain(one.metadata["Name"]): one.version for one in distributions(path=[next(
        path for path in sys.path if path.endswith("site-packages"))])}
    for tool in ("pip", "setuptools"):  # they come with Python
        here.pop(tool, None)
    assert here.items() <= pinned.items()


def test_it_installs_from_the_cache_without_a_network():
    done = pip_install("test", WHEELS)
    assert done.returncode == 0, done.stderr


def test_a_package_that_is_not_what_was_locked_is_refused(tmp_path):
    for wheel in WHEELS.glob("*.whl"):
        (tmp_path / wheel.name).symlink_to(wheel)
    (wheel,) = tmp_path.glob("iniconfig-*.whl")
    data = wheel.read_bytes()
    wheel.unlink()
    wheel.write_bytes(data + b" ")
    done = pip_install("test", tmp_path)
    assert done.returncode
    assert "iniconfig" in done.stdout + done.stderr
