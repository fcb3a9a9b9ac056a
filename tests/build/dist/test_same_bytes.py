"""The same input gives the same bytes: in another process, with other hashes, on every Python there is here.

A host who builds the site again must not send visitors an update that nobody made.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from sitebuild.assets.minify import minified
from sitebuild.project import ROOT, ProblemError

VERSIONS = [f"3.{minor}" for minor in range(11, 20)]
BUILD = """
import hashlib, json, pathlib, sys
from sitebuild.dist import make_site
from sitebuild.tools import kept
kept.FOLDER = pathlib.Path(sys.argv[1])
print(json.dumps({path: hashlib.sha256(data).hexdigest() for path, data in make_site().items()}))
"""


def python(version):
    """The path of this Python, where this machine has it: on the path, or among pyenv's versions."""
    for place in Path.home().glob(f".pyenv/versions/{version}.*/bin/python"):
        return str(place)
    place = shutil.which(f"python{version}")  # one that pyenv put there may lead nowhere
    return place if place and not subprocess.call([place, "-c", ""], stderr=subprocess.DEVNULL) else ""


def built_by(python, seed, folder):
    """Path -> hash of the site that a Python makes of this source, with nothing kept from before."""
    # The packages that a build needs are plain Python, whichever Python they were installed for.
    folders = [str(ROOT), str(ROOT / "py"), sysconfig.get_path("purelib")]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(folders), "PYTHONHASHSEED": seed}
    done = subprocess.run([python, "-c", BUILD, str(folder)], env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


OWN = "%d.%d" % sys.version_info[:2]
HERE = {version: found for version in VERSIONS if (found := python(version))} | {OWN: sys.executable}


@pytest.mark.parametrize("version", HERE)
def test_every_python_makes_the_same_site(files, version, tmp_path):
    made = built_by(HERE[version], seed=version.partition(".")[2], folder=tmp_path)
    assert sorted(made) == sorted(files)
    assert [path for path, data in files.items() if made[path] != hashlib.sha256(data).hexdigest()] == []


def test_what_each_python_would_write_in_its_own_way_is_refused():
    for inside in ("'|'.join(y)", "y['a']", "y[b'a']", "f'{z}a'"):
        with pytest.raises(ProblemError, match="Give it a name first"):
            minified(f'x = f"{{{inside}}}"')
    assert minified('x = f"{y:>3} {z!r} it\'s"') == 'x=f"{y:>3} {z!r} it\'s"\n'
