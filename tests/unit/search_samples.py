"""Small indexes for tests, packed by hand in the documented format: no build, so any Python makes them.

A family is `({word: {level: documents}}, links)`; a link is `(relation, words)`, each word standing
for its family. Terms such as `!a title` and `ab*` are families of one.
"""

import json
from array import array
from io import BytesIO

from wijzer.search.analyzer import flat
from wijzer.search.index import MARK, SIZE_DIGITS, Index
from wijzer.search.lexicon import CODES, Lexicon, key
from wijzer.search.lookup import Lookup
from wijzer.search.match import Budget
from wijzer.search.postings import CUT, Link, Member, gaps, pack
from wijzer.search.searcher import Searcher


def no_stem(word):
    return word


def cut_stem(word):
    """A stem for tests: without -en."""
    return word[:-2] if word.endswith("en") else word


def words_of(*words):
    """Families of one word each; word number n is in document n."""
    return [({word: {16: [number]}}, []) for number, word in enumerate(words)]


def packed_lexicon(families):
    """Return lines, table and records."""
    family_of = {term: number for number, (terms, _) in enumerate(families) for term in terms}
    addresses, size = [], 0
    for terms, links in families:
        addresses.append(size)
        size += len(_record(terms, links, {}, family_of, [0] * len(families)))
    lines, at, starts = "", {}, []
    for term in sorted(family_of, key=lambda term: term + "\t"):
        at[term] = len(lines)
        # A key without lines begins where the next one does.
        starts.extend([len(lines)] * (key(term) + 1 - len(starts)))
        lines += f"\n{term}\t{addresses[family_of[term]]:x}"
    starts.extend([len(lines)] * (CODES * CODES + 1 - len(starts)))
    records = [_record(terms, links, at, family_of, addresses) for terms, links in families]
    return lines.encode(), array("I", starts), b"".join(records)


def a_lexicon(families):
    return Lexicon(*packed_lexicon(families))


def _record(terms, links, at, family_of, addresses):
    members = [
        Member(at.get(term, 0), [(level, gaps(levels[level])) for level in sorted(levels)])
        for term, levels in sorted(terms.items())
    ]
    return pack(
        members,
        [
            Link(relation, ends if relation == CUT else [addresses[family_of[end]] for end in ends])
            for relation, ends in links
        ],
    )


def an_index(own, foreign=(), facets=(), texts="abcdefgh", fillers="helpt gebruikt"):
    """Return a Dutch index of documents with these texts: the title on the first line of each."""
    parts = [part for one in (own, foreign) for part in packed_lexicon(one)]
    parts = [bytes(part) for part in parts]
    rows = [_row(number, text) for number, text in enumerate(texts)]
    places = [sum([len(row) for row in rows[:number]]) for number in range(len(rows) + 1)]
    header = {
        "lang": "nl",
        "own": [len(part) for part in parts[:3]],
        "foreign": [len(part) for part in parts[3:]],
        "places": 4 * len(places),
        "stopWords": "de voor in",
        "fillers": fillers,
        "facets": list(facets),
        "rows": 1000000,
    }
    body = b"".join(parts) + bytes(array("I", places))
    size = len(json.dumps(header))
    header["rows"] += SIZE_DIGITS + 1 + size + len(body) - 1000000
    text = json.dumps(header)
    text = " " * (size - len(text)) + text
    file = f"{size:0{SIZE_DIGITS}}\n".encode() + text.encode() + body + b"".join(rows)
    return Index(BytesIO(file))


def _row(number, text):
    texts = text.split("\n")
    folded = "\n".join([flat(one) for one in texts])
    shown = "\n".join([f"entry/{number}", f"{number}.html", "application"] + texts)
    return folded.encode() + MARK + shown.encode()


def a_searcher(own, foreign=(), facets=(), texts="abcdefgh", stem=no_stem):
    return Searcher(an_index(own, foreign, facets, texts), {"nl": stem, "en": stem})


def a_lookup(*families):
    return Lookup(a_lexicon(families), 8, cut_stem)


def found_by(match, size=8):
    """Document -> worth in percent of the highest level, rounded down; checks that `found` agrees."""
    match.weigh(size, Budget(9999))
    found = {number: match.worth[number] // 16 for number in range(size) if match.worth[number]}
    assert sorted(match.found) == sorted(found)
    worths = [match.worth[number] for number in match.found]
    assert worths == sorted(worths, reverse=True), "best first"
    return found


def check(search, query, hits, loose=(), why=""):
    """Hold the answer of `search`; returns it."""
    results = search.search(query, {})
    assert (results.hits, results.loose) == (list(hits), list(loose)), (query, why)
    assert results.total == len(hits) + len(loose) and not results.at_least, (query, why)
    return results
