"""What an index answers to many queries: the same code on CPython, MicroPython and Pyodide."""

from io import BytesIO

from wijzer.search.analysis.stemming import stem_for
from wijzer.search.index.files import complete, open_index
from wijzer.search.searcher import Searcher


def answers(folder, queries):
    """Return for each query what is found, in order, and what is told about it."""

    def read(name):
        with open(folder + "/" + name, "rb") as file:  # noqa: PTH123
            return file.read()

    index = open_index(lambda name: BytesIO(read(name)), read)
    complete(index, lambda name: BytesIO(read(name)))
    searcher = Searcher(index, {lang: stem_for(lang) for lang in ("nl", "en")})
    return [_answer(searcher, query) for query in queries]


def _answer(searcher, query):
    results = searcher.search(query, {})
    hits, loose = [
        [searcher.index.document(number).reference for number in numbers]
        for numbers in (results.hits, results.loose)
    ]
    ways = [results.ways_to(number) for number in results.hits[:3]]
    return [hits, loose, results.total, results.at_least, results.unknown, results.suggestion(), ways]
