// The rules of the service worker: what is kept, and which page an address leads to without a network.

import assert from "node:assert/strict";
import { test } from "node:test";
import { pageInstead } from "../../web/scripts/worker/addresses.js";
import { inLanes } from "../../web/scripts/worker/lanes.js";
import { entries } from "../../web/scripts/worker/precache.js";

const FILES = [
  "index.html",
  "quiz.html",
  "begrip/index.html",
  "begrip/bias.html",
  "en/index.html",
  "en/quiz.html",
];
const MISSING = { "en/": "en/not-found.html", "": "niet-gevonden.html" };

function leadsTo(scope, path) {
  return pageInstead(new URL(scope + path), scope, MISSING, (one) => FILES.includes(one)).slice(scope.length);
}

for (const scope of ["https://host.example/", "https://host.example/a/b/"]) {
  test(`an address without its ending leads to the page, at ${scope}`, () => {
    for (const [path, page] of [
      ["quiz", "quiz.html"],
      ["quiz/", "quiz.html"],
      ["begrip", "begrip/"],
      ["begrip/bias", "begrip/bias.html"],
      ["en", "en/"],
      ["en//", "en/"],
      ["en/quiz", "en/quiz.html"],
    ]) {
      assert.equal(leadsTo(scope, path), page, path);
    }
  });

  test(`what the address asks goes along, at ${scope}`, () => {
    assert.equal(leadsTo(scope, "en?q=a%2Fb"), "en/?q=a%2Fb");
    assert.equal(leadsTo(scope, "quiz?set=webinar"), "quiz.html?set=webinar");
  });

  test(`an unknown address leads to the page that says so, in its language, at ${scope}`, () => {
    for (const path of ["x", "begrip/x.html", "x/y/z", "english", "quiz.html/x"]) {
      assert.equal(leadsTo(scope, path), "niet-gevonden.html", path);
    }
    for (const path of ["en/x", "en/x/y?q=z"]) assert.equal(leadsTo(scope, path), "en/not-found.html", path);
  });
}

test("each file is held to its hash, and one whose name has it needs no revision", () => {
  const hash = "37gRGEoae0EDp9aRYuBzleL+VBFj5oFSd9T5xt4wflg=";
  assert.deepEqual(entries({ "index.html": hash, "assets/site-0123456789.css": hash }), [
    { url: "index.html", revision: "37gRGEoae0", integrity: `sha256-${hash}` },
    { url: "assets/site-0123456789.css", revision: null, integrity: `sha256-${hash}` },
  ]);
});

test("all is done, in turn, and never more at a time than asked", async () => {
  const begun = [];
  let busy = 0;
  await inLanes(3, [...Array(20).keys()], async (item) => {
    begun.push(item);
    busy += 1;
    assert.ok(busy <= 3);
    await new Promise(setImmediate);
    busy -= 1;
  });
  assert.deepEqual(begun, [...Array(20).keys()]);
});

test("one that fails fails the whole", async () => {
  const work = async (item) => {
    if (item === 2) throw new Error("no such file");
  };
  await assert.rejects(inLanes(2, [1, 2, 3], work), /no such file/);
});
