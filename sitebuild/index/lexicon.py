"""Write the lexicon that `wijzer.search.index.lexicon` reads: the lines and their table."""

from array import array
from collections import defaultdict
from dataclasses import dataclass, field

from sitebuild.index.meanings import Meaning
from sitebuild.index.weighing import Levels, Weighing
from wijzer.search.index.lexicon import CROWD, END, KEYS, PHRASE, key
from wijzer.search.index.postings import pack
from wijzer.search.index.ties import (
    BEST,
    BROADER,
    HEAD,
    INSIDE,
    MEMBER,
    PARTS,
    SAME,
    name,
)
from wijzer.search.matching.lookup import COMPLETIONS

_CROWD_DOCUMENTS = 100
_WHOLE_CROWDS = 1000
"""Up to so many documents in the index crowds are whole, and all counts exact."""


@dataclass
class _Entry:
    """A family, phrase or crowd: its terms with their levels, and links to other families by number."""

    terms: dict[str, Levels]
    links: list[tuple[str, tuple[int, ...]]] = field(default_factory=list[tuple[str, tuple[int, ...]]])
    best_of: int = 0

    def leads_anywhere(self) -> bool:
        """A crowd without documents does too: it tells not to complete its many words one by one."""
        return bool(self.links) or any(self.terms.values()) or next(iter(self.terms)).endswith(CROWD)

    def members(self) -> list[str]:
        """The terms that texts have; the first speaks for all."""
        return [term for term in sorted(self.terms) if self.terms[term]] or [min(self.terms)]


@dataclass(frozen=True)
class Knowledge:
    """What is known of the words beside the texts."""

    words: set[str]
    """All words of the texts, and those known only because a rule or a compound has them."""
    families: list[list[str]]
    """Words that are inflections of one; a word stands in one family at most."""
    compounds: dict[str, list[str]]
    """Compound -> its two words."""
    meanings: list[Meaning]


class LexiconWriter:
    """Makes one lexicon of weighed words and phrases."""

    def __init__(self, weighing: Weighing, knowledge: Knowledge) -> None:
        """Make the records; nothing is packed yet."""
        self._size = weighing.size()
        self._words = {word: weighing.levels(word) for word in weighing.words()}
        self._entries: list[_Entry] = []
        self._of_word: dict[str, int] = {}
        self._of_phrase: dict[str, int] = {}
        self._add_families(knowledge)
        for phrase, levels in weighing.phrases().items():
            self._phrase(phrase).terms[PHRASE + phrase] = levels
        for word, parts in sorted(knowledge.compounds.items()):
            self._add_compound(word, parts)
        for meaning in knowledge.meanings:
            self._add_meaning(meaning)
        self._add_crowds()

    def pack(self) -> tuple[bytes, bytes]:
        """Return the table and the lines."""
        written = {
            term: self._line(term, entry)
            for entry in self._entries
            if entry.leads_anywhere()
            for term in entry.terms
        }
        lines, at = bytearray(), dict[str, int]()
        for term in sorted(written, key=lambda term: term + "\t"):
            at[term] = len(lines)
            lines += written[term]
        return _starts(at, len(lines)).tobytes(), bytes(lines)

    def _line(self, term: str, entry: _Entry) -> bytes:
        head, *others = entry.members()
        if term != head:
            ties = [HEAD + name(term, head)]
        else:
            ties = [MEMBER + name(term, other) for other in others]
            ties += [relation + self._names(term, numbers) for relation, numbers in entry.links]
            ties += [f"{BEST}{entry.best_of}"] if entry.best_of else []
        return END + f"{term}\t{' '.join(ties)}\t".encode() + pack(entry.terms[term])

    def _names(self, term: str, numbers: tuple[int, ...]) -> str:
        return ",".join(name(term, self._entries[number].members()[0]) for number in numbers)

    def _add_families(self, knowledge: Knowledge) -> None:
        for family in knowledge.families:
            self._add_family(family)
        for word in sorted(knowledge.words - set(self._of_word)):
            self._add_family([word])

    def _add_family(self, words: list[str]) -> None:
        number = len(self._entries)
        self._entries.append(_Entry({word: self._words.get(word, {}) for word in words}))
        self._of_word.update(dict.fromkeys(words, number))

    def _phrase(self, phrase: str) -> _Entry:
        if phrase not in self._of_phrase:
            self._of_phrase[phrase] = len(self._entries)
            self._entries.append(_Entry({PHRASE + phrase: {}}))
        return self._entries[self._of_phrase[phrase]]

    def _add_compound(self, word: str, parts: list[str]) -> None:
        whole = self._of_word[word]
        numbers = tuple(self._of_word[part] for part in parts)
        if all(map(self._has_documents, numbers)):
            self._link(whole, PARTS, numbers)
        if self._has_documents(whole):
            for number in numbers:
                self._link(number, INSIDE, (whole,))

    def _add_meaning(self, meaning: Meaning) -> None:
        """Link a word or phrase to what else it means, where a text has that."""
        targets = tuple(self._of_word[word] for word in meaning.target if word in self._of_word)
        if len(targets) < len(meaning.target) or not all(map(self._has_documents, targets)):
            return
        if len(meaning.source) == 1:
            source = self._of_word[meaning.source[0]]
        else:
            self._phrase(" ".join(meaning.source))
            source = self._of_phrase[" ".join(meaning.source)]
        self._link(source, SAME if meaning.both else BROADER, targets)

    def _link(self, number: int, relation: str, targets: tuple[int, ...]) -> None:
        link = (relation, targets)
        if number not in targets and link not in self._entries[number].links:
            self._entries[number].links.append(link)

    def _has_documents(self, number: int) -> bool:
        return any(self._entries[number].terms.values())

    def _add_crowds(self) -> None:
        """Merge the words of each beginning that many words share: one line instead of many.

        A single letter is never completed.
        """
        members: defaultdict[str, list[str]] = defaultdict(list)
        for word in sorted(self._of_word):
            for length in range(2, len(word)):
                members[word[:length]].append(word)
        for prefix, words in sorted(members.items()):
            if len(words) > COMPLETIONS:
                best: dict[int, int] = {}
                for word in words:
                    for level, documents in self._words.get(word, {}).items():
                        for document in documents:
                            best[document] = max(level, best.get(document, 0))
                self._add_crowd(prefix + CROWD, best)

    def _add_crowd(self, term: str, best: dict[int, int]) -> None:
        kept = sorted(best, key=lambda document: (-best[document], document))
        if self._size > _WHOLE_CROWDS:
            kept = kept[:_CROWD_DOCUMENTS]
        levels: Levels = {}
        for document in sorted(kept):
            levels.setdefault(best[document], []).append(document)
        self._entries.append(_Entry({term: levels}, best_of=len(best) if len(best) > len(kept) else 0))


def _starts(at: dict[str, int], end: int) -> "array[int]":
    """Return where the lines of each key begin; `at` is in the lines' order."""
    starts = array("I", [end]) * KEYS
    for term, place in reversed(at.items()):
        starts[key(term)] = place
    for number in range(len(starts) - 2, -1, -1):
        if starts[number] == end:
            starts[number] = starts[number + 1]
    return starts
