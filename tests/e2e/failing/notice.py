"""What a person sees and does when Python cannot start or breaks down."""

import json

from playwright.sync_api import expect

from sitebuild.assets.minify import minified
from sitebuild.assets.modules import browser_modules
from sitebuild.project import Source
from tests.build.pages.html_pages import content


class Notice:
    """The notice on a page in one language."""

    def __init__(self, page, lang="nl"):
        self.page = page
        self._texts = content().strings[lang]
        self.box = page.locator("#python-failed")

    def says(self, cause):
        """It stands there, and tells this cause and no other, within 10 seconds."""
        expect(self.box).to_be_visible(timeout=10_000)
        expect(self.box.get_by_role("alert")).to_have_text(
            self._texts["pages.failed_" + cause], use_inner_text=True
        )

    def button(self):
        return self.box.get_by_role("button", name=self._texts["pages.failed_copy"])

    def copied(self):
        """Press the button; return what is on the clipboard after that."""
        self.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        self.button().click()
        self.tells("copied")
        return json.loads(self.page.evaluate("navigator.clipboard.readText()"))

    def tells(self, what):
        """It tells what became of copying: `copied` or `by_hand`."""
        text = self._texts["pages.failed_" + what]
        expect(self.box.get_by_role("status")).to_have_text(text, use_inner_text=True)

    def help(self):
        return self.box.get_by_role("link", name=self._texts["pages.failed_help"])


def start_files(files, path):
    """The names of all files that the page at `path` starts Python with."""
    marks = files[path].decode().split("<")
    links = [mark for mark in marks if mark.startswith(('link rel="modulepreload"', 'link rel="preload"'))]
    names = {link.partition('href="')[2].partition('"')[0].rpartition("/")[2] for link in links}
    assert len(names) > 8, names
    return sorted(names)


def altered_app(files, island, module, heading, fault):
    """The fault that a function, by the start of its heading, begins with in a module of an island."""
    apps = [path for path in files if path.startswith(("assets/app-shared-", f"assets/app-{island}-"))]
    name = next(path for path in apps if module in files[path].decode().split("\0"))
    parts = files[name].decode().split("\0")
    source = browser_modules(Source())[module]
    line = next(line for line in source.splitlines() if line.startswith(heading))
    indented = line[: len(line) - len(line.lstrip())] + "    " + fault
    parts[parts.index(module) + 1] = minified(source.replace(f"{line}\n", f"{line}\n{indented}\n"))
    return {name.rpartition("/")[2]: "\0".join(parts).encode()}
