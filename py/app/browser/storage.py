"""The only module that touches `localStorage`.

What JavaScript throws cannot be caught by MicroPython: the exception leaves Python altogether.
So whatever may throw here is called by `errorOf`, which catches it on the other side.
"""

import json
from typing import Any

from pyscript import document, window
from site_storage import errorOf, openStorage, removeItems

BLOCKED = "blocked"
FULL = "full"
TAKEN = "taken"
FAILED = "failed"


class DeviceStore:
    """Keeps texts on this device, under keys that begin with the site's own path.

    Meets `wijzer.store.Store`. What cannot be saved is kept in memory, so the page goes on, and is
    tried again with each later `add`: in the order of the keys, which puts an attempt's start
    before its answers. `problem` is empty, `BLOCKED`, `FULL`, `TAKEN` (another tab has kept
    something else under that key, and that stands) or `FAILED`.
    """

    def __init__(self, prefix: str) -> None:
        """Open the store of the site at `prefix`, such as `/a/`."""
        self._prefix = prefix
        self._storage: Any = openStorage()
        self._unsaved: dict[str, str] = {}
        self._keys: list[str] = []
        self._length = -1  # of `localStorage` when its keys were listed
        self.problem = BLOCKED if self._storage is None else ""

    def keys(self, prefix: str) -> list[str]:
        """Return the keys that start with `prefix`, sorted; without the site's path.

        They are listed anew only when there are more or less than this tab has made: with thousands
        it takes longer than all else that an answer does.
        """
        if self._storage is not None and int(self._storage.length) != self._length:
            self._list()
        return self._keys[self._place(prefix) : self._place(prefix + chr(0x10FFFF))]

    def state(self) -> str:
        """Return a text that is another one when something was added or removed, or on another day."""
        day = str(window.Date.new().toDateString())
        return day if self._storage is None else day + str(window.Object.keys(self._storage).join("\n"))

    def read(self, key: str) -> str | None:
        """Return the text of `key`, or None."""
        if key in self._unsaved or self._storage is None:
            return self._unsaved.get(key)
        return self._saved(key)

    def read_all(self, keys: list[str]) -> list[str]:
        """Return the text of each key, empty for what is not there, in one step of the browser."""
        spelled = "{}"
        if self._storage is not None:
            spelled = str(window.JSON.stringify(self._storage, self._names(keys)))
        if self._unsaved or _is_odd(spelled):
            return [self.read(key) or "" for key in keys]
        texts = json.loads(spelled)
        return [texts.get(self._prefix + key) or "" for key in keys]

    def add(self, key: str, text: str) -> bool:
        """Keep `text` under a new key; False, and nothing done, when the key is taken."""
        if self.read(key) is not None:
            return False
        self._unsaved[key] = text
        self._keys.insert(self._place(key), key)
        self._save()
        return True

    def remove(self, keys: list[str]) -> None:
        """Forget these keys, in one step of the browser. What it does not remove is there as before."""
        for key in keys:
            self._unsaved.pop(key, None)
        if self._storage is not None:
            removeItems(self._storage, self._names(keys))
        self._list()

    def _list(self) -> None:
        """List the keys. The browser sorts them: MicroPython takes a second for a thousand."""
        self._keys = []
        if self._storage is not None:
            self._length = int(self._storage.length)
            names = json.loads(str(window.JSON.stringify(window.Object.keys(self._storage).sort())))
            self._keys = [name[len(self._prefix) :] for name in names if name.startswith(self._prefix)]
        for key in self._unsaved:
            self._keys.insert(self._place(key), key)

    def _place(self, key: str) -> int:
        """Return where `key` is, or would be, among the sorted keys."""
        low, high = 0, len(self._keys)
        while low < high:
            middle = (low + high) // 2
            if self._keys[middle] < key:
                low = middle + 1
            else:
                high = middle
        return low

    def _saved(self, key: str) -> str | None:
        """Return the text that the browser has.

        A text with a NUL or half a character does not cross into Python whole: MicroPython ends
        it there. Nothing of ours has those, so such a text is damaged; it is given as the JSON
        string that spells it out, which loses none of it.
        """
        name = self._prefix + key
        if not window.Object.hasOwn(self._storage, name):
            return None
        spelled = str(window.JSON.stringify(window.Object.getOwnPropertyDescriptor(self._storage, name)))
        if _is_odd(spelled):
            return spelled[len('{"value":') : spelled.rfind(',"writable":')]
        return json.loads(spelled)["value"]

    def _save(self) -> None:
        """Write what is not saved yet, up to what cannot be. What another tab wrote is never overwritten."""
        if self._storage is None:
            return
        self.problem = ""
        for key in sorted(self._unsaved):
            problem = self._problem_of(key)
            self.problem = problem or self.problem
            if problem not in ("", TAKEN):
                return
            del self._unsaved[key]

    def _problem_of(self, key: str) -> str:
        """Write one text; returns what keeps it from being saved, or nothing."""
        text, there = self._unsaved[key], self._saved(key)
        if there is not None:
            return "" if there == text else TAKEN
        error = str(errorOf(self._storage.setItem.bind(self._storage, self._prefix + key, text)))
        if error:
            # QuotaExceededError, of old NS_ERROR_DOM_QUOTA_REACHED
            return FULL if "quota" in error.lower() else BLOCKED if error == "SecurityError" else FAILED
        self._length += 1
        return "" if self._saved(key) == text else BLOCKED

    def _names(self, keys: list[str]) -> Any:
        """Return the browser's names of these keys, as its own array."""
        return window.JSON.parse(json.dumps([self._prefix + key for key in keys]))


def device_store() -> DeviceStore:
    """Open the store of this site, as the page's `data-root` places it."""
    root = str(document.documentElement.dataset.root)
    return DeviceStore(str(window.URL.new(root or "./", window.location.href).pathname))


def _is_odd(spelled: str) -> bool:
    """Whether a text, spelled out as JSON, has what does not cross into Python."""
    characters = spelled.replace("\\\\", "")
    return "\\u0000" in characters or "\\ud" in characters
