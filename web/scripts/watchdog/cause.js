// What the notice is to say, by the names of its texts.

// Whether Python has yet to become ready; `python` is what the page says of it.
export function isStarting(python) {
  return !/ready|broken/.test(python);
}

// Return what became of Python: it is `broken` after it was ready, `failed` to start, or is `slow`.
export function stateOf(python, errors) {
  if (!isStarting(python)) return "broken";
  return errors.length ? "failed" : "slow";
}

// Return the cause to tell of a state; `why` is what `whyNoStart` said.
export function causeOf(state, errors, why) {
  if (/MemoryError|out of memory/i.test(errors)) return "memory";
  return state === "failed" ? why : state;
}

// Return why Python cannot start here: the page is a `file`, there is no `wasm`, or else the `start` went wrong.
export function whyNoStart(protocol, compile) {
  if (protocol === "file:") return "file";
  return works(compile) ? "start" : "wasm";
}

// Whether a step can be taken without an error.
export function works(step) {
  try {
    step();
    return true;
  } catch {
    return false;
  }
}
