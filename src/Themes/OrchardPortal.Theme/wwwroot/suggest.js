// Articles that may answer the subject of a ticket, while it is typed. They are read right here: what was written in the form stays
// as it is. Texts come from data attributes, so that they are translated.

const pause = 450;
const shortest = 4;

export function enhance(box) {
  if (box.dataset.live) { return; }
  box.dataset.live = "true";
  const subject = document.getElementById(box.dataset.for);
  const form = subject?.form;
  if (!form) { return; }
  const text = box.dataset;
  const make = (tag, className, words) => Object.assign(document.createElement(tag), { className, textContent: words ?? "" });
  const status = make("p", "unseen");
  status.setAttribute("role", "status");
  const body = make("div", "suggestions__body");
  box.append(status, body);
  let timer = 0, asked = "", asking = null, isDone = false;

  function row(result) {
    const item = make("li", "suggestion");
    const heading = make("h3", "suggestion__title");
    const toggle = make("button", "suggestion__open", result.title);
    const panel = make("div", "suggestion__panel");
    toggle.type = "button";
    toggle.setAttribute("aria-expanded", "false");
    panel.hidden = true;
    heading.append(toggle);
    item.append(heading);
    if (result.summary) { item.append(make("p", "suggestion__summary", result.summary)); }
    item.append(panel);
    toggle.addEventListener("click", async () => {
      const isOpen = panel.hidden;
      toggle.setAttribute("aria-expanded", String(isOpen));
      panel.hidden = !isOpen;
      if (isOpen && !panel.hasChildNodes()) { await fill(panel, toggle, result); }
    });
    return item;
  }

  async function fill(panel, toggle, result) {
    try {
      const answer = await fetch(result.text, { redirect: "error" });
      if (!answer.ok) { throw new Error(answer.statusText); }
      const prose = make("div", "prose suggestion__text");
      prose.innerHTML = await answer.text();
      // Anchors of the article could be called like fields of the form.
      prose.querySelectorAll("[id]").forEach(element => element.removeAttribute("id"));
      prose.querySelectorAll("a[href]").forEach(link => { link.target = "_blank"; link.rel = "noopener"; });
      prose.tabIndex = 0;
      prose.setAttribute("role", "region");
      prose.setAttribute("aria-label", result.title);
      panel.replaceChildren(prose, actions(toggle, result));
    } catch {
      panel.replaceChildren(link(result.url, text.window));
    }
  }

  function link(url, words) {
    const anchor = Object.assign(make("a", "", words), { href: url, target: "_blank", rel: "noopener" });
    return anchor;
  }

  function actions(toggle, result) {
    const row = make("div", "suggestion__actions");
    const solved = Object.assign(make("button", "button", text.solved), { type: "button" });
    const other = Object.assign(make("button", "button button--quiet", text.back), { type: "button" });
    other.addEventListener("click", () => { toggle.click(); toggle.focus(); });
    solved.addEventListener("click", async () => {
      const token = form.querySelector("input[name=__RequestVerificationToken]")?.value ?? "";
      try { await fetch(result.solved, { method: "POST", headers: { RequestVerificationToken: token }, redirect: "error" }); } catch { /* It is a count: the thanks do not depend on it. */ }
      thank();
    });
    row.append(solved, other, link(result.url, text.window));
    return row;
  }

  function thank() {
    isDone = true;
    const note = make("div", "suggestions__thanks");
    const words = make("p", "", text.thanks);
    words.tabIndex = -1;
    const row = make("div", "suggestion__actions");
    const go = Object.assign(make("a", "button button--primary", text.leave), { href: text.home });
    const stay = Object.assign(make("button", "button button--quiet", text.stay), { type: "button" });
    go.addEventListener("click", () => {
      // Nothing is to be sent: the next form begins empty.
      if (form.dataset.draft) { form.reset(); localStorage.removeItem("draft:" + form.dataset.draft); }
    });
    stay.addEventListener("click", () => { body.replaceChildren(); isDone = false; subject.focus(); });
    row.append(go, stay);
    note.append(words, row);
    body.replaceChildren(note);
    words.focus();
  }

  function show(results) {
    status.textContent = results.length === 0 ? "" : text.found.replace("{0}", results.length);
    if (results.length === 0) { body.replaceChildren(); return; }
    const list = make("ul", "suggestions__list");
    list.append(...results.map(row));
    body.replaceChildren(make("h2", "suggestions__title", text.title), list);
  }

  async function ask() {
    const words = subject.value.trim();
    // What somebody reads is not taken away from them.
    if (isDone || words === asked || body.querySelector("[aria-expanded=true]")) { return; }
    asking?.abort();
    asked = words;
    if (words.length < shortest) { show([]); return; }
    asking = new AbortController();
    try {
      const answer = await fetch(text.suggestUrl + encodeURIComponent(words), { signal: asking.signal, headers: { Accept: "application/json" }, redirect: "error" });
      const results = answer.ok ? (await answer.json()).results : null;
      // Somebody began to read meanwhile.
      if (isDone || body.querySelector("[aria-expanded=true]")) { asked = ""; return; }
      if (results) { show(results); }
    } catch { /* Suggestions are an offer: the form works without them. */ }
  }

  subject.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, pause); });
  subject.addEventListener("change", ask);
  ask();
}

document.querySelectorAll("[data-suggest-url]").forEach(enhance);
