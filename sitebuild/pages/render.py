"""Render every page of the site, in both languages: path -> HTML (and the two manifests)."""

from collections.abc import Iterator
from typing import Any

from sitebuild import addresses
from sitebuild.content.content import LANGUAGES, PAGE_KINDS, Content
from sitebuild.content.order import cluster_sizes, groups
from sitebuild.content.relations import Relations
from sitebuild.pages.links import Address, SiteContext
from sitebuild.pages.manifest import manifest_json, manifest_path
from sitebuild.pages.paper import paper_questions
from sitebuild.pages.record_view import RecordView
from sitebuild.pages.templates import Renderer


def render(content: Content, site: SiteContext) -> dict[str, str]:
    """Return all pages by their path from the site's root, in a fixed order."""
    renderer = Renderer(content, site)
    pages: dict[str, str] = {}
    for lang in LANGUAGES:
        pages.update(_own_pages(renderer, content, lang))
        pages.update(_list_pages(renderer, content, lang))
        pages.update(_record_pages(renderer, content, lang))
        pages[manifest_path(lang)] = manifest_json(content, site, lang)
    # What hosts show stands at any address, once and in Dutch; who switches goes on at home.
    missing = Address(
        {lang: addresses.page_path("home", lang) for lang in LANGUAGES} | {"nl": "404.html"}, "nl"
    )
    pages["404.html"] = renderer.page("404.html", missing)
    for lang, path in addresses.MISSING.items():
        pages[path] = renderer.page("404.html", Address(addresses.MISSING, lang))
    return pages


def _own_pages(renderer: Renderer, content: Content, lang: str) -> Iterator[tuple[str, str]]:
    values: dict[str, dict[str, Any]] = {
        "home": {"clusters": cluster_sizes(content)},
        "paper": {"questions": paper_questions(content, lang)},
    }
    for name in addresses.PAGES:
        address = Address({each: addresses.page_path(name, each) for each in LANGUAGES}, lang)
        yield address.path, renderer.page(f"{name}.html", address, page_name=name, **values.get(name, {}))


def _list_pages(renderer: Renderer, content: Content, lang: str) -> Iterator[tuple[str, str]]:
    for kind in PAGE_KINDS:
        address = Address({each: addresses.list_path(kind, each) for each in LANGUAGES}, lang)
        yield address.path, renderer.page("list.html", address, kind=kind, groups=groups(content, kind, lang))


def _record_pages(renderer: Renderer, content: Content, lang: str) -> Iterator[tuple[str, str]]:
    relations = Relations(content)
    for kind in PAGE_KINDS:
        for record_id in content.records[kind]:
            reference = f"{kind}/{record_id}"
            address = Address({each: addresses.record_path(reference, each) for each in LANGUAGES}, lang)
            view = RecordView(content, relations, reference)
            yield address.path, renderer.page(f"records/{kind}.html", address, view=view, record=view.record)
