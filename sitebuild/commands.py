"""What each command of `build.py` does. Returns 0 when all is well, 1 when there are problems."""

import hashlib
import sys
import time
import traceback
from pathlib import Path

from sitebuild.dist import make_site, write
from sitebuild.project import DIST, ProblemError, Source
from sitebuild.serve.server import make_server
from sitebuild.tools import testing
from sitebuild.tools.code import code_of
from sitebuild.tools.kept import kept


def check() -> int:
    """Print every problem of the content at once."""
    found = _problems(Source().data)
    for problem in found:
        print(problem)
    print(f"{len(found)} problem(s) in data/." if found else "data/ is in order.")
    return 1 if found else 0


def _problems(data: Path) -> list[str]:
    """Return what `sitebuild.check.report.problems` does, kept for as long as no file changes."""

    def make() -> list[str]:
        from sitebuild.check.report import problems  # noqa: PLC0415 (only for what is not kept)

        return problems(data)

    files = [(path.relative_to(data).as_posix(), _digest(path)) for path in sorted(data.rglob("*"))]
    return kept("check", (code_of("sitebuild.check.report"), data.name, files), make)


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def build(url: str | None, retire: bool = False) -> int:
    """Make `dist/`, if the content is in order; with `retire` its service worker removes itself."""
    if check():
        print("Nothing built: put these right first.", file=sys.stderr)
        return 1
    began = time.monotonic()
    files = make_site(url, retire=retire)
    write(files, DIST)
    size = sum(map(len, files.values()))
    print(f"dist/: {len(files)} files, {size / 1e6:.1f} MB, in {time.monotonic() - began:.1f} s")
    return 0


def serve(port: int, watching: bool) -> int:
    """Build and serve until Ctrl-C."""
    if watching:
        from sitebuild.serve.watch import watch  # noqa: PLC0415

        return watch(port, _builds)
    if build(None):
        return 1
    server = make_server(DIST, port)
    print(f"Serving on {server.url} (Ctrl-C stops)", flush=True)
    server.serve_forever()
    return 0


def _builds() -> bool:
    """Build while someone works on the site: whatever is half-written is told, and ends nothing."""
    try:
        return build(None) == 0
    except ProblemError as problem:
        print(problem, file=sys.stderr)
    except Exception:  # a template, say, whose error Jinja tells in a way of its own
        traceback.print_exc()
    return False


def test(arguments: list[str], complete: bool) -> int:
    """Run the tests; `complete` when what cannot be run is a failure."""
    return testing.run(arguments, complete)


def verify(url: str) -> int:
    """Print what the host of the copy at `url` gets wrong."""
    from sitebuild.verify.report import report  # noqa: PLC0415

    return report(url)


def explain(query: str, lang: str) -> int:
    """Print how the ten best hits of a query got their scores."""
    from sitebuild.content.content import load  # noqa: PLC0415
    from sitebuild.engine.explain import Explainer  # noqa: PLC0415
    from sitebuild.engine.score_lines import score_lines  # noqa: PLC0415

    hits = Explainer(load(Source().data), lang).explain(query)
    for place, hit in enumerate(hits, 1):
        print(*score_lines(place, hit), sep="\n")
    if not hits:
        print("Nothing found.")
    return 0


def index(corpus: Path, out: Path) -> int:
    """Make a page with the search engine on a corpus."""
    from sitebuild.engine.corpus import corpus_index  # noqa: PLC0415
    from sitebuild.engine.page import engine_page, write_page  # noqa: PLC0415

    data, lang, count = corpus_index(corpus)
    write_page(engine_page(data, lang), out)
    print(f"{out}: {count} records, an index of {data.size() / 1e6:.1f} MB")
    return 0


def lock() -> int:
    """Renew the locks of the Python packages."""
    from sitebuild.tools.lock import renew  # noqa: PLC0415

    renew()
    return 0
