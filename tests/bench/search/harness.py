"""The harness's queries, typing errors and arithmetic, taken from its own modules."""

import json
import subprocess
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from sitebuild.content.content import read_json
from sitebuild.project import ProblemError
from sitebuild.tools.node import node_command

_SCRIPT = Path(__file__).with_name("harness.mjs")
_TYPED = "typed"
_FOREVER_MS = 3_600_000
_MEASURE = "([lists, forever]) => measuring.measure(searchIds, lists, { budgetMs: forever, repeats: {} })"


class Harness:
    """The folder of the harness, which is only read."""

    def __init__(self, folder: Path) -> None:
        """Take the folder with `data/` and `lib/`."""
        self.folder = folder

    def data(self, name: str) -> Path:
        """Return the path of one of its corpora or lists of queries."""
        return self.folder / "data" / name

    def lists(self, queries_file: str) -> dict[str, Any]:
        """Return the queries with their variants: `sets` to score, and `typed`, every prefix of 60."""
        queries = read_json(self.data(queries_file))
        return {"queries": queries, **self._run("lists", queries)}

    def measure(self, page: Page, lists: dict[str, Any]) -> dict[str, Any]:
        """Ask `page` all queries; returns what the harness makes of it: `quality`, `typing`, `latency`."""
        asked = {name: [one["q"] for one in queries] for name, queries in lists["sets"].items()}
        asked[_TYPED] = [one["q"] for one in lists["typed"]]
        page.evaluate(f"globalThis.measuring = {(self.folder / 'lib' / 'inpage.js').read_text('utf-8')}")
        page.evaluate("queries => queries.forEach(query => searchIds(query))", asked["full"][-8:])
        found = page.evaluate(_MEASURE, [asked, _FOREVER_MS])
        return self._run("score", {**lists, "found": found})

    def _run(self, task: str, given: Any) -> dict[str, Any]:
        command = [*node_command(), str(_SCRIPT), str(self.folder), task]
        done = subprocess.run(command, input=json.dumps(given), capture_output=True, text=True, check=False)
        if done.returncode:
            raise ProblemError(f"{self.folder}, {task}: {done.stderr.strip()[-800:]}")
        return json.loads(done.stdout)
