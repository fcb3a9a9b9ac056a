"""The few commands of W3C WebDriver that the walk needs, whatever carries them to the browser."""

import time

_SECONDS = 60
_LOOK_EVERY = 0.02
_TEXT = "return document.querySelector(arguments[0])?.innerText.trim()"


class Driver:
    """One page of a browser. What is not there yet is waited for, at most a minute."""

    def __init__(self, command):
        """Take what sends a command, by its name in the standard, and returns the answer."""
        self._command = command
        command("SetTimeouts", script=_SECONDS * 1000, implicit=_SECONDS * 1000)

    def open(self, address):
        """Go to a page; from that page itself this is what a reload is.

        Not the command for a reload: with that one Firefox passes over the service worker.
        """
        self._command("Navigate", url=address)

    def run(self, script, *arguments):
        """Run a script as the body of a function; returns its result, awaited."""
        return self._command("ExecuteScript", script=script, args=arguments)["value"]

    def see(self, css):
        """Wait until something matches, also on the page after this one; returns its text as shown."""
        late = time.monotonic() + _SECONDS
        # Asked from outside: what waits in a page ends with it.
        while (text := self.run(_TEXT, css)) is None:
            assert time.monotonic() < late, f"{css} is not there"
            time.sleep(_LOOK_EVERY)
        return text

    def click(self, css):
        """Click an element."""
        self._click("css selector", css)

    def press(self, name):
        """Click the button with this text."""
        self._click("xpath", f'//button[normalize-space()="{name}"]')

    def choose(self, label):
        """Click the field with this label."""
        self._click("xpath", f'//label[normalize-space()="{label}"]')

    def type(self, css, text):
        """Type into a field, letter by letter."""
        self._command("ElementSendKeys", id=self._find("css selector", css), text=text)

    def _click(self, using, value):
        self._command("ElementClick", id=self._find(using, value))

    def _find(self, using, value):
        (name,) = self._command("FindElement", using=using, value=value)["value"].values()
        return name
