"""What the pages that run Python read besides their code: texts, questions and titles in one language."""

import json
from typing import Any

from sitebuild.addresses import page_path, record_path, slide_path
from sitebuild.content.content import PAGE_KINDS, Content, Record
from sitebuild.content.dates import date_words

_READ = ("verified", "secondary")
"""Facts that were read in a source, the first one or another that tells of it."""


def strings_json(content: Content, lang: str, areas: tuple[str, ...]) -> bytes:
    """Return the interface's texts whose keys begin with any of `areas`."""
    texts = content.strings[lang]
    return _compact({key: text for key, text in texts.items() if key.startswith(areas)})


def changes_json(content: Content) -> bytes:
    """Return what each version brought, the newest first, in both languages."""
    return _compact([{"id": change["id"], "text": change["text"]} for change in content.changes])


def quiz_json(content: Content, lang: str) -> bytes:
    """Return the bank of questions, each on a line of its own, and the fixed sets made of it."""
    items = [
        {**_item(item, lang), "sources": _sources(content, item, lang)}
        for item in content.records["item"].values()
    ]
    sets = _compact(content.site["quiz"])
    return b'{"sets":%s,"items":[\n%s\n]}' % (sets, b",\n".join(map(_compact, items)))


def pages_json(content: Content, lang: str) -> bytes:
    """Return title and address (from the root) of each record's page and slide, and where the islands are."""
    pages: dict[str, Any] = {
        f"page/{name}": {"href": page_path(name, lang)} for name in ("home", "quiz", "progress")
    }
    for kind in PAGE_KINDS:
        for record_id, record in content.records[kind].items():
            reference = f"{kind}/{record_id}"
            pages[reference] = {"title": record["title"][lang], "href": record_path(reference, lang)}
    for slide in content.slides:
        pages[f"slide/{slide['number']}"] = {
            "title": slide["title"],
            "href": slide_path(slide["id"], lang),
        }
    return _compact(pages)


def _item(item: Record, lang: str) -> Record:
    return {
        "id": item["id"],
        "interaction": item["interaction"],
        "topic": item["topic"],
        "context": item["context"][lang] if item.get("context") else None,
        "prompt": item["prompt"][lang],
        "choices": [_choice(choice, lang) for choice in item["choices"]],
        "correct_response": item["correct_response"],
        "explanation": item["explanation"][lang],
        "about": item["about"],
        "slides": item["slides"],
        "matches": [{"id": match["id"], "text": match["text"][lang]} for match in item.get("matches", [])],
    }


def _choice(choice: Record, lang: str) -> Record:
    return {"id": choice["id"], "text": choice["text"][lang], "feedback": choice["feedback"][lang]}


def _sources(content: Content, item: Record, lang: str) -> list[Record]:
    """Return the first source of each fact behind a question that was read in one, each address once."""
    found: dict[str, Record] = {}
    for fact_id in item["facts"]:
        fact = content.records["fact"][fact_id]
        if fact["confidence"] in _READ:
            source = content.records["source"][fact["sources"][0]]
            title = ": ".join([source["publisher"], *([source["title"]] if source.get("title") else [])])
            checked = date_words(fact["checked"], lang)
            found.setdefault(source["url"], {"title": title, "url": source["url"], "checked": checked})
    return list(found.values())


def _compact(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
