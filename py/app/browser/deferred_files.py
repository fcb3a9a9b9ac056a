"""Bring files of the site after the page has started, into the runtime's own file system."""

import json
from typing import Any, Callable

from pyscript import document
from pyscript.ffi import create_proxy
from site_files import fetchAll


class DeferredFiles:
    """Some of the files that the page says may come later."""

    def __init__(self, names: list[str], on_there: Callable[[], None]) -> None:
        """Take their names; `on_there` is called once, when all are there to be opened."""
        files = json.loads(str(document.getElementById("deferred").dataset.files))
        self._files = json.dumps({address: name for address, name in files.items() if name in names})
        self._on_there = on_there
        self._asked = self._again = False
        # Held here: what Python does not hold reaches JavaScript as undefined.
        self._there = create_proxy(self._arrived)
        self._lost = create_proxy(self._failed)

    def fetch(self) -> None:
        """Fetch them, unless they are on their way or there; once more when that way fails."""
        if self._asked:
            self._again = True
            return
        self._asked = True
        fetchAll(self._files).then(self._there, self._lost)

    def _arrived(self, _files: Any) -> None:
        self._on_there()

    def _failed(self, _reason: Any) -> None:
        wanted = self._again
        self._asked = self._again = False
        if wanted:
            self.fetch()
