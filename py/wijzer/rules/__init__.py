"""Rules that hold across the records of `data/`, which a schema of one file cannot tell.

Plain Python on plain values, without files: the build and the browser check with the same code.
"""

from wijzer.content.rules.data import Data
from wijzer.content.rules.facts import weak_facts
from wijzer.content.rules.problem import Problem
from wijzer.content.rules.quiz import poor_questions
from wijzer.content.rules.references import unknown_references
from wijzer.content.rules.slides import misplaced_slides
from wijzer.content.rules.texts import poor_texts


def broken_rules(data: Data) -> list[Problem]:
    """Return all problems of all rules, in no particular order."""
    found = unknown_references(data) + misplaced_slides(data)
    return found + weak_facts(data) + poor_texts(data) + poor_questions(data)
