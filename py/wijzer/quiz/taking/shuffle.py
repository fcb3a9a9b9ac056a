"""Put things in an order that looks random and follows from a seed, the same on every Python.

`random.shuffle` is missing on MicroPython, and a seed would give another order there.
"""

_MASK = 0xFFFFFFFF


def _hash(seed: str) -> int:
    """Turn a text into 32 bits, never 0: FNV-1a."""
    value = 2166136261
    for byte in seed.encode():
        value = ((value ^ byte) * 16777619) & _MASK
    return value or 1


def _step(state: int) -> int:
    """Return the number after `state`: Marsaglia's xorshift32 (2003)."""
    state ^= (state << 13) & _MASK
    state ^= state >> 17
    return state ^ ((state << 5) & _MASK)


def shuffled(values: list[str], seed: str) -> list[str]:
    """Return `values` in the order that `seed` gives: Fisher-Yates. `values` itself stays as it is."""
    result = list(values)
    state = _hash(seed)
    for _ in range(4):  # short seeds that look alike drift apart
        state = _step(state)
    for last in range(len(result) - 1, 0, -1):
        state = _step(state)
        other = state % (last + 1)
        result[last], result[other] = result[other], result[last]
    return result
