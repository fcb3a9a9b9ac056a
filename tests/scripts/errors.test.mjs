// Which errors of a page are the site's own, and what may be told of them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isOwn, linesOf } from "../../web/scripts/watchdog/errors.js";

const SITE = "https://host.example/a/";
const ASSETS = `${SITE}assets/`;
const LOADER = `${ASSETS}micropython-8c4067836c.js`;
const EXTENSION = "chrome-extension://abcdef/content.js";

function anError(message, ...calls) {
  return Object.assign(new Error(message), { stack: [`Error: ${message}`, ...calls].join("\n    at ") });
}

function thrown(error, filename) {
  return { target: globalThis, message: error.message, error, filename };
}

function refused(reason) {
  return { target: globalThis, reason };
}

function isOwnAfterStart(event) {
  return isOwn(event, ASSETS, false);
}

test("an error thrown by one of the site's files is its own", () => {
  assert.ok(isOwnAfterStart(thrown(anError("x", `f (${LOADER}:1:2)`), LOADER)));
  assert.ok(isOwnAfterStart(refused(anError("x", `async f (${LOADER}:1:2)`))));
});

test("an error in the notation of Firefox and Safari is too", () => {
  const error = Object.assign(new Error("x"), { stack: `f@${LOADER}:1:2\n@${EXTENSION}:3:4` });
  assert.ok(isOwnAfterStart(refused(error)));
});

test("a file of the site that cannot be read as a script is its own, though nothing was called", () => {
  assert.ok(isOwnAfterStart(thrown(anError("Unexpected token"), LOADER)));
});

test("a file that an import cannot fetch is named in the message alone", () => {
  const message = "Failed to fetch dynamically imported module: ";
  assert.ok(isOwnAfterStart(refused(anError(message + LOADER))));
  assert.ok(!isOwnAfterStart(refused(anError(message + EXTENSION))));
});

test("Python's own calls are passed over, by whatever address a browser names them", () => {
  const calls = [
    "wasm://wasm/00d2:wasm-function[12]:0x3",
    "blob:https://host.example/1:wasm-function[3]:0x4",
  ];
  assert.ok(isOwnAfterStart(refused(anError("unreachable", ...calls, `run (${LOADER}:1:2)`))));
});

test("an address in an error's own words does not make it foreign, nor the site's own", () => {
  assert.ok(isOwnAfterStart(refused(anError(`no ${EXTENSION}`, `f (${LOADER}:1:2)`))));
  assert.ok(!isOwnAfterStart(refused(anError(`no ${LOADER}`, `f (${EXTENSION}:1:2)`))));
});

test("an extension's error is not, also when it calls or is called by the site's files", () => {
  const calls = [`fetch (${EXTENSION}:1:2)`, `f (${LOADER}:1:2)`];
  assert.ok(!isOwnAfterStart(thrown(anError("x", ...calls), EXTENSION)));
  assert.ok(!isOwnAfterStart(refused(anError("x", ...calls))));
});

test("nor is a script that something put in the page, or one from a blob", () => {
  for (const place of [`${SITE}index.html`, SITE, "blob:https://host.example/b0b1"]) {
    assert.ok(!isOwnAfterStart(thrown(anError("x", `f (${place}:1:2)`), place)), place);
  }
});

test("a notice of the browser and what it keeps to itself are not", () => {
  const notice = "ResizeObserver loop completed with undelivered notifications.";
  for (const [message, filename] of [
    [notice, `${SITE}index.html`],
    ["Script error.", ""],
  ]) {
    const event = { target: globalThis, message, filename, error: null };
    for (const starts of [true, false]) assert.ok(!isOwn(event, ASSETS, starts), message);
  }
});

test("an exception that names no place counts until Python has started", () => {
  const event = refused(anError("Unexpected end of input"));
  assert.ok(isOwn(event, ASSETS, true));
  assert.ok(!isOwn(event, ASSETS, false));
});

test("a refusal that is no exception never counts", () => {
  for (const reason of ["Object Not Found Matching Id:1", undefined, null, 5, {}]) {
    for (const starts of [true, false]) assert.ok(!isOwn(refused(reason), ASSETS, starts), String(reason));
  }
});

test("a file that an element of the page cannot have counts if it is the site's", () => {
  const wanted = (src) => ({ target: { tagName: "SCRIPT", src } });
  assert.ok(isOwnAfterStart(wanted(LOADER)));
  assert.ok(isOwnAfterStart({ target: { tagName: "LINK", href: `${ASSETS}site.css` } }));
  assert.ok(!isOwnAfterStart(wanted(EXTENSION)));
  assert.ok(!isOwnAfterStart(wanted("https://host.example/b/assets/theme.js")));
  // From disk a browser refuses the drawings.
  assert.ok(
    !isOwnAfterStart({ target: { tagName: "use", href: { baseVal: `${ASSETS}drawings.svg#menu` } } }),
  );
});

test("of a traceback all is told but its last words, which may quote what was typed", () => {
  const traceback = 'Traceback (most recent call last):\n  File "wijzer/x.py", line 1, in f\n';
  const lines = linesOf(refused(anError(`${traceback}ValueError: secret\nsecret`)));
  assert.deepEqual(lines, [...traceback.trimEnd().split("\n"), "ValueError"]);
});

test("an address that is told loses its query and its anchor", () => {
  const lines = linesOf(thrown(anError(`no https://host.example/?q=secret and (${SITE}#secret)`), LOADER));
  assert.deepEqual(lines, [`no https://host.example/ and (${SITE})`]);
});

test("of a file that is not there its address is told", () => {
  assert.deepEqual(linesOf({ target: { tagName: "SCRIPT", src: LOADER } }), [LOADER]);
});
