"""Where this site is, and its files as the page gets them: from the service worker, or else the network."""

import json
from typing import Any

from pyscript import document, window


def site_root() -> str:
    """Return the address of the site's root, as the page's `data-root` places it; it ends in a slash."""
    root = str(document.documentElement.dataset.root)
    return str(window.URL.new(root or "./", window.location.href).href)


async def site_json(path: str) -> Any:
    """Return the value that a JSON file of the site holds; None when it cannot be had."""
    try:
        response = await window.fetch(site_root() + path)
        return json.loads(str(await response.text()))
    except Exception:  # a refused fetch has no class of its own in Python; a login page is no JSON
        return None
