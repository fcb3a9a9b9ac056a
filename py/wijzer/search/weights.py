"""What a match is worth while ranking. Tuned by `tests/bench/search/tune.py`; passed in, never changed.

What a word is worth by where it stands is settled when an index is built: `sitebuild.index.weights`.
"""

from wijzer.record import Record

MAX_SCORE = 100 * 16
"""The most that a word scores in a document: the highest impact at 100 percent."""


class Weights(Record):
    """The numbers of one ranking; each is a percent, but for the budget.

    A match scores the impact times: 100 for the word itself, `inflection`, `prefix` for a longer word,
    `joined` for neighbours written as one, `synonym`, `broader`, `parts` for both parts of a compound,
    `compound` for one around the word, `typo` by the cost of the error, from 1 on.

    Added: `title` when the query is a whole title or synonym, of what all its words could earn;
    `proximity_in_title` and `proximity_in_text`, of the score, when all neighbours of the query stand
    side by side there. A document that lacks a word comes first from `outweighs` on, of the best
    with all words. `budget` is how many bytes of postings a query may take in.
    """

    def __init__(  # noqa: PLR0913 - each weight has a name of its own
        self,
        *,
        inflection: int = 90,
        prefix: int = 80,
        joined: int = 100,
        synonym: int = 70,
        broader: int = 60,
        parts: int = 60,
        compound: int = 35,
        typo: tuple[int, ...] = (0, 70, 55, 45),
        title: int = 100,
        proximity_in_title: int = 30,
        proximity_in_text: int = 15,
        outweighs: int = 125,
        budget: int = 30000,
    ) -> None:
        self.inflection = inflection
        self.prefix = prefix
        self.joined = joined
        self.synonym = synonym
        self.broader = broader
        self.parts = parts
        self.compound = compound
        self.typo = typo
        self.title = title
        self.proximity_in_title = proximity_in_title
        self.proximity_in_text = proximity_in_text
        self.max_proximity = max(proximity_in_title, proximity_in_text)
        self.outweighs = outweighs
        self.budget = budget
