"""What a device that has the site fetches for an update, when one word of one text was changed."""

import gzip
import json
import shutil
import tempfile
from pathlib import Path

from sitebuild.content.content import Content, read_json
from sitebuild.dist import make_site
from sitebuild.offline.precache import NOT_KEPT
from sitebuild.project import Source
from tests.bench.rows import Goal, Row, judged

UPDATE = Goal(200, at_most=True, form=".0f", unit=" KB gz")
NO_RUNTIME = Goal(0, at_most=True, form=".0f")
_CHANGES = 3
_WORD = "rekenvoorbeeld"
"""No text has it yet, so that the index has to take in a word besides forgetting one."""
_RUNTIMES = ("assets/pyscript-", "assets/micropython")


def rows(content: Content) -> list[Row]:
    """The largest of some updates, each a change in the Dutch summary of another entry."""
    before = make_site()
    entries = list(content.records["entry"])
    changed = entries[:: len(entries) // _CHANGES][:_CHANGES]
    updates = [_fetched(before, _site_with_change(entry_id)) for entry_id in changed]
    largest = max(updates, key=_kilobytes)
    runtime = sorted({path for update in updates for path in update if path.startswith(_RUNTIMES)})
    beside = f"{len(largest)} files; largest of {len(updates)} changes"
    return [
        judged("update after a change of one word", _kilobytes(largest), UPDATE, beside),
        Row("files of a runtime in such updates", ", ".join(runtime) or "none", NO_RUNTIME, not runtime),
    ]


def _site_with_change(entry_id: str) -> dict[str, bytes]:
    """Build the site with another word in place of the longest of an entry's summary."""
    with tempfile.TemporaryDirectory() as folder:
        data = shutil.copytree(Source().data, Path(folder) / "data")
        path = data / "entry" / f"{entry_id}.json"
        entry = read_json(path)
        longest = max(entry["summary"]["nl"].split(), key=len)
        entry["summary"]["nl"] = entry["summary"]["nl"].replace(longest, _WORD, 1)
        path.write_text(json.dumps(entry, ensure_ascii=False), encoding="utf-8")
        return make_site(source=Source(data=data))


def _fetched(before: dict[str, bytes], after: dict[str, bytes]) -> dict[str, bytes]:
    """The service worker, and what it keeps that is not as it was; `files.json` is for hosts alone."""
    passed_over = {*NOT_KEPT, "files.json"}
    return {
        path: data for path, data in after.items() if path not in passed_over and before.get(path) != data
    }


def _kilobytes(files: dict[str, bytes]) -> float:
    return sum(len(gzip.compress(data, 6)) for data in files.values()) / 1000
