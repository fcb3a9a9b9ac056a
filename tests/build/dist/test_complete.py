"""A browser or server that cannot be had: `build.py test` names it, and with `--complete` it fails."""

import os
import subprocess
import sys

import pytest

from sitebuild.project import ROOT

LACKING = """
from tests.hosting.debian import program

def test_on_a_server_that_nobody_has():
    program("no-such-server")
"""
"""A test of a server, as those in tests/hosting are."""


def run(folder, *options):
    (folder / "test_lacking.py").write_text(LACKING, encoding="utf-8")
    # Without a search path there is no apt, which would look for the package.
    folders = os.pathsep.join([str(ROOT), str(ROOT / "py")])
    environment = {**os.environ, "PATH": "", "PYTHONPATH": folders}
    command = [sys.executable, "-m", "pytest", "-p", "tests.conftest", "-rs", f"--rootdir={folder}", *options]
    return subprocess.run([*command, str(folder)], cwd=folder, env=environment, capture_output=True, text=True)


@pytest.mark.parametrize(("options", "code", "outcome"), [((), 0, "1 skipped"), (("--complete",), 1, "1 failed")])
def test_what_was_not_run_is_named_and_fails_where_all_has_to_run(tmp_path, options, code, outcome):
    done = run(tmp_path, *options)
    assert done.returncode == code, done.stdout + done.stderr
    assert "NOT RUN: no no-such-server here" in done.stdout
    assert outcome in done.stdout


def test_before_a_change_goes_in_all_has_to_run():
    assert 'build.py test --complete "$@"' in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
