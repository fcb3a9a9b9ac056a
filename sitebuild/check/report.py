"""Check all of `data/`: every problem at once, each with its file, place, cause and remedy.

Schemas look at one file, `wijzer.rules` across records, and `sitebuild.check.synonyms` at the
search's synonyms beside the words of all records.
"""

from pathlib import Path
from typing import Any

from sitebuild.check.files import Found, read
from sitebuild.check.schemas import Misfit, Schemas
from sitebuild.check.synonyms import broken_synonyms
from wijzer.rules import Data, broken_rules


def main(data: Path) -> int:
    """Print the problems of `data`, sorted; returns 0 when there are none, else 1."""
    found = problems(data)
    for line in found:
        print(line)
    return 1 if found else 0


def problems(data: Path) -> list[str]:
    """Return the problems of all files under `data`, sorted.

    Each is a line such as `data/item/x.json /correct_response/0: what is wrong, what to do`. What a
    schema refuses is told once; the rules speak of all the rest, in the same file too.
    """
    files = read(data)
    misfits = _misfits(files, Schemas(data / "schema"))
    found = [*files.problems, *(misfit.problem for misfit in misfits)]
    told = {(problem.file, problem.pointer) for problem in found}
    rules = broken_rules(_readable(files, misfits)) + broken_synonyms(files.synonyms, files.records)
    found += [problem for problem in rules if (problem.file, problem.pointer) not in told]
    return sorted({problem.line(data.name) for problem in found})


def _misfits(files: Found, schemas: Schemas) -> list[Misfit]:
    """Hold every file that could be read against the schema of its kind."""
    folders = {**files.records, "strings": files.strings, "synonyms": files.synonyms}
    named = {
        kind: {f"{kind}/{name}.json": content for name, content in by_name.items()}
        for kind, by_name in folders.items()
    }
    if files.site is not None:
        named["site"] = {"site.json": files.site}
    return [misfit for kind, by_file in named.items() for misfit in schemas.misfits(kind, by_file)]


def _readable(files: Found, misfits: list[Misfit]) -> Data:
    """Gather what the rules look at, and which fields of it they cannot read."""
    unread: dict[str, list[str]] = {}
    for misfit in misfits:
        if misfit.unread is not None:
            unread.setdefault(misfit.problem.file, []).append(misfit.unread)

    def whole(folder: str, by_name: dict[str, Any]) -> dict[str, Any]:
        return {
            name: one for name, one in by_name.items() if "" not in unread.get(f"{folder}/{name}.json", [])
        }

    records = {kind: whole(kind, by_id) for kind, by_id in files.records.items()}
    site: dict[str, Any] = {} if "" in unread.get("site.json", []) else files.site or {}
    return Data(site, records, whole("strings", files.strings), files.ids, unread)
