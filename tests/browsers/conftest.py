"""Firefox ESR and WebKitGTK: the machine's, or installed now; one that cannot be had is named."""

import pytest

from sitebuild.tools.chromium import apt_install
from tests.browsers import firefox, webkit


@pytest.fixture(params=[firefox, webkit], ids=lambda engine: engine.NAME)
def driver(request, tmp_path):
    """A page of each browser."""
    engine = request.param
    if engine.missing():
        apt_install("--no-install-recommends", *engine.PACKAGES)
    if engine.missing():
        pytest.skip(
            f"NOT RUN: {engine.NAME} is not here and was not installed: apt install {engine.missing()}"
        )
    with engine.started(tmp_path) as running:
        yield running
