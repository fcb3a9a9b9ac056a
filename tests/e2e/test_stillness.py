"""Nothing moves under one's thumb while a page starts."""

import pytest

from sitebuild.addresses import page_path
from tests.pages import open_island

# Chromium tells how far things moved, from 0 to 1, once the frame is painted.
WATCH = """globalThis.moved = 0;
globalThis.add = (shifts) => shifts.forEach((shift) => (moved += shift.value));
globalThis.watcher = new PerformanceObserver((list) => add(list.getEntries()));
watcher.observe({ type: "layout-shift" });"""
MOVED = """async () => {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  add(watcher.takeRecords());
  return moved;
}"""


@pytest.mark.parametrize("name", ["home", "quiz", "progress"])
def test_a_page_that_python_fills_stays_where_it_was(new_page, site, name):
    page = new_page(slow=4)
    page.add_init_script(WATCH)
    open_island(page, site + page_path(name, "nl"))
    assert page.evaluate(MOVED) < 0.01
