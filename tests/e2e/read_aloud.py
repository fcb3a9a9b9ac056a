"""What a screen reader reads of a page, and what it says by itself when the page changes."""

from playwright.sync_api import Page

# What is announced: a live region that shows and comes or changes, and whatever gets the focus.
_LISTEN = """window.heard = [];
document.addEventListener("focusin", event => {
  const name = event.target.getAttribute("aria-label") || event.target.innerText || event.target.value;
  heard.push(["focus", name.trim()]);
});
const LIVE = "[role=status], [role=alert], [aria-live], output";
const changed = ({ target, addedNodes }) => {
  const added = [...addedNodes].filter(node => node.querySelectorAll);
  const all = added.flatMap(node => [node, ...node.querySelectorAll(LIVE)]);
  const regions = all.filter(node => node.matches(LIVE));
  const around = target.nodeType === Node.TEXT_NODE ? target.parentElement : target;
  return [around && around.closest && around.closest(LIVE), ...regions];
};
new MutationObserver(changes => {
  new Set(changes.flatMap(changed)).forEach(region => {
    if (region && region.innerText.trim()) heard.push(["live", region.innerText.trim()]);
  });
}).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
"""
_SPOKEN = ("heading", "group", "radio", "checkbox", "combobox", "button", "progressbar", "DisclosureTriangle")


def listen(page: Page) -> None:
    """Begin to note what is announced; for pages opened from now on."""
    page.add_init_script(_LISTEN)


def heard(page: Page) -> list[tuple[str, str]]:
    """What was announced since the last time, as (`focus` or `live`, text)."""
    # An observer is told of changes before the next task begins, so before this one.
    return [tuple(one) for one in page.evaluate("() => heard.splice(0)")]


def read(page: Page) -> list[tuple[str, str]]:
    """(role, name) of each heading, group and control in `#quiz`, as the accessibility tree has them.

    What folds open is a group without a name there, with a triangle that has one.
    """
    tools = page.context.new_cdp_session(page)
    root = tools.send("DOM.getDocument")["root"]["nodeId"]
    quiz = tools.send("DOM.querySelector", {"nodeId": root, "selector": "#quiz"})["nodeId"]
    backend = tools.send("DOM.describeNode", {"nodeId": quiz})["node"]["backendNodeId"]
    nodes = tools.send("Accessibility.getFullAXTree")["nodes"]
    tools.detach()
    by_id = {node["nodeId"]: node for node in nodes}
    start = next(node for node in nodes if node.get("backendDOMNodeId") == backend)
    spoken = [node for node in _below(start, by_id) if not node["ignored"] and _role(node) in _SPOKEN]
    return [(_role(node), node["name"]["value"]) for node in spoken if not _folds(node, by_id)]


def _role(node):
    return node["role"]["value"]


def _folds(node, by_id):
    parts = [_role(part) for part in _below(node, by_id)]
    return node["name"]["value"] == "" and "DisclosureTriangle" in parts


def _below(node, by_id):
    for child_id in node.get("childIds", []):
        if child_id in by_id:
            yield by_id[child_id]
            yield from _below(by_id[child_id], by_id)
