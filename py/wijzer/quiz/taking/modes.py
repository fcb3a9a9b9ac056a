"""Why someone takes a quiz: what its answers count for."""

QUIZ = "quiz"
"""The plain way: first answers, which make the score by topic."""
PRACTICE = "practice"
"""Once more what went wrong; counts for nothing but what comes back when."""
REVIEW = "review"
"""What is due again; counts as practice does."""
BEFORE = "before"
"""A fixed set before the webinar, to lay beside the same set after it."""
AFTER = "after"
"""The same set after the webinar."""

MODES = [QUIZ, PRACTICE, REVIEW, BEFORE, AFTER]
PRACTISING = [PRACTICE, REVIEW]
"""The modes whose answers are kept apart from first answers."""
