"""Node and npm on a machine that has neither."""

import subprocess

import pytest

from sitebuild.tools import node
from sitebuild.project import ProblemError


@pytest.fixture
def bare_machine(monkeypatch):
    monkeypatch.setattr(node.shutil, "which", lambda _name: None)
    for command in (node.node_command, node.npm_command):
        command.cache_clear()
    yield
    for command in (node.node_command, node.npm_command):
        command.cache_clear()


def test_node_and_npm_come_with_the_pinned_python_package(bare_machine):
    for command in (node.node_command(), node.npm_command()):
        said = subprocess.run([*command, "--version"], capture_output=True, text=True, check=True).stdout
        assert said.strip().lstrip("v")[0].isdigit(), (command, said)


def test_without_network_and_cache_the_message_says_what_to_do(monkeypatch, tmp_path):
    monkeypatch.setattr(node, "CACHE", tmp_path)
    monkeypatch.setenv("npm_config_registry", "http://127.0.0.1:9/")
    monkeypatch.setenv("npm_config_fetch_retries", "0")
    with pytest.raises(ProblemError) as told:
        node.packages()
    assert "Connect to the network and run this again" in str(told.value)
    assert "ECONNREFUSED" in str(told.value), "npm's own reason is lost"
    assert len(str(told.value).splitlines()) < 12, "its call stack helps nobody"
    assert not list((tmp_path / "node").iterdir()), "half of a download is left behind"
