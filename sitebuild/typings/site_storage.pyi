"""What `web/scripts/micropython-loader.js` gives to Python."""

from typing import Any

def openStorage() -> Any: ...  # noqa: N802 - a JavaScript name
def errorOf(step: Any) -> str: ...  # noqa: N802 - a JavaScript name
