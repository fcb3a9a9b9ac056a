from collections.abc import Iterable
from enum import Enum

from cyclonedx.contrib.license.factories import License
from cyclonedx.model import HashType
from packageurl import PackageURL

class ComponentType(Enum):
    APPLICATION = "application"
    LIBRARY = "library"

class Component:
    def __init__(
        self,
        *,
        type: ComponentType,
        name: str,
        version: str | None,
        bom_ref: str,
        licenses: Iterable[License],
        group: str | None = None,
        purl: PackageURL | None = None,
        hashes: Iterable[HashType] = (),
    ) -> None: ...
