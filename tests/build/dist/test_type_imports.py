"""What only annotations use does not ship."""

from sitebuild.assets.minify import minified
from sitebuild.assets.modules import needed_by

MODULE = '''"""A module."""
import json
from typing import Any, Callable
from wijzer.store import Store
from wijzer.record import Record
from wijzer.used import make, Kind

class Thing(Record):
    kind: Kind

    def __init__(self, store: Store, on_change: Callable[[], None]) -> None:
        found: Any = make(json)
'''


def test_a_name_that_only_annotations_use_is_not_imported():
    small = minified(MODULE)
    for name in ("Any", "Callable", "Store"):
        assert name not in small, name
    for name in ("json", "Record", "make", "Kind"):
        assert f"import {name}" in small or f",{name}" in small, name


def test_nor_does_a_module_that_has_only_such_names_ship():
    modules = {"wijzer/store.py": "", "wijzer/record.py": "", "wijzer/used.py": "", "thing.py": MODULE}
    assert list(needed_by("thing", modules)) == ["wijzer/record.py", "wijzer/used.py", "thing.py"]
