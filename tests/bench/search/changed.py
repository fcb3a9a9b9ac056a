"""Run the engine with other numbers for a while."""

from collections.abc import Generator
from contextlib import contextmanager
from types import ModuleType
from typing import Any


@contextmanager
def changed(module: ModuleType, **values: Any) -> Generator[None]:
    """Set names of a module, and set them back afterwards.

    Raises:
        AttributeError: the module has no such name.
    """
    before = {name: getattr(module, name) for name in values}
    try:
        for name, value in values.items():
            setattr(module, name, value)
        yield
    finally:
        for name, value in before.items():
            setattr(module, name, value)
