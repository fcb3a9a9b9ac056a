"""The web app manifest of each language."""

import json

from sitebuild.addresses import page_path
from sitebuild.content.content import Content
from sitebuild.pages.links import SiteContext
from wijzer.content.strings import Strings

BACKGROUND = "#f6f5f0"
THEME = "#0b4644"
ICONS = (("icons/icon-192.png", 192, "any"), ("icons/icon-512.png", 512, "any"))
MASKABLE = ("icons/maskable-512.png", 512, "maskable")


def manifest_path(lang: str) -> str:
    """Where the manifest of a language lies: at the root, since both cover the whole site."""
    return f"manifest-{lang}.json"


def manifest_json(content: Content, site: SiteContext, lang: str) -> str:
    """Return the manifest; every address in it is relative to the manifest itself.

    It names no `id`: that would be relative to the origin and make two copies of the site on
    one origin the same app. Without it the start address is the id.
    """
    strings = Strings(content.strings[lang])
    here = manifest_path(lang)
    manifest = {
        "name": content.site["name"][lang],
        "short_name": strings.text("pages.short_name"),
        "description": strings.text("pages.home_description"),
        "lang": lang,
        "dir": "ltr",
        "start_url": page_path("home", lang),
        "scope": "./",
        "display": "standalone",
        "background_color": BACKGROUND,
        "theme_color": THEME,
        "categories": ["education", "medical"],
        "icons": [_icon(site.asset(name, here), size, use) for name, size, use in (*ICONS, MASKABLE)],
        "shortcuts": [
            {
                "name": strings.text(f"common.nav_{name}"),
                "url": page_path(page, lang),
                "icons": [_icon(site.asset(ICONS[0][0], here), 192, "any")],
            }
            for name, page in (("search", "home"), ("quiz", "quiz"))
        ],
    }
    return json.dumps(manifest, ensure_ascii=False, indent=2) + "\n"


def _icon(link: str, size: int, purpose: str) -> dict[str, str]:
    return {"src": link, "sizes": f"{size}x{size}", "type": "image/png", "purpose": purpose}
