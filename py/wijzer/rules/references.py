"""Every id that a record names has a file."""

from typing import Any

from wijzer.content.kinds import PAGE_KINDS
from wijzer.rules.data import Data
from wijzer.rules.problem import Problem, did_you_mean, pointer, record_file
from wijzer.shape import is_list, is_object, is_text

LISTS = {
    "alsoClusters": "cluster",
    "settings": "setting",
    "audience": "role",
    "risks": "risk",
    "dilemmas": "dilemma",
    "supplierQuestions": "supplier-question",
    "concepts": "concept",
    "providers": "provider",
    "facts": "fact",
    "sources": "source",
}
"""Field -> the kind of the ids in its list."""
SINGLES = {"cluster": "cluster", "entry": "entry"}
"""Field -> the kind of the one id that it holds."""
PAGE_LISTS = ["related", "about"]
"""Fields with a list of references such as `concept/bias`."""


def unknown_references(data: Data) -> list[Problem]:
    """Find what names a record, page or slide that is not there."""
    found: list[Problem] = []
    for kind in sorted(data.records):
        for record_id, record in data.of_kind(kind):
            file = record_file(kind, record_id)
            found += _ids(data, file, record)
            found += _pages(data, file, record)
            found += _slides(data, file, record)
            if kind + "/" + record_id in [one for _, one in _listed(record, "related")]:
                found.append(Problem(file, "/related", "names the page itself: remove it"))
    return found + _site(data)


def _ids(data: Data, file: str, record: dict[str, Any]) -> list[Problem]:
    found: list[Problem] = []
    for field, kind in LISTS.items():
        for index, one in _listed(record, field):
            found += _missing(data, file, pointer(field, index), kind, one)
    for field, kind in SINGLES.items():
        if record.get(field) and is_text(record[field]):
            found += _missing(data, file, pointer(field), kind, record[field])
    return found


def _pages(data: Data, file: str, record: dict[str, Any]) -> list[Problem]:
    found: list[Problem] = []
    for field in PAGE_LISTS:
        for index, reference in _listed(record, field):
            found += _no_page(data, file, pointer(field, index), reference)
    if data.lacks(file, "lines.about"):
        return found
    for index, line in enumerate(record.get("lines", [])):
        if line["about"]:
            found += _no_page(data, file, pointer("lines", index, "about"), line["about"])
    return found


def _listed(record: dict[str, Any], field: str) -> list[tuple[int, str]]:
    """Return what a list names, with the places; what is no text there the schema tells of."""
    named = record.get(field, [])
    return [(index, one) for index, one in enumerate(named) if is_text(one)] if is_list(named) else []


def _slides(data: Data, file: str, record: dict[str, Any]) -> list[Problem]:
    if data.lacks(file, "slides", "slide") or not data.all_have("number", "slide"):
        return []
    numbers = [slide["number"] for _, slide in data.of_kind("slide")]
    named = [(pointer("slides", index), number) for index, number in enumerate(record.get("slides", []))]
    if "slide" in record:
        named.append(("/slide", record["slide"]))
    return [
        Problem(file, where, "there is no slide " + str(number) + ": name a number of a file under slide/")
        for where, number in named
        if number not in numbers
    ]


def _site(data: Data) -> list[Problem]:
    found: list[Problem] = []
    quizzes = data.site.get("quiz", {})
    for name in sorted(quizzes) if is_object(quizzes) else []:
        for index, item_id in _listed(quizzes, name):
            found += _missing(data, "site.json", pointer("quiz", name, index), "item", item_id)
    for index, cluster in _listed(data.site, "clusters"):
        found += _missing(data, "site.json", pointer("clusters", index), "cluster", cluster)
    return found


def _missing(data: Data, file: str, where: str, kind: str, record_id: str) -> list[Problem]:
    known = data.ids.get(kind, [])
    if record_id in known:
        return []
    hint = did_you_mean(record_id, known) or " Write that file first, or remove the id."
    return [Problem(file, where, "there is no " + record_file(kind, record_id) + "." + hint)]


def _no_page(data: Data, file: str, where: str, reference: str) -> list[Problem]:
    kind, _, record_id = reference.partition("/")
    if record_id in data.ids.get(kind, []):
        return []
    elsewhere = [one + "/" + record_id for one in PAGE_KINDS if record_id in data.ids.get(one, [])]
    if elsewhere:
        hint = " Did you mean '" + elsewhere[0] + "'?"
    else:
        near = did_you_mean(record_id, data.ids.get(kind, []))
        hint = near.replace("'", "'" + kind + "/", 1) or " Write that file first, or remove the reference."
    return [Problem(file, where, "there is no " + record_file(kind, record_id) + "." + hint)]
