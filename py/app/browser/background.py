"""Do something that waits for the browser, while the page goes on. The one way to make a task.

MicroPython's asyncio and `browser.debounce` cannot both set timers in one page: after the one, a call
of `setTimeout` by the other has a wrong `this` (measured with 1.28.0). A page uses one of them.
"""

import asyncio
from typing import Any

from pyscript import document
from pyscript.ffi import create_proxy

_running: list[Any] = []


def spawn(work: Any) -> None:
    """Start the coroutine `work` and let it run to its end. What it raises becomes an error of the window."""
    _running[:] = [task for task in _running if not task.done()] + [asyncio.create_task(_to_its_end(work))]


async def sleep(seconds: float) -> None:
    """Wait, and let the page go on meanwhile."""
    await asyncio.sleep(seconds)


async def _to_its_end(work: Any) -> None:
    try:
        await work
    except Exception as error:  # asyncio would only log it
        _raise_in_window(error)


def _raise_in_window(error: Exception) -> None:
    """Raise it where the watchdog sees it."""

    def fail() -> None:
        raise error

    document.defaultView.queueMicrotask(create_proxy(fail))
