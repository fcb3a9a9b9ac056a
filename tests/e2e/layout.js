// Tells what a person would call cut or out of reach on the page as it stands: a list of texts, empty when all is well.
() => {
  const SLACK = 1.5; // fractions of a pixel, and a letter's slanted edge
  const found = new Set();
  const root = document.documentElement;
  const width = root.clientWidth;
  const name = (node) =>
    `<${node.localName}${node.id ? `#${node.id}` : ""}${[...node.classList].map((one) => `.${one}`).join("")}>`;

  if (root.scrollWidth > width) found.add(`the page is ${root.scrollWidth - width} px too wide`);

  // What holds text back: boxes that cut it, with the edges at which they do.
  const boxes = new Map();
  const boxOf = (node) => {
    if (!boxes.has(node)) {
      const style = getComputedStyle(node);
      const small = node.clientWidth <= 1 && node.clientHeight <= 1;
      boxes.set(node, {
        // Only for ears: its text is not meant to be seen.
        unseen: style.clipPath !== "none" && small && style.position === "absolute",
        floats: style.position === "fixed",
        cuts: style.overflowX === "hidden" || style.overflowX === "clip",
        scrolls: /auto|scroll/.test(style.overflowX) && node.scrollWidth > node.clientWidth,
        rect: node.getBoundingClientRect(),
      });
    }
    return boxes.get(node);
  };
  const text = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const labels = [];
  while (text.nextNode()) {
    const node = text.currentNode;
    const parent = node.parentElement;
    if (!node.data.trim() || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      continue;
    const around = [];
    for (let one = parent; one && one !== root; one = one.parentElement) around.push(one);
    if (around.some((one) => boxOf(one).unseen) || parent.closest(".skip")) continue;
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter((rect) => rect.width > 0);
    // What floats lies over the page, and a dialog over both.
    const layer = parent.closest("dialog")
      ? "dialog"
      : around.some((one) => boxOf(one).floats)
        ? "floating"
        : "page";
    const said = `"${node.data.trim().slice(0, 30)}" in ${name(parent)}`;
    for (const rect of rects) {
      if (rect.left < -SLACK || rect.right > width + SLACK) found.add(`${said} is outside of the page`);
      for (const one of around) {
        const box = boxOf(one);
        const beside = rect.left < box.rect.left - SLACK || rect.right > box.rect.right + SLACK;
        const below = rect.top < box.rect.top - 3 || rect.bottom > box.rect.bottom + 3;
        if (box.cuts && (beside || below)) found.add(`${said} is cut by ${name(one)}`);
        if (box.scrolls) found.add(`${said} scrolls sideways in ${name(one)}`);
      }
      labels.push({ rect, said, parent, layer });
    }
  }

  // Words of different parts that lie over each other.
  labels.sort((one, other) => one.rect.top - other.rect.top);
  labels.forEach(({ rect, said, parent, layer }, place) => {
    for (let next = place + 1; next < labels.length && labels[next].rect.top < rect.bottom - 4; next++) {
      const other = labels[next];
      if (parent.contains(other.parent) || other.parent.contains(parent) || layer !== other.layer) continue;
      const across = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
      const down = Math.min(rect.bottom, other.rect.bottom) - other.rect.top;
      const touches = parent.closest(".nav") && down > 4 ? across > -4 : across > SLACK && down > 4;
      if (touches) found.add(`${said} touches ${other.said}`);
    }
  });

  // A list shows what was chosen in it, a field what may be typed.
  const pen = document.createElement("canvas").getContext("2d");
  for (const field of document.querySelectorAll("select, input[placeholder]")) {
    const style = getComputedStyle(field);
    const wraps =
      style.appearance === "base-select" &&
      style.whiteSpaceCollapse === "collapse" &&
      style.textWrapMode === "wrap";
    if (wraps || !field.checkVisibility()) continue;
    pen.font = style.font;
    const shown = field.localName === "select" ? field.selectedOptions[0].text : field.placeholder;
    const room =
      field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
    if (pen.measureText(shown).width > room) found.add(`"${shown}" is cut by ${name(field)}`);
  }

  for (const box of document.querySelectorAll(".choice input")) {
    const words = box.nextElementSibling;
    const beside = words.getBoundingClientRect().left >= box.getBoundingClientRect().right;
    if (box.checkVisibility() && !beside) found.add(`"${words.textContent}" stands below its box`);
  }

  for (const link of document.querySelectorAll(".nav-link")) {
    const { left, right, top, bottom } = link.getBoundingClientRect();
    const inside = left >= 0 && right <= width && top >= 0 && bottom <= innerHeight + 1;
    if (getComputedStyle(link.closest(".nav")).position === "fixed" && !inside)
      found.add(`"${link.textContent}" is out of view`);
  }
  return [...found];
};
