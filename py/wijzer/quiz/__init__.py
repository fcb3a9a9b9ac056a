"""Ask, score and remember: items, attempts and sessions. Pure."""

ATTEMPTS = "a/"
"""What the keys of kept attempts begin with."""
