"""Ask what shape a value has that came from outside: a file, a store, another version of the app."""

from typing import Any


def is_object(value: Any) -> bool:
    """Whether `value` is a JSON object."""
    return isinstance(value, dict)


def is_list(value: Any) -> bool:
    """Whether `value` is a JSON array."""
    return isinstance(value, list)


def is_text(value: Any) -> bool:
    """Whether `value` is a JSON string."""
    return isinstance(value, str)


def is_texts(value: Any) -> bool:
    """Whether `value` is a JSON array of strings."""
    return is_list(value) and all(map(is_text, value))
