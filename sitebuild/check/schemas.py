"""Hold each file against the schema of its kind, and say in plain words what does not fit."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, cast

import fastjsonschema

from sitebuild.tools.code import code_of
from sitebuild.tools.kept import kept
from wijzer.rules.problem import Problem, did_you_mean, pointer

_TYPES = {
    "object": "an object {…}",
    "array": "a list […]",
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "null": "null",
}


_OF_THE_WHOLE = ("additionalProperties", "minItems", "maxItems", "uniqueItems")
"""What these rules refuse can be read all the same: the value has the right shape."""


@dataclass(frozen=True)
class Misfit:
    """What does not fit a schema, and which field cannot be read because of it."""

    problem: Problem
    unread: str | None
    """A dotted path without places in lists, such as `choices.feedback`; "" for the whole file."""


class Schemas:
    """The schemas of a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def misfits(self, kind: str, files: dict[str, Any]) -> list[Misfit]:
        """Return what in `files` (name -> content) does not fit the schema of `kind`; kept."""
        path = self._folder / f"{kind}.schema.json"
        if not path.is_file():
            text = f"there is no schema/{kind}.schema.json to check this with: restore it"
            return [Misfit(Problem(file, "", text), "") for file in files]
        schema = path.read_text(encoding="utf-8")
        return kept("misfits", (code_of(__name__), schema, files), lambda: _all_misfits(schema, files))


def _all_misfits(schema: str, files: dict[str, Any]) -> list[Misfit]:
    validate = _compile(schema)
    found: list[Misfit] = []
    for file, value in files.items():
        try:
            validate(value)
        except fastjsonschema.JsonSchemaValuesException as error:
            found += [misfit for one in error.errors for misfit in _misfits(file, value, one)]
    return found


@cache
def _compile(schema: str) -> Callable[[Any], Any]:
    return fastjsonschema.compile(json.loads(schema), fast_fail=False, use_default=False)


def _misfits(file: str, value: Any, error: fastjsonschema.JsonSchemaValueException) -> list[Misfit]:
    problems = _worded(file, value, error)
    if error.rule in _OF_THE_WHOLE:
        return [Misfit(problem, None) for problem in problems]
    names = [step for step in error.path[1:] if not step.isdecimal()]
    absent = (
        [name for name in error.rule_definition if name not in error.value]
        if error.rule == "required"
        else [""]
    )
    return [
        Misfit(problem, ".".join([*names, *filter(None, [name])]))
        for problem, name in zip(problems, absent, strict=True)
    ]


def _worded(file: str, value: Any, error: fastjsonschema.JsonSchemaValueException) -> list[Problem]:
    where = _pointer(value, error.path[1:])
    wrong: Any = error.value
    rule: Any = error.rule_definition
    if error.rule == "required":
        absent = [name for name in rule if name not in wrong]
        return [Problem(file, where, f"'{name}' is missing: add it") for name in absent]
    if error.rule == "additionalProperties":
        fields = list(_definition(error).get("properties", {}))
        return [
            Problem(file, where + pointer(name), f"an unknown field: remove it.{did_you_mean(name, fields)}")
            for name in wrong
            if name not in fields
        ]
    if error.definition is False:
        return [Problem(file, where, "does not belong here: remove it")]
    return [Problem(file, where, _says(error, wrong, rule))]


def _says(error: fastjsonschema.JsonSchemaValueException, wrong: Any, rule: Any) -> str:
    about: str = _definition(error).get("description", "")
    if error.rule == "type":
        kinds = " or ".join(_TYPES[one] for one in ([rule] if isinstance(rule, str) else rule))
        return f"must be {kinds}, and not {_shown(wrong)}"
    if error.rule in ("enum", "const"):
        known = [str(one) for one in (rule if error.rule == "enum" else [rule])]
        return f"{_shown(wrong)} is not allowed: write {' or '.join(known)}.{did_you_mean(str(wrong), known)}"
    if error.rule in ("pattern", "oneOf"):
        return _unfit(wrong, about)
    if error.rule == "uniqueItems":
        twice = sorted({str(one) for one in wrong if wrong.count(one) > 1})
        return f"{', '.join(twice)} stands in this list more than once: remove one"
    if error.rule in ("minItems", "maxItems"):
        few = "at least" if error.rule == "minItems" else "at most"
        return f"has {len(wrong)} items, and needs {few} {rule}"
    return error.message.partition(" ")[2] + (f". {about}" if about else "")


def _definition(error: fastjsonschema.JsonSchemaValueException) -> dict[str, Any]:
    definition: Any = error.definition
    return cast("dict[str, Any]", definition) if isinstance(definition, dict) else {}


def _unfit(wrong: Any, about: str) -> str:
    if not isinstance(wrong, str):
        return f"does not fit. {about}".rstrip()
    if not wrong.strip():
        return "is empty: write the text"
    if wrong != wrong.strip():
        return "begins or ends with a space or an empty line: remove it"
    return f"{_shown(wrong)} does not fit. {about}".rstrip()


def _shown(value: Any) -> str:
    if isinstance(value, str):
        return f"'{value}'" if len(value) <= 40 else f"'{value[:40]}…'"
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, dict):
        return "an object {…}"
    return "a list […]" if isinstance(value, list) else str(value)


def _pointer(value: Any, steps: list[str]) -> str:
    """Make a JSON pointer of the library's path, which also splits names at their dots."""
    where = ""
    while steps:
        for length in range(1, len(steps) + 1):
            name = ".".join(steps[:length])
            if isinstance(value, dict) and name in value:
                value = cast("dict[str, Any]", value)[name]
                break
        else:
            length, name = 1, steps[0]
            value = cast("list[Any]", value)[int(name)] if isinstance(value, list) else None
        where += pointer(name)
        steps = steps[length:]
    return where
