"""Check all of `data/`: every problem at once, each with its file, place, cause and remedy.

Schemas look at one file (`check_schemas`), `wijzer.content.rules` across files.
"""

from pathlib import Path
from typing import Any

from sitebuild.check_files import Found, read
from sitebuild.check_schemas import Schemas
from wijzer.content.rules import Data, Problem, broken_rules


def main(data: Path) -> int:
    """Print the problems of `data`, sorted; returns 0 when there are none, else 1."""
    found = problems(data)
    for line in found:
        print(line)
    return 1 if found else 0


def problems(data: Path) -> list[str]:
    """Return the problems of all files under `data`, sorted.

    Each is a line such as `data/item/x.json /correct_response/0: what is wrong, what to do`.
    """
    files = read(data)
    found = list(files.problems)
    shaped = _well_shaped(files, Schemas(data / "schema"), found)
    # Without its site or with a file of another shape the rules still hold for the rest.
    found += broken_rules(shaped)
    return sorted({problem.line(data.name) for problem in found})


def _well_shaped(files: Found, schemas: Schemas, found: list[Problem]) -> Data:
    """Gather the files that fit their schema; what does not goes to `found`."""
    records: dict[str, dict[str, dict[str, Any]]] = {}
    for kind, by_id in files.records.items():
        records[kind] = {}
        for record_id, record in by_id.items():
            wrong = schemas.problems(kind, f"{kind}/{record_id}.json", record)
            found += wrong
            if not wrong:
                records[kind][record_id] = record
    strings: dict[str, dict[str, Any]] = {}
    for area, texts in files.strings.items():
        wrong = schemas.problems("strings", f"strings/{area}.json", texts)
        found += wrong
        if not wrong:
            strings[area] = texts
    site: dict[str, Any] = {}
    if files.site is not None:
        wrong = schemas.problems("site", "site.json", files.site)
        found += wrong
        site = site if wrong else files.site
    return Data(site, records, strings, files.ids)
