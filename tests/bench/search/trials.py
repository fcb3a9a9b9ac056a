"""The engine on the shipped content under other numbers, built again only where that matters."""

from collections.abc import Generator
from contextlib import contextmanager
from functools import cache
from typing import Any

from sitebuild.content.content import Content
from sitebuild.index import build as index
from tests.bench.search.changed import changed
from tests.bench.search.numbers import Setting, built_with, in_force
from tests.bench.search.quality import searchers
from wijzer.search.searcher import Searcher

_SLOW = ("words", "hyphenated")
"""What the build asks time and again of the same text."""


class Trials:
    """Keeps the indexes that it made, and what does not depend on any number."""

    def __init__(self, content: Content) -> None:
        """Take the content; nothing is built yet."""
        self._content = content
        self._built: dict[tuple[float, ...], dict[str, Searcher]] = {}
        self._remembered: dict[str, Any] = {name: cache(getattr(index, name)) for name in _SLOW}

    @contextmanager
    def searchers(self, setting: Setting) -> Generator[dict[str, Searcher]]:
        """Give searchers that are to be asked within the context, where the setting is in force."""
        key = built_with(setting)
        with in_force(setting):
            if key not in self._built:
                with changed(index, **self._remembered):
                    self._built[key] = searchers(self._content)
            yield self._built[key]
