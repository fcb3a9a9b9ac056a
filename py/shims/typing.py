"""Stands in for `typing` on MicroPython, which has none and never evaluates annotations."""


class _Form:
    """A name that may be called, subclassed through, and given types in brackets; means nothing."""

    def __getitem__(self, _types):
        return self

    def __or__(self, _other):
        return self

    __ror__ = __or__

    def __call__(self, *_arguments, **_named):
        return self


class Protocol:
    """A base that asks for nothing."""


Any = Callable = Iterable = Iterator = Sequence = Mapping = Literal = Final = ClassVar = _Form()
Optional = Union = TypeVar = _Form()
TYPE_CHECKING = False


def cast(_type, value):
    """Return `value` as it is."""
    return value
