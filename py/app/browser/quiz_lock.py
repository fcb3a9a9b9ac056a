"""Tells all tabs of this site that a quiz runs here, so that none of them starts a new version."""

from typing import Any

from pyscript import window
from pyscript.ffi import create_proxy, to_js

from app.browser.site import site_root


class QuizLock:
    """A lock of the browser that any number of tabs can hold; one that closes lets it go."""

    def __init__(self) -> None:
        """Hold nothing yet."""
        self._held: Any = None

    def hold(self) -> None:
        """Hold it from now on. Browsers without such locks do without."""
        if self._held is not None or not window.Reflect.has(window.navigator, "locks"):
            return
        self._held = window.Promise.withResolvers()
        promise = self._held.promise

        def until_released(_lock: Any) -> Any:
            return promise

        # web/scripts/register.js looks for this name before it starts a new version.
        name = site_root() + "quiz"
        window.navigator.locks.request(name, to_js({"mode": "shared"}), create_proxy(until_released))

    def release(self) -> None:
        """Let it go."""
        if self._held is not None:
            self._held.resolve()
            self._held = None
