"""Dates in words: `2019-10-08` -> "8 oktober 2019"; what is no date stays as it is."""

import re

MONTHS = {
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "en": "January February March April May June July August September October November December",
}
WORDS = {
    "nl": {"from": "sinds", "of later": "of later", "t/m webinar": "tot aan het webinar"},
    "en": {"from": "since", "of later": "or later", "t/m webinar": "up to the webinar"},
}
_DATE = re.compile(r"(?<!\d)(\d{4})-(0[1-9]|1[0-2])(?:-(\d{2}))?(?!\d)")
_OPEN = re.compile(r"^(\d{4})-$")
_RANGE = re.compile(r"(?<!\d)(\d{4})-(\d{4})(?!\d)")


def date_words(text: str, lang: str) -> str:
    """Write the dates in a text such as `2024-06-27 / 2025-01` in words.

    An open year (`2019-`) reads "sinds 2019", a range (`2013-2023`) gets its dash.
    """
    words = WORDS[lang]
    text = _OPEN.sub(words["from"] + r" \1", text)
    text = _RANGE.sub("\\1\N{EN DASH}\\2", text)
    text = re.sub(r"(?<=\d)/(?=\d)", " / ", text)
    text = _DATE.sub(lambda match: _words(match, lang), text)
    for phrase in ("of later", "t/m webinar"):
        text = text.replace(phrase, words[phrase])
    return text


def _words(match: re.Match[str], lang: str) -> str:
    year, month, day = match.groups()
    name = MONTHS[lang].split()[int(month) - 1]
    return f"{int(day)} {name} {year}" if day else f"{name} {year}"
