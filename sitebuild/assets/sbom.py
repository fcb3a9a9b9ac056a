"""The software bill of materials, CycloneDX JSON: what ships and is not ours, as the lock files pin it.

Without moment or serial number, so that the same pins give the same bytes.
"""

import base64
import json
import re
import tomllib
from pathlib import Path
from typing import Any

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from sitebuild.project import ROOT
from sitebuild.tools.wheels import LICENCES

_MODULES = "node_modules/"
_BUILDER = "esbuild"
"""Works on what ships, and is not in it."""
_WHEEL = re.compile(r"^(\S+)==(\S+) --hash=sha256:(\w+)$", re.MULTILINE)
_licences = LicenseFactory()


def sbom(web: Path = ROOT / "web") -> bytes:
    """Return the bill of all packages that `package-lock.json` and `wheels.txt` in `web` let ship."""
    bom = Bom()
    site = bom.metadata.component = _site()
    packages: dict[str, Any] = json.loads((web / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    parts = {path: _package(path, said) for path, said in packages.items() if path and _ships(path, said)}
    wheels = [_wheel(*pin) for pin in _WHEEL.findall((web / "wheels.txt").read_text(encoding="utf-8"))]
    for part in (*parts.values(), *wheels):
        bom.components.add(part)
    for path, part in parts.items():
        bom.register_dependency(part, [parts[one] for one in _needs(path, packages)])
    bom.register_dependency(site, [*(parts[one] for one in _needs("", packages)), *wheels])
    bill: dict[str, Any] = json.loads(JsonV1Dot6(bom).output_as_string())
    del bill["serialNumber"], bill["metadata"]["timestamp"]
    return (json.dumps(bill, indent=1, sort_keys=True) + "\n").encode()


def _site() -> Component:
    said = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return Component(
        type=ComponentType.APPLICATION,
        name=said["name"],
        version=said["version"],
        bom_ref=said["name"],
        licenses=[_licences.make_from_string(said["license"])],
    )


def _package(path: str, said: dict[str, Any]) -> Component:
    scope, _, name = path.rpartition(_MODULES)[2].rpartition("/")
    algorithm, _, digest = said["integrity"].partition("-")
    content = base64.b64decode(digest).hex()
    checked = HashType(alg=HashAlgorithm(algorithm.upper().replace("SHA", "SHA-")), content=content)
    return _part(PackageURL("npm", scope or None, name, said["version"]), said["license"], checked)


def _wheel(name: str, version: str, digest: str) -> Component:
    checked = HashType(alg=HashAlgorithm.SHA_256, content=digest)
    return _part(PackageURL("pypi", None, name, version), LICENCES[name], checked)


def _part(purl: PackageURL, licence: str, checked: HashType) -> Component:
    return Component(
        type=ComponentType.LIBRARY,
        group=purl.namespace,
        name=purl.name,
        version=purl.version,
        purl=purl,
        bom_ref=str(purl),
        licenses=[_licences.make_from_string(licence)],
        hashes=[checked],
    )


def _ships(path: str, said: dict[str, Any]) -> bool:
    return not said.get("dev") and not path.startswith((_MODULES + _BUILDER, f"{_MODULES}@{_BUILDER}/"))


def _needs(path: str, packages: dict[str, Any]) -> list[str]:
    """Return where the packages lie that the one at `path` needs: the nearest of each name, as Node looks."""
    folder = f"{path}/" if path else ""
    names = [name for name in packages[path].get("dependencies", {}) if name != _BUILDER]
    return [_nearest(folder, name, packages) for name in names]


def _nearest(folder: str, name: str, packages: dict[str, Any]) -> str:
    place = folder + _MODULES + name
    if place in packages or not folder:
        return place
    return _nearest(folder.rpartition(_MODULES)[0], name, packages)
