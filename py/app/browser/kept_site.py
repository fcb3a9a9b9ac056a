"""What of this site is on the device, so that it works without a network."""

import json
from typing import Any

from pyscript import document, window
from pyscript.ffi import create_proxy, to_js

from app.browser.site import site_json, site_root
from app.presenters.about.state import KeptSite

VERSION = "version.json"


def progress() -> str:
    """Return how far keeping is, as `web/scripts/register.js` says it; empty when it says nothing yet."""
    return str(document.documentElement.getAttribute("data-offline") or "")  # in `dataset` it may lack


def on_progress(then: Any) -> None:
    """Call `then` each time it changes."""

    def changed(*_what: Any) -> None:
        then()

    observer = window.MutationObserver.new(create_proxy(changed))
    observer.observe(document.documentElement, to_js({"attributeFilter": ["data-offline"]}))


def impossible() -> str:
    """Return why nothing can be kept here: `insecure`, `refused`, or empty when it can be."""
    if not window.isSecureContext:
        return "insecure"
    able = window.Reflect.has(window.navigator, "serviceWorker") and window.Reflect.has(window, "caches")
    return "" if able else "refused"


async def read_version() -> dict[str, Any]:
    """Return the site's `version.json`; when it cannot be had, as it is kept; empty when it is not."""
    about = await site_json(VERSION)
    if about is None and not impossible():
        kept = await _kept_version(await _cache())
        about = json.loads(str(await kept.text())) if kept else None
    return about or {}


async def read_kept_site(about: dict[str, Any]) -> KeptSite:
    """Count what is kept; `about` is the site's `version.json`."""
    cache = await _cache()
    kept, since = 0, ""
    if cache:
        kept = int((await cache.keys()).length)
        mark = await _kept_version(cache)
        since = str(mark.headers.get("date") or "") if mark else ""
    return KeptSite(about["version"], about["files"], about["bytes"], kept, since)


async def keep() -> bool:
    """Keep the site from now on: the service worker fetches it all. False when that cannot begin."""
    try:
        script = site_root() + "sw.js"
        await window.navigator.serviceWorker.register(script, to_js({"updateViaCache": "none"}))
        return True
    except Exception:  # a refused promise has no class of its own in Python
        return False


async def complete() -> None:
    """Ask for each file that is missing: the service worker keeps what it has to fetch."""
    listed, cache = await site_json("files.json"), await _cache()
    if listed is None or not cache:
        return
    there = {str(one.url).split("?")[0] for one in await cache.keys()}
    for file in listed["files"]:
        address = site_root() + file["path"]
        if file["pack"] == "app" and address not in there:
            await window.fetch(address)


async def _kept_version(cache: Any) -> Any:
    """Return the answer with `version.json` that `cache` holds; None when it holds none."""
    if not cache:
        return None
    return await cache.match(site_root() + VERSION, to_js({"ignoreSearch": True})) or None


async def _cache() -> Any:
    """Return the service worker's cache of this site; None when there is none."""
    for name in await window.caches.keys():
        if str(name).startswith("workbox-precache") and str(name).endswith(site_root()):
            return await window.caches.open(name)
    return None
