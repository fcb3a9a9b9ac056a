"""How fast this machine is at this moment, to compare with times from elsewhere or an hour later."""

import os
import platform
import time
from pathlib import Path

_ADDITIONS = 10_000_000


def cal() -> float:
    """Return the seconds, best of three, in which this Python adds 1 to a local ten million times."""
    return min(_timed() for _ in range(3))


def _timed() -> float:
    total = 0
    began = time.perf_counter()
    for _ in range(_ADDITIONS):
        total += 1  # noqa: SIM113 - this is what is timed
    return time.perf_counter() - began


def machine() -> str:
    """Return processor, cores and Python, in words."""
    return f"{_processor()} · {os.cpu_count()} cores · Python {platform.python_version()}"


def _processor() -> str:
    """What the machine calls its processor, or else its kind."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()
