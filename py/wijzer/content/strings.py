"""Texts of the interface in one language, looked up by key."""


class Strings:
    """The interface's texts, from `strings.json`: a flat object of key to text.

    A key is `area.name`, such as `search.empty`. A text may hold `{name}` slots.
    """

    def __init__(self, texts: dict[str, str]) -> None:
        self._texts = texts

    def has(self, key: str) -> bool:
        """Whether there is a text with this key: for keys made of stored names."""
        return key in self._texts

    def text(self, key: str, **values: object) -> str:
        """Return the text of `key` with its slots filled.

        Raises:
            KeyError: no such key, or a slot without a value: a bug that `check` and the tests find.
        """
        text, *others = self._texts[key].split("{")
        for other in others:
            name, _, rest = other.partition("}")
            text += str(values[name]) + rest
        return text

    def count(self, key: str, n: int, **values: object) -> str:
        """Return `key.one` or `key.other` by `n`, which also fills the slot `{n}`."""
        form = "one" if n == 1 else "other"
        return self.text(f"{key}.{form}", n=n, **values)
