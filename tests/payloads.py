"""Texts that would run, load or make something if a page took them for more than text.

Each that runs sets `struck` on the window, each that loads asks for a file called `struck`, each
that makes an element marks it with `data-struck`.
"""

from urllib.parse import urlsplit

from playwright.sync_api import Page

_IMAGE = "<img data-struck src=struck.png onerror=struck=1>"
_PYTHON = "from pyscript import window; window.struck = 1"

MARKUP = [
    "<script data-struck>struck=1</script>",
    '"><script data-struck>struck=1</script>',
    "</script><script data-struck>struck=1</script>",
    "</title><script data-struck>struck=1</script>",
    '<script data-struck type="module" src="struck.js"></script>',
    '<script data-struck src="//struck.example/struck.js"></script>',
    "<scr<script>ipt data-struck>struck=1</script>",
    _IMAGE,
    f"'>{_IMAGE}",
    f"</textarea>{_IMAGE}",
    f"-->{_IMAGE}",
    f"]]>{_IMAGE}",
    f"</style>{_IMAGE}",
    f"<noscript><p title='</noscript>{_IMAGE}'>",
    "<svg data-struck onload=struck=1>",
    "<svg data-struck><script>struck=1</script></svg>",
    "<svg data-struck><animate onbegin=struck=1 attributeName=x dur=1s>",
    f"<math data-struck><mtext><table><mglyph><style>{_IMAGE}",
    "<body data-struck onload=struck=1>",
    "<details data-struck open ontoggle=struck=1>",
    "<input data-struck autofocus onfocus=struck=1>",
    "<video data-struck><source onerror=struck=1></video>",
    '<iframe data-struck srcdoc="<script>parent.struck=1</script>"></iframe>',
    '<iframe data-struck src="javascript:parent.struck=1"></iframe>',
    '<object data-struck data="struck.svg"></object>',
    '<embed data-struck src="struck.svg">',
    '<a data-struck href="javascript:struck=1">lees</a>',
    '<form data-struck action="struck.html"><button>lees</button></form>',
    '<style data-struck>@import "struck.css";</style>',
    '<p data-struck style="background:url(struck.png)">',
    '<link data-struck rel="stylesheet" href="struck.css">',
    '<meta data-struck http-equiv="refresh" content="0;url=struck.html">',
    '<base data-struck href="//struck.example/">',
    f'<script data-struck type="mpy">{_PYTHON}</script>',
    f"<mpy-script data-struck>{_PYTHON}</mpy-script>",
    f'<button data-struck autofocus mpy-focus="{_PYTHON}">lees</button>',
    _IMAGE * 100,
]
"""Markup, of PyScript too; the last one is very long."""

SCRIPT = [
    "javascript:struck=1",
    "JaVaScRiPt:struck=1//",
    "java\tscript:struck=1",
    "data:text/html,<script>parent.struck=1</script>",
    '";struck=1;//',
    "');struck=1;//",
    "`${struck=1}`",
    _PYTHON,
    '__import__("pyscript").window.struck=1',
    "{{7*7}}",
    "{% print(7*7) %}",
    "{query}{n}{title}",
    "%s%n{0.__class__}",
    "&lt;img data-struck src=x onerror=struck=1&gt;",
    "&#60;img data-struck src=x onerror=struck=1&#62;",
    "\\u003cimg data-struck src=x onerror=struck=1\\u003e",
    "%3Cimg data-struck src=x onerror=struck=1%3E",
    "＜img data-struck src=x onerror=struck=1＞",
]
"""What is a program, a template or an escape to somebody."""

NAMES = ["__proto__", "constructor", "toString", "__class__"]
"""What every object of some language has."""

BROKEN = [f"\u202e{_IMAGE}", f"a\0{_IMAGE}", f"\ud800{_IMAGE}", f"\udc00{_IMAGE}"]
"""Text that turns round, ends early, or has half a character."""

RECORDS = [*MARKUP, *SCRIPT, *NAMES]
"""What a record can hold; `check` refuses the rest."""

PAYLOADS = [*RECORDS, *BROKEN]


class Watch:
    """Writes down what a payload does in a page."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._seen: list[str] = []
        page.on("dialog", self._on_dialog)
        page.context.on("request", self._on_request)

    def strikes(self) -> list[str]:
        """What has happened so far in this page, as it stands now."""
        found = self._page.evaluate(
            """() => [
                ...("struck" in window ? ["ran"] : []),
                ...Array.from(document.querySelectorAll("[data-struck]"), node => "made " + node.outerHTML),
                ...Array.from(document.querySelectorAll("[href], [src], [action]"))
                    .filter(node => /^\\s*(javascript|data):/i.test(node.href || node.src || node.action))
                    .map(node => "leads to a script: " + node.outerHTML),
            ]"""
        )
        return [*self._seen, *found]

    def _on_dialog(self, dialog) -> None:
        self._seen.append(f"asked: {dialog.message}")
        dialog.dismiss()

    def _on_request(self, request) -> None:
        parts = urlsplit(request.url)
        if "struck" in parts.netloc + parts.path:
            self._seen.append(f"loaded {request.url}")
