"""Documents of one language taken apart in words, and what is known of these words."""

from dataclasses import dataclass

from sitebuild.index.synonym_links import SynonymLink, single_words
from sitebuild.words.knowledge import word_knowledge
from wijzer.search.analysis.analyzer import hyphenated, words

MAX_PHRASE_WORDS = 5
"""Words of a title or synonym that is known as a whole; nobody types a longer one out."""
Fields = dict[str, list[str]]
"""Field -> its texts, its words, or its phrases."""


@dataclass(frozen=True)
class Vocabulary:
    """What an index is made of, whatever the weights."""

    fields: list[Fields]
    """Of each document the words by field."""
    phrases: list[Fields]
    """Of each document the texts by field that may be known as a whole."""
    words: set[str]
    """All words of the texts, and those known only because a rule or a compound has them."""
    groups: list[list[str]]
    """Words that are inflections of one; a word stands in one group at most."""
    compounds: dict[str, list[str]]
    """Compound -> its two words."""
    synonym_links: list[SynonymLink]


def vocabulary(fields_of: list[Fields], lang: str, links: list[SynonymLink]) -> Vocabulary:
    """Take the texts of documents, by field, apart."""
    fields = [{name: _words(texts) for name, texts in fields.items()} for fields in fields_of]
    phrases = [{name: _phrases(texts) for name, texts in fields.items()} for fields in fields_of]
    own = {word for one in fields for found in one.values() for word in found}
    known = own | single_words(links)
    groups, compounds = word_knowledge(known, lang)
    known |= {part for both in compounds.values() for part in both}
    return Vocabulary(fields, phrases, known, groups, compounds, links)


def _words(texts: list[str]) -> list[str]:
    return [word for text in texts for word in (*words(text), *hyphenated(text))]


def _phrases(texts: list[str]) -> list[str]:
    return [" ".join(phrase) for phrase in map(words, texts) if 0 < len(phrase) <= MAX_PHRASE_WORDS]
