"""The languages of the site and the kinds of its records, said once."""

LANGUAGES = ("nl", "en")
PAGE_KINDS = ("entry", "concept", "dilemma", "role", "topic", "course", "cluster")
"""Kinds whose records have a page each, and a list."""
PART_KINDS = ("fact", "provider", "risk", "supplier-question", "setting", "item", "source", "slide", "change")
"""Kinds that other pages show."""
