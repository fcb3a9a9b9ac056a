"""Packs: parts of the site that a person keeps on the device besides what every visitor has.

A pack's cache is named after its files and the site's address. The service worker answers from
the cache that its own version names, so an earlier version's files are never mixed in; whatever
is the same in both is copied over instead of fetched again.
"""

from typing import Any, Callable

from pyscript import window
from pyscript.ffi import to_js

from app.browser.site import site_json, site_root
from wijzer.record import Record

OFFLINE, CHANGED, SPOILT, FULL = "offline", "changed", "spoilt", "full"


class PackError(Exception):
    """A pack could not be kept as a whole; the text is one of the names above. What came stays."""


class Pack(Record):
    """A pack as the running version has it; `kept` of its `files` are on the device."""

    def __init__(self, about: dict[str, Any]) -> None:
        self.name: str = about["name"]
        self.files: int = about["files"]
        self.size: int = about["bytes"]
        self.cache = about["cache"] + site_root()
        self.kept = 0


class Packs:
    """The packs of this site."""

    def __init__(self, about: dict[str, Any]) -> None:
        """Take the site's `version.json`."""
        self._version: str = about["version"]
        self.all = [Pack(one) for one in about["packs"]]

    async def count(self) -> None:
        """See what is kept of each pack, and drop what is kept of packs that are no more."""
        for pack in self.all:
            there = await window.caches.has(pack.cache)
            pack.kept = int((await (await window.caches.open(pack.cache)).keys()).length) if there else 0
        ours = tuple([_start(pack.name) for pack in self.all])
        for name in await _caches("pack-"):
            if not name.startswith(ours):
                await window.caches.delete(name)

    async def fetch(self, pack: Pack, on_file: Callable[[int], None]) -> None:
        """Keep what is not kept yet; `on_file` gets the bytes that are there, after each file.

        Raises:
            PackError: no network, another version on the server, a spoilt file or no room.
        """
        listed = await site_json("files.json")
        if listed is None:
            raise PackError(OFFLINE)
        if listed["version"] != self._version:
            raise PackError(CHANGED)
        earlier = [name for name in await _caches(_start(pack.name)) if name != pack.cache]
        cache = await window.caches.open(pack.cache)
        size = 0
        for file in listed["files"]:
            if file["pack"] == pack.name:
                address = site_root() + file["path"]
                if not await cache.match(address):
                    await _store(cache, address, await _bytes(address, file["sha256"], earlier))
                size += file["bytes"]
                on_file(size)
        for name in earlier:
            await window.caches.delete(name)

    async def remove(self, pack: Pack) -> None:
        """Forget all that is kept of a pack."""
        for name in await _caches(_start(pack.name)):
            await window.caches.delete(name)


def _start(name: str) -> str:
    return "pack-" + name + "-"


async def _caches(start: str) -> list[str]:
    names = [str(name) for name in await window.caches.keys()]
    return [name for name in names if name.startswith(start) and name.endswith("-" + site_root())]


async def _bytes(address: str, sha256: str, earlier: list[str]) -> Any:
    """Return a response with the file of this hash: of an earlier version, of the browser's cache, or new."""
    for name in earlier:
        response = await (await window.caches.open(name)).match(address)
        if response and await _hash(response.clone()) == sha256:
            return response
    for mode in ("default", "reload"):
        try:
            response = await window.fetch(address, to_js({"cache": mode}))
            if await _hash(response.clone()) == sha256:
                return response
        except Exception:  # a refused fetch has no class of its own in Python
            raise PackError(OFFLINE) from None
    raise PackError(SPOILT)


async def _hash(response: Any) -> str:
    digest = await window.crypto.subtle.digest("SHA-256", await response.arrayBuffer())
    return "".join([f"{int(byte):02x}" for byte in window.Uint8Array.new(digest)])


async def _store(cache: Any, address: str, response: Any) -> None:
    try:
        await cache.put(address, response)
    except Exception:  # the one reason that is left: the device gives no more room
        raise PackError(FULL) from None
