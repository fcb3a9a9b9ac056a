"""Render every page of the site, in both languages: path -> HTML (and the two manifests)."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sitebuild import addresses
from sitebuild.content.content import LANGUAGES, PAGE_KINDS, Content
from sitebuild.content.order import cluster_sizes, groups
from sitebuild.content.relations import Relations
from sitebuild.pages.links import Address, SiteContext
from sitebuild.pages.manifest import manifest_json, manifest_path
from sitebuild.pages.paper import paper_questions
from sitebuild.pages.record_view import RecordView
from sitebuild.pages.templates import TEMPLATES, Renderer

Pages = Iterator[tuple[str, str]]


@dataclass(frozen=True)
class PageGroup:
    """Pages of one template and language."""

    name: str
    template: str
    lang: str
    render: Callable[[Renderer], Pages]
    """Yields path and text of each."""


def render(content: Content, site: SiteContext, templates: Path = TEMPLATES) -> dict[str, str]:
    """Return all pages by their path from the site's root, in a fixed order."""
    pages: dict[str, str] = {}
    for lang in LANGUAGES:
        renderer = Renderer(content.in_language(lang), site, templates)
        for group in page_groups(lang):
            pages.update(group.render(renderer))
    return pages


def page_groups(lang: str) -> Iterator[PageGroup]:
    """Yield all pages of a language, in the order in which a site has them."""
    for name in addresses.PAGES:
        yield PageGroup(
            name, f"{name}.html", lang, lambda renderer, name=name: _own_page(renderer, name, lang)
        )
    yield PageGroup("lists", "list.html", lang, lambda renderer: _list_pages(renderer, lang))
    for kind in PAGE_KINDS:
        template = f"records/{kind}.html"
        yield PageGroup(kind, template, lang, lambda renderer, kind=kind: _record_pages(renderer, kind, lang))
    yield PageGroup("manifest", "", lang, lambda renderer: _manifest(renderer, lang))
    yield PageGroup("missing", "404.html", lang, lambda renderer: _missing_pages(renderer, lang))


def _own_page(renderer: Renderer, name: str, lang: str) -> Pages:
    values: dict[str, Any] = {}
    if name == "home":
        values = {"clusters": cluster_sizes(renderer.content)}
    elif name == "paper":
        values = {"questions": paper_questions(renderer.content, lang)}
    address = Address({each: addresses.page_path(name, each) for each in LANGUAGES}, lang)
    yield address.path, renderer.page(f"{name}.html", address, page_name=name, **values)


def _list_pages(renderer: Renderer, lang: str) -> Pages:
    for kind in PAGE_KINDS:
        address = Address({each: addresses.list_path(kind, each) for each in LANGUAGES}, lang)
        shown = groups(renderer.content, kind, lang)
        yield address.path, renderer.page("list.html", address, kind=kind, groups=shown)


def _record_pages(renderer: Renderer, kind: str, lang: str) -> Pages:
    relations = Relations(renderer.content)
    for record_id in renderer.content.records[kind]:
        reference = f"{kind}/{record_id}"
        address = Address({each: addresses.record_path(reference, each) for each in LANGUAGES}, lang)
        view = RecordView(renderer.content, relations, reference)
        yield address.path, renderer.page(f"records/{kind}.html", address, view=view, record=view.record)


def _manifest(renderer: Renderer, lang: str) -> Pages:
    yield manifest_path(lang), manifest_json(renderer.content, renderer.site, lang)


def _missing_pages(renderer: Renderer, lang: str) -> Pages:
    """What hosts show stands at any address, once and in Dutch; who switches goes on at home."""
    first = LANGUAGES[0]
    if lang == first:
        homes = {one: addresses.page_path("home", one) for one in LANGUAGES}
        yield "404.html", renderer.page("404.html", Address(homes | {first: "404.html"}, first))
    yield addresses.MISSING[lang], renderer.page("404.html", Address(addresses.MISSING, lang))
