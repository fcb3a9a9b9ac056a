"""The one command: check, build, serve, test, bench. `python3 build.py -h` tells more.

Needs a bare Python 3.11 or newer and nothing else: the rest is fetched into `.venv` and `.cache`.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit("build.py needs Python 3.11 or newer; this is Python %d.%d." % sys.version_info[:2])  # noqa: UP031

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from sitebuild.project import ROOT, ProblemError
from sitebuild.tools import environment

_INDEX = """\
Make a page with the search engine alone, on any corpus: a JSON list (also packed, .json.gz) of
{"id", "title", "body", "tags", "lang"}, all in one language. DIR then holds static files: serve it
and open its index.html. When globalThis.searchReady is true, searchIds(query) returns an array of
the ids of the ten best records, without a promise; indexMs is what opening the index took."""
_EXTRAS = {"test": ("test",), "bench": ("test",), "verify": ("test",), "lock": ("lock",)}


def main(arguments: Sequence[str]) -> int:
    """Run a command; returns the exit code: 0 fine, 1 problems, 2 wrong usage."""
    options, more = _parser().parse_known_args(arguments)
    if more and options.command != "test":
        _parser().error("unknown: " + " ".join(more))
    try:
        environment.enter(arguments, _EXTRAS.get(options.command, ()))
        return _run(options, more)
    except ProblemError as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _run(options: argparse.Namespace, more: Sequence[str]) -> int:
    # The app's own package lies in py/. Imported here: these need what is in `.venv`.
    sys.path.insert(0, str(ROOT / "py"))
    from sitebuild import commands  # noqa: PLC0415
    from tests.bench import commands as bench  # noqa: PLC0415

    run: dict[str, Callable[[], int]] = {
        "check": commands.check,
        "build": lambda: commands.build(options.url, options.retire_worker),
        "serve": lambda: commands.serve(options.port, options.watch),
        "test": lambda: commands.test([*(["-k", options.k] if options.k else []), *more], options.complete),
        "bench": lambda: bench.bench(options.series, options.peers, options.soak, options.record),
        "verify": lambda: commands.verify(options.address),
        "index": lambda: commands.index(options.corpus, options.out),
        "tune": bench.tune,
        "lock": commands.lock,
    }
    return run[options.command]()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="build.py", description="AI in de zorg: check, build, serve, test.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="command")
    commands.add_parser("check", help="validate all content; every problem at once")
    build = commands.add_parser("build", help="make dist/, a folder of static files")
    build.add_argument("--url", type=_url, help="where the site will live, such as https://host/a/b/")
    build.add_argument(
        "--retire-worker",
        action="store_true",
        help="with a service worker that removes itself and what it kept (docs/updates.md)",
    )
    serve = commands.add_parser("serve", help="build, then serve dist/ as it ships")
    serve.add_argument("--port", type=_port, default=8000, help="the first port to try (8000)")
    serve.add_argument("--watch", action="store_true", help="rebuild and reload on a change")
    test = commands.add_parser("test", help="lint, types, content, unit, build and browser tests")
    test.add_argument("-k", help="run only the tests whose names match; skips lint and types")
    test.add_argument("--complete", action="store_true", help="fail when a browser or server cannot be had")
    bench = commands.add_parser("bench", help="measure the figures of docs/figures.md")
    bench.add_argument("series", nargs="*", metavar="NAME", help="only these series, such as quiz or pages")
    bench.add_argument(
        "--peers", type=_harness, metavar="DIR", help="the harness with its corpora, to compare"
    )
    bench.add_argument("--soak", action="store_true", help="many more seeded runs: takes an hour")
    bench.add_argument("--record", action="store_true", help="also write docs/figures.md")
    verify = commands.add_parser("verify", help="tell what the host of a copy of the site gets wrong")
    verify.add_argument("address", type=_url, metavar="URL", help="the folder that holds its index.html")
    index = commands.add_parser(
        "index",
        help="make a page with the search engine on any corpus",
        description=_INDEX,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    index.add_argument("--corpus", type=Path, required=True, metavar="FILE", help="what to search")
    index.add_argument("--out", type=Path, required=True, metavar="DIR", help="a new or an empty folder")
    commands.add_parser("tune", help="try other numbers in wijzer/search/weights.py; changes nothing")
    commands.add_parser("lock", help="renew requirements/: what pyproject.toml pins, with all that it needs")
    return parser


def _harness(text: str) -> Path:
    folder = Path(text)
    if not (folder / "data").is_dir() or not (folder / "lib" / "metrics.mjs").is_file():
        raise argparse.ArgumentTypeError(f"{text!r} holds no data and lib/metrics.mjs")
    return folder.resolve()


def _port(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) < 2**16:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port: a number from 1 to 65535")
    return int(text)


def _url(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.query or parts.fragment:
        raise argparse.ArgumentTypeError(f"{text!r} is not an address such as https://host/a/b/")
    return text if text.endswith("/") else text + "/"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
