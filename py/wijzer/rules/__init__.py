"""Rules that hold across the records of `data/`, which a schema of one file cannot tell.

Plain Python on plain values, without files: the build and the browser check with the same code.
"""

from wijzer.rules.data import Data
from wijzer.rules.facts import weak_facts
from wijzer.rules.items import poor_questions
from wijzer.rules.problem import Problem
from wijzer.rules.references import unknown_references
from wijzer.rules.slides import misplaced_slides
from wijzer.rules.texts import poor_texts


def broken_rules(data: Data) -> list[Problem]:
    """Return all problems of all rules, in no particular order."""
    found = unknown_references(data) + misplaced_slides(data)
    return found + weak_facts(data) + poor_texts(data) + poor_questions(data)
