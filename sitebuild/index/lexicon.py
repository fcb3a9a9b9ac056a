"""Write the lexicon that `wijzer.search.index.lexicon` reads: the lines and their table."""

from array import array
from collections import defaultdict
from dataclasses import dataclass, field

from sitebuild.index.synonym_links import SynonymLink
from sitebuild.index.weighing import Impacts, Weighing
from wijzer.search.index.lexicon import END, KEYS, PHRASE, PREFIX_LIST, key
from wijzer.search.index.postings import pack
from wijzer.search.index.term_links import (
    BEST,
    BROADER,
    COMPOUND,
    INFLECTION,
    LEMMA,
    PARTS,
    SYNONYM,
    name,
)
from wijzer.search.matching.lookup import COMPLETIONS

_PREFIX_LIST_DOCUMENTS = 100
_WHOLE_PREFIX_LISTS = 1000
"""Up to so many documents in the index prefix lists are whole, and all counts exact."""


@dataclass
class _Entry:
    """An inflection group, phrase or prefix list: terms with their impacts, links to others by number."""

    terms: dict[str, Impacts]
    links: list[tuple[str, tuple[int, ...]]] = field(default_factory=list[tuple[str, tuple[int, ...]]])
    best_of: int = 0

    def leads_anywhere(self) -> bool:
        """A prefix list without documents does too: it tells not to complete its many words one by one."""
        return bool(self.links) or any(self.terms.values()) or next(iter(self.terms)).endswith(PREFIX_LIST)

    def inflections(self) -> list[str]:
        """The terms that texts have; the first is the lemma."""
        return [term for term in sorted(self.terms) if self.terms[term]] or [min(self.terms)]


@dataclass(frozen=True)
class Knowledge:
    """What is known of the words beside the texts."""

    words: set[str]
    """All words of the texts, and those known only because a rule or a compound has them."""
    groups: list[list[str]]
    """Words that are inflections of one; a word stands in one group at most."""
    compounds: dict[str, list[str]]
    """Compound -> its two words."""
    synonym_links: list[SynonymLink]


class LexiconWriter:
    """Makes one lexicon of weighed words and phrases."""

    def __init__(self, weighing: Weighing, knowledge: Knowledge) -> None:
        """Make the records; nothing is packed yet."""
        self._size = weighing.size()
        self._words = {word: weighing.impacts(word) for word in weighing.words()}
        self._entries: list[_Entry] = []
        self._of_word: dict[str, int] = {}
        self._of_phrase: dict[str, int] = {}
        self._add_groups(knowledge)
        for phrase, impacts in weighing.phrases().items():
            self._phrase(phrase).terms[PHRASE + phrase] = impacts
        for word, parts in sorted(knowledge.compounds.items()):
            self._add_compound(word, parts)
        for link in knowledge.synonym_links:
            self._add_synonym_link(link)
        self._add_prefix_lists()

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
        lemma, *others = entry.inflections()
        if term != lemma:
            links = [LEMMA + name(term, lemma)]
        else:
            links = [INFLECTION + name(term, other) for other in others]
            links += [relation + self._names(term, numbers) for relation, numbers in entry.links]
            links += [f"{BEST}{entry.best_of}"] if entry.best_of else []
        return END + f"{term}\t{' '.join(links)}\t".encode() + pack(entry.terms[term])

    def _names(self, term: str, numbers: tuple[int, ...]) -> str:
        return ",".join(name(term, self._entries[number].inflections()[0]) for number in numbers)

    def _add_groups(self, knowledge: Knowledge) -> None:
        for group in knowledge.groups:
            self._add_group(group)
        for word in sorted(knowledge.words - set(self._of_word)):
            self._add_group([word])

    def _add_group(self, words: list[str]) -> None:
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
                self._link(number, COMPOUND, (whole,))

    def _add_synonym_link(self, link: SynonymLink) -> None:
        """Link a word or phrase to what else it means, where a text has that."""
        targets = tuple(self._of_word[word] for word in link.target if word in self._of_word)
        if len(targets) < len(link.target) or not all(map(self._has_documents, targets)):
            return
        if len(link.source) == 1:
            source = self._of_word[link.source[0]]
        else:
            self._phrase(" ".join(link.source))
            source = self._of_phrase[" ".join(link.source)]
        self._link(source, SYNONYM if link.both else BROADER, targets)

    def _link(self, number: int, relation: str, targets: tuple[int, ...]) -> None:
        link = (relation, targets)
        if number not in targets and link not in self._entries[number].links:
            self._entries[number].links.append(link)

    def _has_documents(self, number: int) -> bool:
        return any(self._entries[number].terms.values())

    def _add_prefix_lists(self) -> None:
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
                    for impact, documents in self._words.get(word, {}).items():
                        for document in documents:
                            best[document] = max(impact, best.get(document, 0))
                self._add_prefix_list(prefix + PREFIX_LIST, best)

    def _add_prefix_list(self, term: str, best: dict[int, int]) -> None:
        kept = sorted(best, key=lambda document: (-best[document], document))
        if self._size > _WHOLE_PREFIX_LISTS:
            kept = kept[:_PREFIX_LIST_DOCUMENTS]
        impacts: Impacts = {}
        for document in sorted(kept):
            impacts.setdefault(best[document], []).append(document)
        self._entries.append(_Entry({term: impacts}, best_of=len(best) if len(best) > len(kept) else 0))


def _starts(at: dict[str, int], end: int) -> "array[int]":
    """Return where the lines of each key begin; `at` is in the lines' order."""
    starts = array("I", [end]) * KEYS
    for term, place in reversed(at.items()):
        starts[key(term)] = place
    for number in range(len(starts) - 2, -1, -1):
        if starts[number] == end:
            starts[number] = starts[number + 1]
    return starts
