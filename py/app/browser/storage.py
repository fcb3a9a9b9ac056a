"""The only module that touches `localStorage`.

A JavaScript function that throws cannot be caught by MicroPython: the exception leaves Python
altogether. So whatever may throw here runs inside a promise, which catches it (see `_runs`).
"""

import json
from typing import Any

from pyscript import document, window
from pyscript.ffi import create_proxy

BLOCKED = "blocked"
FULL = "full"


class DeviceStore:
    """Keeps texts on this device, under keys that begin with the site's own path.

    Meets `quiz.journal.Store`. What cannot be saved is kept in memory, so the page goes on, and
    is tried again with each later `add`. `problem` is empty, `BLOCKED` or `FULL`.
    """

    def __init__(self, prefix: str) -> None:
        """Open the store of the site at `prefix`, such as `/a/`."""
        self._prefix = prefix
        self._storage = _local_storage()
        self._unsaved: dict[str, str] = {}
        self.problem = BLOCKED if self._storage is None else ""

    def keys(self, prefix: str) -> list[str]:
        """Return the keys that start with `prefix`, sorted; without the site's path."""
        found = [key for key in self._unsaved if key.startswith(prefix)]
        if self._storage is not None:
            whole = self._prefix + prefix
            names = str(window.Object.keys(self._storage).join("\n")).split("\n")
            found += [name[len(self._prefix) :] for name in names if name.startswith(whole)]
        return sorted(found)

    def state(self) -> str:
        """Return a text that is another one when something was added or removed, or on another day."""
        day = str(window.Date.new().toDateString())
        return day if self._storage is None else day + str(window.Object.keys(self._storage).join("\n"))

    def read(self, key: str) -> str | None:
        """Return the text of `key`, or None.

        A text with a NUL or half a character does not cross into Python whole: MicroPython ends
        it there. Nothing of ours has those, so such a text is damaged; it is given as the JSON
        string that spells it out, which loses none of it.
        """
        if key in self._unsaved or self._storage is None:
            return self._unsaved.get(key)
        name = self._prefix + key
        if not window.Object.hasOwn(self._storage, name):
            return None
        spelled = str(window.JSON.stringify(window.Object.getOwnPropertyDescriptor(self._storage, name)))
        signs = spelled.replace("\\\\", "")
        if "\\u0000" in signs or "\\ud" in signs:
            return spelled[len('{"value":') : spelled.rfind(',"writable":')]
        return json.loads(spelled)["value"]

    def add(self, key: str, text: str) -> bool:
        """Keep `text` under a new key; False, and nothing done, when the key is taken."""
        if self.read(key) is not None:
            return False
        self._unsaved[key] = text
        self._save()
        return True

    def remove(self, key: str) -> None:
        """Forget `key`."""
        self._unsaved.pop(key, None)
        if self._storage is not None:
            self._storage.removeItem(self._prefix + key)

    def _save(self) -> None:
        """Write what is not saved yet. What another tab wrote there meanwhile is never overwritten."""
        if self._storage is None:
            return
        self.problem = ""
        for key in sorted(self._unsaved):
            name = self._prefix + key
            free = self._storage.getItem(name) is None
            if free and _runs(self._storage.setItem.bind(self._storage, name, self._unsaved[key])):
                del self._unsaved[key]
            else:
                self.problem = FULL


def device_store() -> DeviceStore:
    """Open the store of this site, as the page's `data-root` places it."""
    root = str(document.documentElement.dataset.root)
    return DeviceStore(str(window.URL.new(root or "./", window.location.href).pathname))


def _local_storage() -> Any:
    """Return `localStorage`, or None where the browser keeps it from us."""
    if _runs(window.Reflect.get.bind(None, window, "localStorage")):
        return window.localStorage
    return None


def _runs(step: Any) -> bool:
    """Call the JavaScript function `step`, arguments bound; False when it throws.

    A promise runs its executor at once and catches what that throws. The executor is
    `[step, mark].forEach(Reflect.apply)`: only a step that does not throw is followed by the mark.
    """
    done = window.Array.new()
    steps = window.Array.of(step, done.push.bind(done))
    promise = window.Promise.new(steps.forEach.bind(steps, window.Reflect.apply))
    # Without a handler the browser reports the rejection as an error of the page.
    promise.catch(_ignore)
    return bool(done.length)


def _let_go(_reason: Any) -> None:
    """Take note of a failure; `_runs` has told of it already."""


_ignore = create_proxy(_let_go)
