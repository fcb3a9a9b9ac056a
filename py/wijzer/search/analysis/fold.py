"""Fold letters: lower case without diacritics, one character for one character.

A table, since MicroPython's `lower` knows ASCII only and it has no `unicodedata`. Because the
folded text is as long as the original, a place found in one is the same place in the other.
"""

_PLAIN = {
    "a": "àáâãäåāăąÀÁÂÃÄÅĀĂĄæÆ",
    "c": "çćčÇĆČ",
    "d": "ďđðĎĐÐ",
    "e": "èéêëēėęěÈÉÊËĒĖĘĚ",
    "g": "ğģĞĢ",
    "i": "ìíîïīįıÌÍÎÏĪĮİ",
    "k": "ķĶ",
    "l": "łľļŁĽĻ",
    "n": "ñńňņÑŃŇŅ",
    "o": "òóôõöøōőÒÓÔÕÖØŌŐœŒ",
    "r": "řŕŘŔ",
    "s": "śšşșŚŠŞȘß",
    "t": "ťţțŤŢȚ",
    "u": "ùúûüūůűųÙÚÛÜŪŮŰŲ",
    "y": "ýÿÝŸ",
    "z": "źżžŹŻŽ",
    "'": "’‘ʼ´`",
    "-": "‐‑–",  # hyphens and the dash people type for one
}
_TABLE = {letter: plain for plain, letters in _PLAIN.items() for letter in letters}


def fold(text: str) -> str:
    """Return `text` in lower case without diacritics; as long as `text`."""
    lowered = text.lower()
    if len(lowered) != len(text):  # CPython lowers "İ" to two characters
        lowered = "".join(letter.lower() if letter < "\x80" else letter for letter in text)
    if _is_ascii(lowered):
        return lowered
    return "".join(_TABLE.get(letter, letter) for letter in lowered)


def _is_ascii(text: str) -> bool:
    # Bytes outnumber characters as soon as one of them is not ASCII: a native test, no loop.
    # A field may hold half an emoji, a lone surrogate, which plain UTF-8 refuses.
    return len(text.encode("utf-8", "surrogatepass")) == len(text)
