"""What each page allows, as the page itself says it."""

from sitebuild.addresses import page_path
from sitebuild.content.content import LANGUAGES
from sitebuild.pages.policy import policy
from tests.build.pages.html_pages import ROOT, readers

PYTHON = {page_path(name, lang) for name in ("home", "quiz", "progress", "about") for lang in LANGUAGES}
READING = {
    "default-src": ["'self'"],
    "object-src": ["'none'"],
    "frame-src": ["'none'"],
    "base-uri": ["'self'"],
    "form-action": ["'self'"],
}
RUNNING = {
    "script-src": ["'self'", "'wasm-unsafe-eval'", "'unsafe-eval'"],
    "connect-src": ["'self'", "blob:"],
}


def rules(page):
    said = page.one("meta", http_equiv="Content-Security-Policy").attributes["content"]
    return {name: sources for name, *sources in map(str.split, said.split(";"))}


def test_the_policy_comes_before_all_that_it_is_for():
    for path, page in readers().items():
        head = next(tag for tag in page.tags if page.one("head") in tag.parents)
        assert head.attributes.get("http-equiv") == "Content-Security-Policy", path


def test_only_pages_that_run_python_allow_what_python_needs():
    assert set(readers()) >= PYTHON
    for path, page in readers().items():
        assert rules(page) == (READING | RUNNING if path in PYTHON else READING), path


def test_no_page_tells_another_where_one_comes_from():
    for path, page in readers().items():
        assert page.one("meta", name="referrer").attributes["content"] == "no-referrer", path


def test_the_threat_model_quotes_the_policies_as_they_are():
    lines = (ROOT / "docs/security.md").read_text(encoding="utf-8").splitlines()
    header = f"Content-Security-Policy: {policy(python=True)}; frame-ancestors 'none'"
    for text in (policy(python=False), policy(python=True), header):
        assert f"    {text}" in lines
