"""Records as the rules see them, and what the rules tell of them."""

from wijzer.rules import Data, broken_rules


def text(nl, en):
    return {"nl": nl, "en": en}


def a_fact(**fields):
    fact = {"period": "since", "confidence": "verified", "sources": ["paper"], "checked": "2026-11-23"}
    return {"text": text("Zo is het.", "It is so."), **fact, **fields}


def an_item(interaction="single_choice", right=("a",), topic="concept", facts=(), **texts):
    """An item with these texts as its choices; each item asks something else."""
    texts = texts or {"a": "Goed", "b": "Beter", "c": "Fout"}
    an_item.made += 1
    name = f"q{an_item.made}"
    return {
        "interaction": interaction,
        "topic": topic,
        "prompt": text(f"{name}?", f"{name}?"),
        "choices": [a_choice(one, says) for one, says in texts.items()],
        "correct_response": list(right),
        "about": [],
        "slides": [],
        "facts": list(facts),
    }


an_item.made = 0


def a_choice(choice_id, says):
    feedback = f"Zo zit het met {choice_id}."
    return {"id": choice_id, "text": text(says, says + "!"), "feedback": text(feedback, feedback + "!")}


def told(site=None, strings=None, **records):
    named = {kind.replace("_", "-"): found for kind, found in records.items()}
    data = Data(site or {}, named, {area: {"texts": texts} for area, texts in (strings or {}).items()})
    return sorted(problem.line("data") for problem in broken_rules(data))
