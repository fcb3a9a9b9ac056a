"""Read `data/` for the check: what cannot be read is a problem, not a crash."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from sitebuild.check.characters import control_characters
from sitebuild.content.content import PAGE_KINDS, PART_KINDS
from wijzer.rules.problem import Problem, did_you_mean, pointer

KINDS = (*PAGE_KINDS, *PART_KINDS)
OTHER_FOLDERS = ("strings", "synonyms", "schema")
OTHER_FILES = ("site.json", "README.md")


@dataclass
class Found:
    """All JSON files that could be read, and what is wrong with the others."""

    problems: list[Problem] = field(default_factory=list[Problem])
    ids: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    records: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    strings: dict[str, Any] = field(default_factory=dict[str, Any])
    synonyms: dict[str, Any] = field(default_factory=dict[str, Any])
    site: Any = None


class _Object(dict[str, Any]):
    """A JSON object that remembers the keys that were written twice."""

    twice: tuple[str, ...] = ()


def read(data: Path) -> Found:
    """Read every file under `data`."""
    found = Found()
    _look_around(data, found)
    for kind in KINDS:
        found.ids[kind] = sorted(path.stem for path in (data / kind).glob("*.json"))
        found.records[kind] = _named(data / kind, found)
    found.synonyms = _named(data / "synonyms", found)
    for path in sorted((data / "strings").glob("*.json")):
        texts = _json(path, f"strings/{path.name}", found)
        if texts is not None:
            found.strings[path.stem] = texts
    if (data / "site.json").is_file():
        found.site = _json(data / "site.json", "site.json", found)
    else:
        found.problems.append(Problem("site.json", "", "the file is missing: restore it"))
    return found


def _named(folder: Path, found: Found) -> dict[str, Any]:
    """Read the files of a folder whose ids are their names."""
    named: dict[str, Any] = {}
    for path in sorted(folder.glob("*.json")):
        record = _json(path, f"{folder.name}/{path.name}", found)
        if record is not None:
            named[path.stem] = record
            _check_name(f"{folder.name}/{path.name}", path.stem, record, found)
    return named


def _look_around(data: Path, found: Found) -> None:
    known = [*KINDS, *OTHER_FOLDERS]
    for path in sorted(data.iterdir()):
        if path.is_dir() and path.name not in known:
            text = f"an unknown kind of record: known are {', '.join(known)}.{did_you_mean(path.name, known)}"
            found.problems.append(Problem(path.name, "", text))
        elif path.is_file() and path.name not in OTHER_FILES:
            found.problems.append(
                Problem(path.name, "", "nothing reads this file: move it to the folder of its kind")
            )
        elif path.name in known:
            _look_into(path, found)


def _look_into(folder: Path, found: Found) -> None:
    for path in sorted(folder.iterdir()):
        if path.suffix != ".json" or path.is_dir():
            text = "nothing reads this: only files that end in .json count. Rename or remove it"
            found.problems.append(Problem(f"{folder.name}/{path.name}", "", text))


def _json(path: Path, name: str, found: Found) -> Any:
    try:
        value = json.loads(path.read_text(encoding="utf-8-sig"), object_pairs_hook=_object)
    except UnicodeDecodeError:
        found.problems.append(Problem(name, "", "is not UTF-8: save it again with the encoding UTF-8"))
        return None
    except json.JSONDecodeError as error:
        found.problems.append(Problem(name, "", _broken(error)))
        return None
    _report_twice(value, name, "", found)
    found.problems += control_characters(name, value)
    return value


def _broken(error: json.JSONDecodeError) -> str:
    says = error.msg[0].lower() + error.msg[1:]
    hint = "look just before it for a missing comma or quote, or one comma too many"
    return f"broken JSON at line {error.lineno}, column {error.colno}: {says}; {hint}"


def _object(pairs: list[tuple[str, Any]]) -> _Object:
    made = _Object(pairs)
    names = [name for name, _ in pairs]
    made.twice = tuple(sorted({name for name in names if names.count(name) > 1}))
    return made


def _report_twice(value: Any, name: str, where: str, found: Found) -> None:
    if isinstance(value, _Object):
        for key in value.twice:
            text = "stands twice in the same object, and only the last one counts: remove one"
            found.problems.append(Problem(name, where + pointer(key), text))
        for key, one in value.items():
            _report_twice(one, name, where + pointer(key), found)
    elif isinstance(value, list):
        for index, one in enumerate(cast("list[Any]", value)):
            _report_twice(one, name, where + pointer(index), found)


def _check_name(name: str, stem: str, record: Any, found: Found) -> None:
    record_id = cast("dict[str, Any]", record).get("id") if isinstance(record, dict) else None
    if isinstance(record_id, str) and record_id != stem:
        text = f"'{record_id}' is not the file's name '{stem}': make them the same"
        found.problems.append(Problem(name, "/id", text))
