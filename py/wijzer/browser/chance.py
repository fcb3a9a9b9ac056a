"""Names that no other attempt has, on this device or another."""

from pyscript import window

_BYTES = 8


def random_id() -> str:
    """Return 16 random hexadecimal digits."""
    numbers = window.crypto.getRandomValues(window.Uint8Array.new(_BYTES))
    return "".join([f"{int(number):02x}" for number in numbers])
