// Warns before a session ends by itself, and goes to the login page when it has. The server knows how long it lives: other tabs
// prolong it too. Without this script a session ends all the same, only without a word.

const box = document.querySelector("[data-session]");
const text = box.dataset;
const warnAt = 120;
let end = 0, timer = 0, bar = null, shown = "";

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
  end = Date.now() + status.seconds * 1000;
  if (status.seconds > warnAt + 5) {
    hide();
    live(status.seconds);
    return;
  }
  show(status);
  wait(status.seconds > 60 ? status.seconds - 60 : status.seconds + 1);
}

function leave() {
  const here = location.pathname + location.search;
  location.assign(`${text.logIn}?returnUrl=${encodeURIComponent(here)}&ended=true`);
}

function button(label, action, kind) {
  const made = Object.assign(document.createElement("button"), { type: "button", textContent: label, className: `session-warning__${kind}` });
  made.addEventListener("click", action);
  return made;
}

function show(status) {
  if (!bar) {
    document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: text.style }));
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
    const { token } = await ask("GET");
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
// A machine that slept, or a page out of the browser's cache, has missed its moment.
document.addEventListener("visibilitychange", () => { if (!document.hidden && left() < warnAt) { tick(); } });
addEventListener("pageshow", event => { if (event.persisted) { tick(); } });
