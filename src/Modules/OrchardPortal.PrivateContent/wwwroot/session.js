// Warns before a session ends by itself, and goes to the login page when it has. The server knows how long it lives: other tabs
// prolong it too. Without this script a session ends all the same, only without a word.
// Whoever logs out in one tab is told so in the others, which show nothing of theirs any more; and so it is when somebody else logs in.

const box = document.querySelector("[data-session]");
const text = box.dataset;
const warnAt = 120;
// Logging out takes the server a moment, and more on a slow line.
const looks = [200, 1000, 2000, 3000, 4000, 4000, 4000, 4000, 4000, 4000];
const news = "BroadcastChannel" in self ? new BroadcastChannel("session") : null;
let end = 0, timer = 0, bar = null, shown = "", soon = 0, notice = null;

const left = () => Math.round((end - Date.now()) / 1000);

function wait(seconds) {
  clearTimeout(timer);
  timer = setTimeout(tick, Math.max(seconds, 1) * 1000);
}

function live(seconds) {
  end = Date.now() + seconds * 1000;
  const first = Math.min(warnAt, seconds / 2);
  wait(seconds - first);
}

async function ask(method, headers) {
  const answer = await fetch(text.status, { method, headers, credentials: "same-origin", cache: "no-store" });
  if (!answer.ok) { throw new Error(answer.status); }
  return answer.json();
}

async function tick() {
  let status;
  try {
    status = await ask("GET");
  } catch {
    // Without a connection nothing is certain: ask again.
    wait(15);
    return;
  }
  if (status.seconds <= 0) { leave(); return; }
  if (status.visitor !== text.visitor) { tell(status); return; }
  end = Date.now() + status.seconds * 1000;
  if (status.seconds > warnAt + 5) {
    hide();
    live(status.seconds);
    return;
  }
  show(status);
  wait(status.seconds > 60 ? status.seconds - 60 : status.seconds + 1);
}

const here = () => location.pathname + location.search;
const logIn = () => `${text.logIn}?returnUrl=${encodeURIComponent(here())}`;

function leave() {
  location.assign(`${logIn()}&ended=true`);
}

// Whose session it is by now: null without a connection, when nothing is certain.
async function compare() {
  const status = await ask("GET").catch(() => null);
  if (!status) { return null; }
  if (status.visitor === text.visitor) {
    const open = notice;
    notice = null;
    open?.remove();
    if (open) { live(status.seconds); }
  } else {
    tell(status);
  }
  return status.visitor;
}

// Until the server knows what the other tab has said.
function compareSoon(expected, look = 0) {
  clearTimeout(soon);
  soon = setTimeout(async () => {
    const visitor = await compare();
    if (visitor !== expected && look + 1 < looks.length) { compareSoon(expected, look + 1); }
  }, looks[look]);
}

function link(label, href, kind) {
  const made = Object.assign(document.createElement("a"), { href, textContent: label, className: `session-over__${kind}` });
  // What was typed is kept under the account of whoever typed it (drafts.js, kept.js).
  made.addEventListener("click", () => document.dispatchEvent(new Event("session-over")));
  return made;
}

function tell({ visitor, name }) {
  if (notice?.dataset.visitor === visitor) { return; }
  notice?.remove();
  hide();
  clearTimeout(timer);
  styles();
  notice = Object.assign(document.createElement("dialog"), { className: "session-over" });
  notice.dataset.visitor = visitor;
  const title = Object.assign(document.createElement("h2"), { id: "session-over", textContent: visitor ? text.other : text.out });
  const why = Object.assign(document.createElement("p"), { textContent: visitor ? text.otherWhy.replace("{0}", name) : text.outWhy });
  const ways = Object.assign(document.createElement("p"), { className: "session-over__ways" });
  // Somebody else goes on where whoever logs in arrives: this page may be nothing for them.
  ways.append(...visitor
    ? [link(text.goOn.replace("{0}", name), text.logIn, "first"), link(text.leave, text.logOut, "other")]
    : [link(text.in, logIn(), "first"), link(text.toHome, text.home, "other")]);
  notice.setAttribute("aria-labelledby", title.id);
  notice.append(title, why, ways);
  document.body.append(notice);
  notice.addEventListener("cancel", event => event.preventDefault());
  // Browsers close a dialog at the second Escape, asked or not.
  notice.addEventListener("close", event => { if (event.target === notice) { notice.showModal(); } });
  notice.showModal();
}

function styles() {
  if (!document.querySelector(`link[href="${CSS.escape(text.style)}"]`)) {
    document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: text.style }));
  }
}

function button(label, action, kind) {
  const made = Object.assign(document.createElement("button"), { type: "button", textContent: label, className: `session-warning__${kind}` });
  made.addEventListener("click", action);
  return made;
}

function show(status) {
  if (!bar) {
    styles();
    bar = Object.assign(document.createElement("section"), { className: "session-warning" });
    bar.setAttribute("aria-label", text.label);
    const words = document.createElement("p");
    words.setAttribute("role", "alert");
    bar.append(words);
    if (status.renewable) { bar.append(button(text.stay, stay, "stay")); }
    bar.append(button(text.leave, () => location.assign(text.logOut), "leave"));
    document.body.append(bar);
  }
  const minutes = Math.ceil(status.seconds / 60);
  const words = (minutes > 1 ? text.minutes.replace("{0}", minutes) : text.minute) + (status.renewable ? "" : ` ${text.final}`);
  // Said once for each text: not every second.
  if (words !== shown) { bar.firstChild.textContent = shown = words; }
}

function hide() {
  bar?.remove();
  bar = null;
  shown = "";
}

async function stay() {
  try {
    const { token, visitor, name } = await ask("GET");
    if (token && visitor !== text.visitor) { tell({ visitor, name }); return; }
    const status = token ? await ask("POST", { RequestVerificationToken: token }) : { seconds: 0 };
    if (status.seconds <= 0) { leave(); return; }
    hide();
    live(status.seconds);
    const said = Object.assign(document.createElement("p"), { className: "session-said", textContent: text.stayed });
    said.setAttribute("role", "status");
    document.body.append(said);
    setTimeout(() => said.remove(), 5000);
  } catch {
    wait(5);
  }
}

live(Number(text.session));
// A machine that slept, or a page out of the browser's cache, has missed its moment, and what other tabs did.
document.addEventListener("visibilitychange", () => {
  if (document.hidden) { return; }
  if (!notice && left() < warnAt) { tick(); } else { compare(); }
});
addEventListener("pageshow", event => { if (event.persisted) { tick(); } });

news?.postMessage({ visitor: text.visitor });
news?.addEventListener("message", ({ data }) => { if (notice || data.visitor !== text.visitor) { compareSoon(data.visitor); } });
document.addEventListener("submit", event => {
  if ("endsSession" in event.target.dataset && !event.defaultPrevented) { news?.postMessage({ visitor: "" }); }
});
