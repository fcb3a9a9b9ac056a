"""Fold letters: lower case without diacritics. Tables, since MicroPython has no `unicodedata`, and
its `lower` knows ASCII only.

`fold` gives one character for one character: a place found in the folded text is the same place in
the original. `normalize` comes before it where places do not matter.
"""

_PLAIN = {
    "a": "àáâãäåāăąǎÀÁÂÃÄÅĀĂĄǍæÆ",
    "c": "çćĉċčÇĆĈĊČ",
    "d": "ďđðĎĐÐ",
    "e": "èéêëēĕėęěÈÉÊËĒĔĖĘĚ",
    "g": "ĝğġģĜĞĠĢ",
    "h": "ĥħĤĦ",
    "i": "ìíîïĩīĭįıǐÌÍÎÏĨĪĬĮİǏ",
    "j": "ĵĴ",
    "k": "ķĶ",
    "l": "ĺļľŀłĹĻĽĿŁ",
    "n": "ñńņňÑŃŅŇ",
    "o": "òóôõöøōŏőǒÒÓÔÕÖØŌŎŐǑœŒ",
    "r": "ŕŗřŔŖŘ",
    "s": "śŝşšșŚŜŞŠȘßẞ",
    "t": "ţťŧțŢŤŦȚ",
    "u": "ùúûüũūŭůűųǔÙÚÛÜŨŪŬŮŰŲǓ",
    "w": "ŵŴ",
    "y": "ýÿŷÝŸŶ",
    "z": "źżžŹŻŽ",
    "'": "’‘‛′ʹʻʼˈ´`",
    "-": "‐‑‒–−",  # hyphens, the minus sign, and the dash people type for one
}
_TABLE = {letter: plain for plain, letters in _PLAIN.items() for letter in letters}
_SEEN_AS = {
    "": "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    + "\u2060\u2066\u2067\u2068\u2069\ufeff",
    " ": "\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
    "ff": "ﬀ",
    "fi": "ﬁ",
    "fl": "ﬂ",
    "ffi": "ﬃ",
    "ffl": "ﬄ",
    "st": "ﬅﬆ",
    "ij": "ĳ",
    "IJ": "Ĳ",
    "'n": "ŉ",
}
_USUAL = {one: seen for seen, ones in _SEEN_AS.items() for one in ones}


def normalize(text: str) -> str:
    """Return `text` without what does not show, and with plain spaces, ligatures and wide letters.

    What looks the same then folds to the same, wherever it was pasted from.
    """
    return text if _is_ascii(text) else "".join([_usual(one) for one in text])


def fold(text: str) -> str:
    """Return `text` in lower case without diacritics; as long as `text`."""
    lowered = text.lower()
    if len(lowered) != len(text):  # CPython lowers "İ" to two characters
        lowered = "".join(letter.lower() if letter < "\x80" else letter for letter in text)
    if _is_ascii(lowered):
        return lowered.replace("`", "'")
    return "".join(_TABLE.get(letter, letter) for letter in lowered)


def _usual(one: str) -> str:
    if "\u0300" <= one <= "\u036f":
        return ""  # an accent that stands by itself, behind its letter
    return chr(ord(one) - 0xFEE0) if "\uff01" <= one <= "\uff5e" else _USUAL.get(one, one)


def _is_ascii(text: str) -> bool:
    # Bytes outnumber characters as soon as one of them is not ASCII: a native test, no loop.
    # A field may hold half an emoji, a lone surrogate, which plain UTF-8 refuses.
    return len(text.encode("utf-8", "surrogatepass")) == len(text)
