"""What `web/scripts/micropython-loader.js` gives to Python."""

from typing import Any

def openStorage() -> Any: ...  # noqa: N802 - a JavaScript name
def removeItems(storage: Any, names: Any) -> None: ...  # noqa: N802
def errorOf(step: Any) -> str: ...  # noqa: N802 - a JavaScript name
