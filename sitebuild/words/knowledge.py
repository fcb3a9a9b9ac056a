"""What is known of the words of a site: which are inflections of one, which are compounds of two."""

from sitebuild.tools import node
from sitebuild.tools.code import code_of
from sitebuild.tools.kept import kept

Groups = list[list[str]]
Compounds = dict[str, list[str]]


def word_knowledge(words: set[str], lang: str) -> tuple[Groups, Compounds]:
    """Return the inflection groups of `words` and of the parts of compounds, and compound -> its two words.

    Kept for as long as the words stay: most changes of a text bring no word that is new to the site.
    """
    known = sorted(words)
    code = [code_of(f"sitebuild.words.{name}") for name in ("inflection_groups", "compounds")]
    return kept("word-knowledge", (code, node.pinned(), lang, known), lambda: _look_up(known, lang))


def _look_up(known: list[str], lang: str) -> tuple[Groups, Compounds]:
    # Only for what is not kept: the stemmers and the word list take long to load.
    from sitebuild.words.compounds import known_words, parts  # noqa: PLC0415
    from sitebuild.words.inflection_groups import inflection_groups  # noqa: PLC0415

    site = known_words(set(known), lang)
    compounds = {word: found for word in known if lang == "nl" and (found := parts(word, site))}
    every = {*known, *(part for both in compounds.values() for part in both)}
    return inflection_groups(every, lang), compounds
