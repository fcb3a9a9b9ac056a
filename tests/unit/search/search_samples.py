"""Small indexes for tests, packed by hand in the documented format: no build, so any Python makes them.

A group is `({word: {impact: documents}}, links)`; a link is `(relation, words)`, each word standing
for its group, or `(BEST, count)`. Terms such as `!a title` and `ab*` are groups of one.
"""

import json
from array import array
from io import BytesIO

from wijzer.search.analysis.flat import marks_of
from wijzer.search.index.lexicon import KEYS, Lexicon, key
from wijzer.search.index.postings import pack
from wijzer.search.index.reader import SIZE_DIGITS, Index, text_pieces
from wijzer.search.index.term_links import BEST, INFLECTION, LEMMA, name
from wijzer.search.matching.lookup import Lookup
from wijzer.search.matching.match import Budget
from wijzer.search.searcher import Searcher


def no_stem(word):
    return word


def cut_stem(word):
    """A stem for tests: without -en."""
    return word[:-2] if word.endswith("en") else word


def words_of(*words):
    """Inflection groups of one word each; word number n is in document n."""
    return [({word: {16: [number]}}, []) for number, word in enumerate(words)]


def packed_lexicon(groups):
    """Return table and lines."""
    lemma_of = {term: _in_texts(terms)[0] for terms, _ in groups for term in terms}
    written = {term: _line(term, terms, links, lemma_of) for terms, links in groups for term in terms}
    lines, starts = b"", []
    for term in sorted(written, key=lambda term: term + "\t"):
        # A key without lines begins where the next one does.
        starts.extend([len(lines)] * (key(term) + 1 - len(starts)))
        lines += written[term]
    starts.extend([len(lines)] * (KEYS - len(starts)))
    return array("I", starts), lines


def a_lexicon(groups):
    starts, lines = packed_lexicon(groups)
    return Lexicon(lines, starts)


def _in_texts(terms):
    return [term for term in sorted(terms) if terms[term]] or [min(terms)]


def _line(term, terms, links, lemma_of):
    lemma, *others = _in_texts(terms)
    if term != lemma:
        text = LEMMA + name(term, lemma)
    else:
        parts = [INFLECTION + name(term, one) for one in others]
        parts += [
            BEST + str(ends)
            if relation == BEST
            else relation + ",".join([name(term, lemma_of[one]) for one in ends])
            for relation, ends in links
        ]
        text = " ".join(parts)
    return b"\xff" + f"{term}\t{text}\t".encode() + pack(terms[term])


def an_index(own, foreign=(), facets=(), texts="abcdefgh", fillers="helpt gebruikt"):
    """Return a Dutch index of documents with these texts: title, summary and more, a line each."""
    starts, lines = packed_lexicon(own)
    foreign_starts, foreign_lines = packed_lexicon(foreign)
    shown = [text.split("\n") for text in texts]
    header = {
        "lang": "nl",
        "documents": len(texts),
        "stopWords": "de voor in",
        "fillers": fillers,
        "facets": list(facets),
    }
    text = json.dumps(header)
    rows = [
        "\n".join([marks_of("".join(one[:2])), f"entry/{n}", f"{n}.html", "application"] + one[:2])
        for n, one in enumerate(shown)
    ]
    head = f"{len(text):0{SIZE_DIGITS}}\n{text}".encode() + bytes(starts) + _rows(rows)
    index = Index(BytesIO(head), lines)
    others = ["\n".join([marks_of("".join(one[2:]))] + one[2:]) if one[2:] else "" for one in shown]
    more = [_rows([others[number] for number in piece]) for piece in text_pieces(len(texts))]
    index.complete(BytesIO(bytes(foreign_starts) + foreign_lines), [BytesIO(piece) for piece in more])
    return index


def _rows(texts):
    rows = [text.encode() for text in texts]
    places = [sum([len(row) for row in rows[:number]]) for number in range(len(rows) + 1)]
    return bytes(array("I", places)) + b"".join(rows)


def a_searcher(own, foreign=(), facets=(), texts="abcdefgh", stem=no_stem):
    return Searcher(an_index(own, foreign, facets, texts), {"nl": stem, "en": stem})


def a_lookup(*groups):
    return Lookup(a_lexicon(groups), 8, cut_stem)


def found_by(match, size=8):
    """Document -> score in percent of the highest impact, rounded down; checks that `found` agrees."""
    match.weigh(size, Budget(9999))
    found = {number: match.scores[number] // 16 for number in range(size) if match.scores[number]}
    assert sorted(match.found) == sorted(found)
    scores = [match.scores[number] for number in match.found]
    assert scores == sorted(scores, reverse=True), "best first"
    return found


def check(search, query, hits, loose=(), why=""):
    """Hold the answer of `search`; returns it."""
    results = search.search(query, {})
    assert (results.hits, results.loose) == (list(hits), list(loose)), (query, why)
    assert results.total == len(hits) + len(loose) and not results.at_least, (query, why)
    return results
