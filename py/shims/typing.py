"""Stands in for `typing` on MicroPython, which has none and never looks at annotations."""


class Protocol:
    """A base class that asks for nothing."""


# Only ever named in annotations.
Any = Callable = BinaryIO = Iterator = Generator = None
