// Errors of the page: which of them are the site's own, and what may be told of them.

const ADDRESS = /[a-z][\w+.-]*:\/\/[^\s"')]+/i;

// Whether an `error` or `unhandledrejection` event comes from a file in the folder `assets`, where all of the
// site's scripts are. Python's errors are thrown there too. Whatever else runs in the page (an extension, a
// script of another origin, the browser with a notice of its own) is not the site's to speak of. An exception
// that names no place, such as that of a module which was cut off on its way, counts as long as Python starts.
export function isOwn(event, assets, starts) {
  const place = placeOf(event);
  return place ? place.startsWith(assets) : starts && Boolean(event.reason?.name);
}

// Return the lines that may be copied of an event. An address loses its query. A traceback's last line may
// quote what was typed: only the kind of error is kept.
export function linesOf(event) {
  const { target, error, reason } = event;
  const said = (reason || error)?.message || reason || event.message || target.src || target.href;
  const text = String(said).replace(/[?#][^\s"')]*/g, "");
  const traceback = text.match(/^Traceback[\s\S]*?^[\w.]+(?=:|$)/m);
  return (traceback ? traceback[0] : text).split("\n");
}

// Whether an element of the page could not be loaded.
export function isOfElement({ target }) {
  return Boolean(target?.tagName);
}

// Return the address where an error began: the element's, else the nearest that is called, else the file's.
function placeOf(event) {
  if (isOfElement(event)) return addressOf(event.target);
  const { message = "", stack = "" } = event.error || event.reason || {};
  // In some browsers the calls come after the message, which may name any address.
  const calls = String(stack).replace(`: ${message}\n`, "\n").split("\n");
  // Python itself: some browsers name it by an address that tells nothing.
  const lines = calls.filter((line) => !line.includes("wasm"));
  for (const line of [...lines, event.filename, message]) {
    const found = ADDRESS.exec(line);
    if (found) return found[0];
  }
  return "";
}

// A drawing's address is an object, and no page needs its drawings.
function addressOf({ src, href }) {
  const address = src || href;
  return typeof address === "string" ? address : "";
}
