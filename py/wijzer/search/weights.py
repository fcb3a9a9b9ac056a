"""Every number that ranking rests on, in one place. Tuned by `tests/bench/search/tune.py`."""

# BM25F (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework"): how much a word
# counts by the field it stands in, how soon repeating it stops helping, how much length matters.
FIELD_BOOST = {
    "title": 6.0,
    "synonyms": 4.0,
    "misspellings": 3.0,
    "tags": 3.0,
    "summary": 2.0,
    "body": 1.0,
    "labels": 0.4,
}
SATURATION = 1.2
LENGTH = {
    "title": 0.3,
    "synonyms": 0.2,
    "misspellings": 0.0,
    "tags": 0.2,
    "summary": 0.5,
    "body": 0.6,
    "labels": 0.3,
}

# What a match scores in percent of its impact, by how it was found; the word itself is 100.
INFLECTION = 90
PREFIX = 80
JOINED = 100
SYNONYM = 70
BROADER = 60
PARTS = 60
COMPOUND = 35
TYPO = (0, 70, 55, 45)  # by the cost of the error, from 1 on

# Added when the whole query is a title or a synonym, in percent of what all its words could earn.
TITLE = 100
TITLE_FIELD = {"title": 1.0, "synonyms": 0.8, "misspellings": 0.8}

# Neighbours of the query that are neighbours in a text: percent of the score for all of them.
PROXIMITY_IN_TITLE = 30
PROXIMITY_IN_TEXT = 15

# From this many percent of the best document with all words, one that lacks a word comes before it.
OUTWEIGHS = 125

# An application comes before a product that only mentions it.
PRIOR = {
    "application": 1.0,
    "example": 0.95,
    "specialisation": 0.92,
    "product": 0.83,
    "concept": 0.83,
    "topic": 0.83,
    "dilemma": 0.78,
    "role": 0.78,
    "course": 0.74,
    "cluster": 0.74,
}

HIGHEST = 100 * 16  # the most that a word scores: the highest impact at 100 percent
MAX_PROXIMITY = PROXIMITY_IN_TITLE
BUDGET = 30000  # bytes of postings that one query may take in
