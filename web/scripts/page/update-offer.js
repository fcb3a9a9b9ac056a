// The banner with a new version: the person decides when it starts.

export class Offer {
  constructor(banner) {
    this.banner = banner;
    this.button = banner.querySelector("[data-update]");
    this.text = banner.querySelector("p");
  }

  // Offer the worker that waits, if any, to the site at `scope`.
  show(waiting, scope) {
    this.banner.hidden = !waiting;
    this.button.onclick = async () => {
      if (await runsQuiz(scope)) this.text.textContent = this.button.dataset.busy;
      else waiting.postMessage("SKIP_WAITING");
    };
  }
}

// A quiz that runs, in whichever tab, holds this lock: nothing may change under it.
async function runsQuiz(scope) {
  const locks = await navigator.locks?.query();
  return locks?.held.some((lock) => lock.name === `${scope}quiz`);
}
