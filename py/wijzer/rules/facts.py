"""Facts have their sources, and what is said to have happened later rests on a fact."""

from typing import Any

from wijzer.rules.data import Data
from wijzer.rules.problem import Problem, record_file


def weak_facts(data: Data) -> list[Problem]:
    """Find facts that say more than they can show, and what no page uses."""
    found: list[Problem] = []
    for fact_id, fact in data.having("fact", "confidence", "sources", "checked"):
        text = _sources(fact)
        if text:
            found.append(Problem(record_file("fact", fact_id), "/sources", text))
    for entry_id, entry in data.having("entry", "since", "facts"):
        if entry["since"] and not _has_later(data, entry):
            text = (
                "what happened since the webinar needs a source: "
                "name a fact with period 'since' in /facts, or make this null"
            )
            found.append(Problem(record_file("entry", entry_id), "/since", text))
    for entry_id, entry in data.having("entry", "provenance"):
        if entry["provenance"]["kind"] == "deck-implied" and not entry["provenance"]["reason"]:
            text = "say how it follows from the deck, since the deck does not name it"
            found.append(Problem(record_file("entry", entry_id), "/provenance/reason", text))
    return found + _unused(data, "fact", "facts") + _unused(data, "source", "sources") + _twice(data)


def _sources(fact: dict[str, Any]) -> str:
    rests_on_source = fact["confidence"] in ("verified", "secondary")
    if rests_on_source and not fact["sources"]:
        return "a '" + fact["confidence"] + "' fact needs a source: name one, or use 'known' or 'doubtful'"
    if rests_on_source and not fact["checked"]:
        return "a fact with a source needs the day on which it was read: fill in /checked"
    if not rests_on_source and fact["checked"]:
        return "a '" + fact["confidence"] + "' fact was not read in a source: make /checked null"
    if fact["confidence"] == "known" and fact["sources"]:
        return "a 'known' fact has no source: remove it, or use 'verified' with /checked"
    return ""


def _has_later(data: Data, record: dict[str, Any]) -> bool:
    facts = dict(data.having("fact", "period"))
    unsure = [one for one in record["facts"] if one in data.ids.get("fact", []) and one not in facts]
    return bool(unsure) or any(facts[one]["period"] == "since" for one in record["facts"] if one in facts)


def _unused(data: Data, kind: str, field: str) -> list[Problem]:
    """Find what no record names, as long as every record can be read there."""
    if not data.all_have(field):
        return []
    used: list[str] = []
    for found in data.records.values():
        for record in found.values():
            used += record.get(field, [])
    text = (
        "nothing names this " + kind + ": add its id to the '" + field + "' of a record, or delete the file"
    )
    return [
        Problem(record_file(kind, record_id), "/id", text)
        for record_id, _ in data.of_kind(kind)
        if record_id not in used
    ]


def _twice(data: Data) -> list[Problem]:
    first: dict[str, str] = {}
    found: list[Problem] = []
    for source_id, source in data.having("source", "url"):
        url = source["url"]
        if url in first:
            text = "the same address as source '" + first[url] + "': use that one and delete this file"
            found.append(Problem(record_file("source", source_id), "/url", text))
        else:
            first[url] = source_id
    return found
