"""Documents, synonym rules and queries made up at random, in which words meet in all ways."""

from sitebuild.content.synonyms import SynonymRule
from sitebuild.index.documents import SourceDocument
from sitebuild.index.synonym_links import synonym_links

LIGHT = {"stopWords": "de en in op the", "fillers": "helpt helps robot"}
# Chosen to meet: groups, compounds and their halves, neighbours on the keys, words that begin alike.
HEADS = [
    "hart",
    "harten",
    "huid",
    "hand",
    "handen",
    "zorg",
    "zorgen",
    "beeld",
    "beelden",
    "arts",
    "artsen",
    "foto",
    "slag",
    "meting",
    "robot",
    "robots",
    "ai",
    "ic",
    "helpt",
    "inslag",
    "deklep",
]
TAILS = ["falen", "kanker", "herkenning", "slag", "zorg", "foto", "meting", "klep", "arts", "s"]
ENGLISH = [
    "heart",
    "skin",
    "care",
    "doctor",
    "doctors",
    "image",
    "images",
    "robot",
    "robots",
    "portal",
    "patient",
    "monitoring",
    "chatbot",
]
LETTERS = "abcdehiklnorstuz"


def a_word(dice):
    if dice.random() < 0.5:
        return dice.choice(HEADS)
    joint = dice.choice(["", "", "s", "en"])
    return (
        dice.choice(HEADS) + joint + dice.choice(TAILS) if dice.random() < 0.8 else dice.choice(LETTERS) * 2
    )


def a_text(dice, most, of=a_word):
    made = [of(dice) for _ in range(dice.randint(1, most))]
    return "".join(word + dice.choice([" ", " ", " ", "-", ", ", " de ", " in "]) for word in made).strip(
        " ,-"
    )


def english(dice):
    return dice.choice(ENGLISH)


def a_document(dice, number):
    title = a_text(dice, 3)
    return SourceDocument(
        reference=f"entry/{number}",
        href=f"{number}.html",
        kind=dice.choice(["application", "product", "concept"]),
        title=title,
        texts=[a_text(dice, 12) for _ in range(dice.randint(0, 2))],
        fields={
            "title": [title],
            "synonyms": [a_text(dice, 2) for _ in range(dice.randint(0, 2))],
            "misspellings": [a_text(dice, 2) for _ in range(dice.randint(0, 1))],
            "summary": [a_text(dice, 12)],
            "body": [a_text(dice, 12) for _ in range(dice.randint(0, 2))],
            "labels": [a_text(dice, 2) for _ in range(dice.randint(0, 2))],
        },
        foreign={"title": [a_text(dice, 3, english)], "synonyms": [a_text(dice, 2, english)]},
    )


def some_ways(dice):
    def term():
        return dice.choice([a_word, english, lambda dice: a_text(dice, 3)])(dice)

    rules = [SynonymRule(both=(term(), term())) for _ in range(dice.randint(0, 4))]
    rules += [SynonymRule(sources=(term(),), targets=(term(), term())) for _ in range(dice.randint(0, 4))]
    if dice.random() < 0.3:  # a prefix list that no text may have
        begin = a_word(dice)
        rules.append(
            SynonymRule(
                sources=tuple(begin + letter + "q" for letter in "abcdefghijklmnopqrstuvwxyz"),
                targets=(term(),),
            )
        )
    return [way for way in synonym_links(rules) if way.source and way.target]


def with_slip(dice, word):
    i = dice.randrange(len(word))
    letter = dice.choice(LETTERS)
    return dice.choice([
        word[:i] + word[i + 1 :],
        word[:i] + letter + word[i:],
        word[:i] + letter + word[i + 1 :],
        word[:i] + word[i + 1 : i + 2] + word[i] + word[i + 2 :],
        word[:i] + word[i] + word[i:],
    ])  # fmt: skip


def a_query(dice, docs, ways):
    """Words of the documents and rules, some with a slip, cut off, joined or unknown."""
    doc = dice.choice(docs)
    sources = [
        doc.title,
        doc.title,
        *doc.texts,
        *doc.foreign["title"],
        *(" ".join(way.source) for way in ways),
    ]
    typed = dice.choice(sources).split()[: dice.randint(1, 4)] if dice.random() < 0.6 else []
    typed += [dice.choice([a_word, english])(dice) for _ in range(dice.randint(0 if typed else 1, 2))]
    typed = [with_slip(dice, word) if dice.random() < 0.25 else word for word in typed]
    text = dice.choice([" ", " ", " ", " de ", " in ", ""]).join(typed)
    return (
        text[: dice.randint(1, len(text))] if text and dice.random() < 0.3 else text + dice.choice(["", " "])
    )
