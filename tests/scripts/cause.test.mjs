// What the notice says, from what is known of the page.

import assert from "node:assert/strict";
import { test } from "node:test";
import { causeOf, isStarting, stateOf, whyNoStart, works } from "../../web/scripts/watchdog/cause.js";

function refuse() {
  throw new Error("no");
}

test("Python starts until the page says that it is ready", () => {
  for (const said of [undefined, "slow", "failed"]) assert.ok(isStarting(said), said);
  for (const said of ["ready", "broken"]) assert.ok(!isStarting(said), said);
});

test("what did not start failed when there were errors, and else is slow", () => {
  assert.equal(stateOf(undefined, ["x"]), "failed");
  assert.equal(stateOf(undefined, []), "slow");
  assert.equal(stateOf("slow", ["x"]), "failed");
});

test("what was ready is broken, however often it goes wrong", () => {
  assert.equal(stateOf("ready", ["x"]), "broken");
  assert.equal(stateOf("broken", ["x", "y"]), "broken");
});

test("too little memory is the cause, whatever else is known", () => {
  for (const error of ["MemoryError", "RangeError: Out of memory: wasm"]) {
    for (const state of ["failed", "broken"]) assert.equal(causeOf(state, [error], "start"), "memory");
  }
});

test("the reason is told of what failed to start, and of nothing else", () => {
  assert.equal(causeOf("failed", ["x"], "wasm"), "wasm");
  assert.equal(causeOf("slow", [], "wasm"), "slow");
  assert.equal(causeOf("broken", ["x"], "start"), "broken");
});

test("Python cannot start from a file, nor without WebAssembly", () => {
  assert.equal(whyNoStart("file:", refuse), "file");
  assert.equal(whyNoStart("https:", refuse), "wasm");
  assert.equal(
    whyNoStart("https:", () => new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))),
    "start",
  );
});

test("a step works when it throws nothing", () => {
  assert.equal(
    works(() => {}),
    true,
  );
  assert.equal(works(refuse), false);
});
