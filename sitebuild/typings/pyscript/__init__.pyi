"""PyScript's names that the app uses. Values of the page have no Python type."""

from typing import Any

document: Any
window: Any
