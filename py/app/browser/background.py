"""Do something that waits for the browser, while the page goes on.

MicroPython's asyncio and `browser.pause` cannot both set timers in one page: after the one, a call
of `setTimeout` by the other has a wrong `this` (measured with 1.28.0). A page uses one of them.
"""

import asyncio
from typing import Any

_running: list[Any] = []


def begin(work: Any) -> None:
    """Start the coroutine `work` and let it run to its end."""
    _running[:] = [task for task in _running if not task.done()] + [asyncio.create_task(work)]


async def moment(seconds: float) -> None:
    """Wait, and let the page go on meanwhile."""
    await asyncio.sleep(seconds)
