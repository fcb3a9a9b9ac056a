"""Every number that ranking rests on, in one place. Tuned on the development queries at even index."""

# BM25F (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework"): how much a word
# counts by the field it stands in, how soon repeating it stops helping, how much length matters.
FIELD_BOOST = {"title": 6.0, "synonyms": 4.0, "misspellings": 3.0, "summary": 2.0, "body": 1.0}
SATURATION = 1.2
LENGTH = {"title": 0.3, "synonyms": 0.2, "misspellings": 0.0, "summary": 0.5, "body": 0.6}
COMPOUND_PART = 0.35  # a part of a compound, against the whole word in the same field

# What a match is worth by how the word was found; 1.0 is the word itself.
STEM = 0.85
PREFIX = 0.8
JOINED = 1.0
TYPO = 0.6
SPLIT = 0.6

# Added when the whole query is a title, a synonym or a deck label, times the phrase's own weight.
PHRASE_BONUS = 4.0
PHRASE = {"title": 1.0, "synonyms": 0.8, "misspellings": 0.8}

# An application comes before a product that only mentions it.
PRIOR = {
    "application": 1.15,
    "example": 1.1,
    "specialisation": 1.05,
    "product": 0.95,
    "concept": 0.95,
    "topic": 0.95,
    "dilemma": 0.9,
    "role": 0.9,
    "course": 0.85,
    "cluster": 0.85,
}
