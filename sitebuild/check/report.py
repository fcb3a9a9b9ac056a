"""Check all of `data/`: every problem at once, each with its file, place, cause and remedy.

Schemas look at one file (`check_schemas`), `wijzer.rules` across records, and
`check_synonyms` at the search's synonyms beside the words of all records.
"""

from pathlib import Path
from typing import Any

from sitebuild.check.files import Found, read
from sitebuild.check.schemas import Schemas
from sitebuild.check.synonyms import broken_synonyms
from wijzer.rules import Data, Problem, broken_rules


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
    schemas = Schemas(data / "schema")
    shaped = _well_shaped(files, schemas, found)
    # Without its site or with a file of another shape the rules still hold for the rest.
    found += broken_rules(shaped)
    found += broken_synonyms(_fitting("synonyms", files.synonyms, schemas, found), files.records)
    return sorted({problem.line(data.name) for problem in found})


def _well_shaped(files: Found, schemas: Schemas, found: list[Problem]) -> Data:
    """Gather the files that fit their schema; what does not goes to `found`."""
    records = {kind: _fitting(kind, by_id, schemas, found) for kind, by_id in files.records.items()}
    strings = _fitting("strings", files.strings, schemas, found)
    site: dict[str, Any] = {}
    if files.site is not None:
        wrong = schemas.problems("site", "site.json", files.site)
        found += wrong
        site = site if wrong else files.site
    return Data(site, records, strings, files.ids)


def _fitting(kind: str, files: dict[str, Any], schemas: Schemas, found: list[Problem]) -> dict[str, Any]:
    """Return the files of a folder that fit its schema; what does not goes to `found`."""
    fitting: dict[str, Any] = {}
    for name, content in files.items():
        wrong = schemas.problems(kind, f"{kind}/{name}.json", content)
        found += wrong
        if not wrong:
            fitting[name] = content
    return fitting
