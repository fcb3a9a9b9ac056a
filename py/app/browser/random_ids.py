"""Names that no other attempt has, on this device or another."""

from pyscript import window

_BYTES = 8


def random_id() -> str:
    """Return 16 random hexadecimal digits."""
    numbers = window.crypto.getRandomValues(window.Uint8Array.new(_BYTES))
    return "".join([f"{int(number):02x}" for number in numbers])


def random_number(limit: int) -> int:
    """Return a random number from 1 up to, not including, `limit`."""
    numbers = window.crypto.getRandomValues(window.Uint32Array.new(1))
    return 1 + int(numbers[0]) % (limit - 1)
