"""What `web/scripts/micropython-loader.js` gives to Python."""

from typing import Any

def fetchAll(files: str) -> Any: ...  # noqa: N802 - a JavaScript name
