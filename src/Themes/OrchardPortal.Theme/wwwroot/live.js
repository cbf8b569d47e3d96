// News on open pages: the server says that there is something, and the page is read again by the same address, so that it
// shows what a reload would. While a page is hidden it listens to nothing; when it is looked at again, it looks itself.

const page = document.querySelector("[data-live]");
const texts = page?.dataset ?? {};
let stream = null;
let waiting = 0;
let reading = false;
let again = false;

function open() {
  if (stream || document.hidden) { return; }
  stream = new EventSource(texts.live);
  ["message", "status", "ticket", "people", "look"].forEach(name => stream.addEventListener(name, later));
  // The browser connects again by itself; what happened meanwhile is looked up. A refusal is the end of it.
  stream.addEventListener("error", () => { again = true; });
  stream.addEventListener("open", () => { if (again) { again = false; later(); } });
}

function close() {
  stream?.close();
  stream = null;
}

// Several events at once are one look.
function later() {
  clearTimeout(waiting);
  waiting = setTimeout(look, 300);
}

async function look() {
  // Looked up when the page is looked at again.
  if (document.hidden) { return; }
  if (reading) { later(); return; }
  reading = true;
  try {
    const answer = await fetch(location.href, { headers: { "X-Live": "1" }, redirect: "error" });
    if (answer.ok) { show(new DOMParser().parseFromString(await answer.text(), "text/html")); }
  } catch {
    // Not to be reached at the moment, or logged out: the page stays as it is.
  } finally {
    reading = false;
  }
}

function show(fresh) {
  if (document.querySelector(".ticket")) { showTicket(fresh); } else { showList(fresh); }
}

function showList(fresh) {
  const now = document.querySelector(".tickets tbody"), next = fresh.querySelector(".tickets tbody");
  if (!now || !next) {
    // From no ticket to some, or the other way round.
    if (Boolean(now) !== Boolean(next)) { page.replaceChildren(...fresh.querySelector("[data-live]").childNodes); }
    return;
  }
  const same = now.textContent.replace(/\s+/g, " ") === next.textContent.replace(/\s+/g, " ");
  const focused = now.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
  now.replaceWith(next);
  if (focused) { [...next.querySelectorAll("a")].find(link => link.getAttribute("href") === focused)?.focus({ preventScroll: true }); }
  for (const part of [".pager", ".filter-note"]) {
    const old = document.querySelector(part), other = fresh.querySelector(part);
    if (old && other) { old.replaceWith(other); }
  }
  if (!same) { say(texts.changed); }
}

function showTicket(fresh) {
  const added = addMessages(fresh);
  const before = document.querySelector(".ticket__line").textContent;
  for (const part of [".ticket__line", ".ticket__facts .facts"]) {
    const other = fresh.querySelector(part);
    if (other) { document.querySelector(part)?.replaceWith(other); }
  }
  // Forms stay as they are: somebody may be typing. Only those come and go that make sense now.
  sync(fresh, "#participants", ".people__list");
  for (const [part, place] of [["#rating", ".news"], [".followup", ".news"], ["#closure", ".ticket__talk > :last-child"], [".composer > .alert", ".composer > h2"]]) {
    const old = document.querySelector(part), other = fresh.querySelector(part);
    if (old && !other && !old.contains(document.activeElement)) { old.remove(); }
    if (!old && other) { document.querySelector(place)?.after(other); }
  }
  // What is typed into them is kept from now on (drafts.js).
  document.dispatchEvent(new Event("fresh-forms"));
  if (added.length > 0) {
    say(added.length === 1 ? texts.one : texts.many.replace("{0}", added.length), added[0]);
  } else if (document.querySelector(".ticket__line").textContent !== before) {
    say(texts.changed);
  }
}

function addMessages(fresh) {
  const list = document.querySelector(".conversation"), next = fresh.querySelector(".conversation");
  if (!next) { return []; }
  if (!list) {
    document.querySelector(".ticket__talk > .empty")?.replaceWith(next);
    return [...next.querySelectorAll(".message")];
  }
  const items = [...next.children].filter(item => !document.getElementById(item.querySelector(".message").id));
  list.append(...items);
  return items.map(item => item.querySelector(".message")).filter(message => !("mine" in message.dataset));
}

function sync(fresh, whole, part) {
  const now = document.querySelector(whole), next = fresh.querySelector(whole);
  if (!now && next) {
    document.querySelector(".ticket__facts").append(next);
  } else if (now && next && !now.contains(document.activeElement) && !now.querySelector("details[open]")) {
    now.replaceWith(next);
  } else if (now?.querySelector(part) && next?.querySelector(part)) {
    now.querySelector(part).replaceWith(next.querySelector(part));
  }
}

// Said politely, and shown as a link until the message is seen.
function say(text, message) {
  const news = document.querySelector(".news");
  if (!news || !text) { return; }
  if (!message) { news.textContent = text; return; }
  const link = Object.assign(document.createElement("a"), { href: `#${message.id}`, className: "news__link", textContent: text });
  news.replaceChildren(link);
  const seen = new IntersectionObserver(entries => {
    if (entries.some(entry => entry.isIntersecting)) {
      seen.disconnect();
      link.classList.add("unseen");
    }
  }, { threshold: .3 });
  seen.observe(message);
}

if (page) {
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) { close(); } else { later(); open(); }
  });
  addEventListener("pagehide", close);
  addEventListener("pageshow", event => { if (event.persisted) { later(); open(); } });
  open();
}
