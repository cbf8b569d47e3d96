// "Was this article helpful?" without leaving the article. The page behind the links has all there is; its part is put in the place of the
// question. Where anything is not as it should be, the link or the form does what it does without this.

const place = () => document.querySelector("[data-feedback]");
let parser, keeping;

async function read(address, options) {
  const answer = await fetch(address, options);
  // 429 brings the form back with what was typed.
  if (!answer.ok && answer.status !== 429) { throw new Error(answer.status); }
  parser ??= new DOMParser();
  // Somebody has logged in or out since: the page of its own says so, and has what was typed.
  const again = options && new URL(answer.url).searchParams.get("again");
  if (again) { throw Object.assign(new Error("again"), { again }); }
  const page = parser.parseFromString(await answer.text(), "text/html");
  const part = page.querySelector("[data-feedback]");
  // The captcha of a service is allowed on its own page alone.
  if (!part || part.querySelector(".h-captcha, .cf-turnstile")) { throw new Error("elsewhere"); }
  const script = name => page.querySelector(`script[src*='/${name}.js']`)?.getAttribute("src");
  return { part, captcha: script("captcha"), drafts: script("drafts") };
}

async function show({ part, captcha, drafts }) {
  const old = place();
  const fresh = document.importNode(part, true);
  // On the article it stands below a heading of its own.
  const title = old.querySelector("h2");
  if (title && !fresh.querySelector("h1, h2")) { fresh.prepend(title.cloneNode(true)); }
  fresh.removeAttribute("aria-label");
  if (title) { fresh.setAttribute("aria-labelledby", title.id); }
  fresh.tabIndex = -1;
  old.replaceWith(fresh);
  const box = fresh.querySelector("[data-captcha]");
  if (box && captcha) { (await import(captcha)).enhance(box); }
  if (drafts) {
    keeping = await import(drafts);
    fresh.querySelectorAll("form").forEach(keeping.keep);
  }
  return fresh;
}

function focus(part) {
  (part.querySelector("#errors") ?? part).focus({ preventScroll: false });
}

document.addEventListener("click", async event => {
  const link = event.target.closest?.("a[data-feedback-link]");
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) { return; }
  event.preventDefault();
  try {
    const part = await show(await read(link.href));
    const form = part.querySelector("form");
    // "Yes" says it all.
    if (form?.elements.Helpful.value === "yes") { form.requestSubmit(); } else { focus(part); }
  } catch { location.assign(link.href); }
});

document.addEventListener("submit", async event => {
  const form = event.target;
  if (event.defaultPrevented || !form.closest("[data-feedback]")) { return; }
  event.preventDefault();
  const button = form.querySelector("button");
  if (button.disabled) { return; }
  const data = new URLSearchParams(new FormData(form));
  button.disabled = true;
  try {
    const answer = await read(form.action, { method: "POST", body: data, headers: { Accept: "text/html" } });
    if (!answer.part.querySelector("form")) { keeping?.forget(form); }
    focus(await show(answer));
  } catch ({ again }) {
    if (again) { location.assign(`${form.action}?helpful=${data.get("Helpful")}&again=${again}`); } else { form.submit(); }
  }
});
