// Gives the proof that no robot sends the form: begins when somebody begins to fill it in, and holds the form back until it is done.

const address = new URL("./proof-of-work.js", import.meta.url);

function work(challenge, bits) {
  return new Promise(resolve => {
    const here = async () => resolve((await import(address)).solve(challenge, bits));
    try {
      const worker = new Worker(address, { type: "module" });
      worker.addEventListener("message", event => { worker.terminate(); resolve(event.data); });
      worker.addEventListener("error", here, { once: true });
      worker.postMessage({ challenge, bits });
    } catch { here(); }
  });
}

/** Also for a form that another script has put into the page. */
export function enhance(box) {
  if (box.dataset.ready) { return; }
  box.dataset.ready = "true";
  const form = box.closest("form");
  const solution = form.elements.CaptchaSolution;
  const state = box.querySelector("[role=status]");
  let working = null;
  let waiting = false;

  function begin() {
    if (solution.value) { return; }
    working ??= work(box.dataset.challenge, Number(box.dataset.bits)).then(found => {
      solution.value = found;
      state.textContent = box.dataset.done;
    });
  }

  form.addEventListener("focusin", begin);
  form.addEventListener("input", begin);
  form.addEventListener("submit", event => {
    if (solution.value) { return; }
    event.preventDefault();
    // The page's own script must not take the form for sent.
    event.stopPropagation();
    if (waiting) { return; }
    waiting = true;
    state.textContent = box.dataset.working;
    begin();
    working.then(() => { waiting = false; form.requestSubmit(event.submitter); });
  });
}

document.querySelectorAll("[data-captcha]").forEach(enhance);
