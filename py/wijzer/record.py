"""The base of every value in the package: equality and repr, since MicroPython has no dataclasses."""


class Record:
    """A plain value. Subclasses set attributes in `__init__`; equal attributes make equal records."""

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def __hash__(self) -> int:
        return hash(repr(self))

    def __repr__(self) -> str:
        # MicroPython keeps no order of attributes, so the names are sorted.
        attributes = ", ".join(f"{name}={value!r}" for name, value in sorted(self.__dict__.items()))
        return f"{type(self).__name__}({attributes})"
