"""The one command: check, build, serve, test, bench. `python3 build.py -h` tells more.

Needs a bare Python 3.11 or newer and nothing else: the rest is fetched into `.venv` and `.cache`.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit("build.py needs Python 3.11 or newer; this is Python %d.%d." % sys.version_info[:2])  # noqa: UP031

from sitebuild.command import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
