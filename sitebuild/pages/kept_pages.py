"""Render what has changed: a group of pages is kept for as long as all that it is made of stays."""

import hashlib
import re
from pathlib import Path

from sitebuild.content.content import LANGUAGES, Content
from sitebuild.pages.render import page_groups
from sitebuild.pages.site import SiteBuild
from sitebuild.pages.templates import Renderer
from sitebuild.tools.code import code_of
from sitebuild.tools.kept import kept

_TAG = re.compile(r"{%-?\s*(?:extends|include|from|import)\b([^%]*)%}")
_NAME = re.compile(r'\s+"([^"]+)"')


def kept_pages(content: Content, site: SiteBuild, templates: Path) -> dict[str, str]:
    """Return what `render` gives, from earlier builds where nothing changed.

    Pages depend on their language's texts, on templates and on which assets there are. Where the
    assets are, which changes with each of them, is filled in afterwards.
    """
    code = code_of("sitebuild.pages.render")
    named = SiteBuild(site.assets.named(), site.url, site.licences)
    around = (site.url, site.licences, sorted(named.assets.files), sorted(named.drawings))
    pages: dict[str, str] = {}
    for lang in LANGUAGES:
        own = content.in_language(lang)
        texts = hashlib.sha256(repr(own).encode()).hexdigest()
        renderer = Renderer(own, named, templates)
        for group in page_groups(lang):
            inputs = (code, around, texts, lang, group.name, _sources(templates, group.template))
            pages.update(kept("pages", inputs, lambda group=group, of=renderer: dict(group.render(of))))
    return {path: site.assets.addressed(text) for path, text in pages.items()}


def _sources(folder: Path, template: str) -> list[tuple[str, str]]:
    """Return a template and those that it uses, each as (name, source)."""
    found: dict[str, str] = {}
    left = [template] if template else []
    while left:
        name = left.pop()
        if name not in found:
            found[name] = (folder / name).read_text(encoding="utf-8")
            left += _used(found[name], folder)
    return sorted(found.items())


def _used(source: str, folder: Path) -> list[str]:
    """Return the names of the templates that one uses; of all when one is named in another way."""
    names = [_NAME.match(rest) for rest in _TAG.findall(source)]
    if all(names):
        return [name.group(1) for name in names if name]
    return [path.relative_to(folder).as_posix() for path in folder.rglob("*.html")]
