"""A question's words give nothing away and do not trip up the reader."""

from typing import Any

from wijzer.quiz.kinds import KINDS
from wijzer.quiz.kinds.kind import WORDING
from wijzer.rules.problem import Problem, pointer
from wijzer.rules.words import plain, words

LEAST_FEEDBACK = 4
"""Feedback of fewer words cannot say why."""

_ABSOLUTE = {
    "nl": ["altijd", "nooit", "soms", "iedereen", "niemand", "onmogelijk", "gegarandeerd", "geen enkele"],
    "en": ["always", "never", "sometimes", "everyone", "nobody", "no one", "impossible", "guaranteed"],
}
_OTHERS = {
    "nl": ["bovenstaande", "geen van deze", "geen van de andere", "geen van alle", "alle antwoorden"],
    "en": ["of the above", "none of these", "none of the others", "all of these", "all answers"],
}
"""Ways to point at the other choices."""
_NEGATIVE = {"nl": ["niet", "geen", "behalve"], "en": ["not", "except", "isn", "don", "doesn", "aren"]}
_FINE = {"nl": ["of niet", "niet alleen"], "en": ["or not", "not only"]}
"""Uses of these words that turn no question round."""


def telling_words(file: str, item: dict[str, Any]) -> list[Problem]:
    """Find words that give away whether a choice is right."""
    judged = WORDING in KINDS[item["interaction"]].clues
    return _choice_words(file, item, "nl") + _choice_words(file, item, "en") if judged else []


def negative_question(file: str, item: dict[str, Any]) -> list[Problem]:
    """Find a question that asks what is not so, unless it is to be discussed."""
    scored = KINDS[item["interaction"]].scored
    return _negative(file, item, "nl") + _negative(file, item, "en") if scored else []


def poor_feedback(file: str, item: dict[str, Any]) -> list[Problem]:
    """Find feedback that says nothing, or the same of two choices."""
    found: list[Problem] = []
    seen: dict[str, str] = {}
    for index, choice in enumerate(item["choices"]):
        for lang in ("nl", "en"):
            text = choice["feedback"][lang]
            where = pointer("choices", index, "feedback", lang)
            if len(words(text)) < LEAST_FEEDBACK:
                says = "'" + text + "' does not say why: tell what makes this choice tempting, or right"
                found.append(Problem(file, where, says))
            elif lang + text in seen:
                says = "the same as for choice '" + seen[lang + text] + "': say what holds for this one"
                found.append(Problem(file, where, says))
            seen[lang + text] = choice["id"]
    return found


def _choice_words(file: str, item: dict[str, Any], lang: str) -> list[Problem]:
    found: list[Problem] = []
    for index, choice in enumerate(item["choices"]):
        text = plain(choice["text"][lang])
        where = pointer("choices", index, "text", lang)
        for word in _ABSOLUTE[lang]:
            if " " + word + " " in text:
                says = "'" + word + "' gives away whether this is right: say when, for whom or how often"
                found.append(Problem(file, where, says))
        for phrase in _OTHERS[lang]:
            if " " + phrase + " " in text:
                says = "'" + phrase + "' points at the other choices, which come in any order: "
                says += "write an answer of its own"
                found.append(Problem(file, where, says))
    return found


def _negative(file: str, item: dict[str, Any], lang: str) -> list[Problem]:
    question = _question(item["prompt"][lang])
    for phrase in _FINE[lang]:
        question = question.replace(phrase, "")
    for word in words(question):
        if word.lower() in _NEGATIVE[lang] and word != word.upper():
            says = "asks with '" + word + "', which is easily missed: "
            says += "ask it the other way round, or write " + word.upper()
            return [Problem(file, "/prompt/" + lang, says)]
    return []


def _question(prompt: str) -> str:
    """Return the sentence that asks: the last one with a question mark, or all of it."""
    before, mark, _ = prompt.rpartition("?")
    if not mark:
        return prompt
    for end in (". ", "! ", "? ", ": "):
        before = before.rpartition(end)[2]
    return before
