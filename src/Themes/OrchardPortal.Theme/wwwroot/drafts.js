// Keeps what is typed into a form until it is sent, in this browser only, under a key that differs by account and by ticket; for guests,
// whose computer may be anybody's, in this tab only. After a lost session it is offered again, and to a guest who has logged in meanwhile.
// Logging out removes everything (site.js).

const prefix = "draft:";
const longest = 14 * 24 * 60 * 60 * 1000;

// The browser may keep nothing, or have no room: the form works all the same.
const attempt = (action, otherwise) => { try { return action(); } catch { return otherwise; } };
const stores = [() => localStorage, () => sessionStorage].map(open => attempt(open, null)).filter(Boolean);
const names = store => Object.keys(store).filter(name => name.startsWith(prefix));
const read = (store, key) => attempt(() => JSON.parse(store.getItem(key)), null);

function forgetOld() {
  for (const store of stores) {
    names(store).filter(key => !(Date.now() - read(store, key)?.at < longest)).forEach(key => store.removeItem(key));
  }
}

// The address tells that what was sent has arrived.
function forgetSent() {
  if (!/^#(sent|message-|post-|rating|participants)/.test(location.hash)) { return; }
  for (const store of stores) { names(store).filter(key => read(store, key)?.sent).forEach(key => store.removeItem(key)); }
}

/** Where a form's text is kept: first by account, else by tab. */
function placesOf(form) {
  const places = [];
  const add = (open, key) => { const store = key && attempt(open, null); if (store) { places.push({ store, key: prefix + key }); } };
  add(() => localStorage, form.dataset.draft);
  add(() => sessionStorage, form.dataset.draftTab);
  return places;
}

/** Forgets what was kept of a form that has arrived. */
export function forget(form) {
  for (const { store, key } of placesOf(form)) { store.removeItem(key); }
}

// What somebody types or picks: not what the page itself put there, no files and no secrets.
const typed = field => field.name && !["hidden", "file", "password", "submit", "button", "reset", "fieldset", "output"].includes(field.type);
const ticks = field => field.type === "checkbox" || field.type === "radio";
const nameOf = field => ticks(field) ? `${field.name}=${field.value}` : field.name;
const valueOf = field => ticks(field) ? field.checked : field.value;
// As the page came, whatever was typed before this file did.
const firstOf = field => ticks(field) ? field.defaultChecked
  : field.options ? ([...field.options].findLast(option => option.defaultSelected) ?? field.options[0])?.value ?? ""
  : field.defaultValue;

/** Also for a form that another script has put into the page. */
export function keep(form) {
  const places = placesOf(form);
  if (form.dataset.kept || places.length === 0) { return; }
  form.dataset.kept = "true";
  const write = draft => { attempt(() => places[0].store.setItem(places[0].key, JSON.stringify(draft))); };
  const fields = [...form.elements].filter(typed);
  const all = value => Object.fromEntries(fields.map(field => [nameOf(field), value(field)]));
  const now = () => all(valueOf);
  const first = JSON.stringify(all(firstOf));
  let timer = 0;

  function save(sent) {
    clearTimeout(timer);
    timer = 0;
    const values = now();
    if (JSON.stringify(values) === first && !form.querySelector("[aria-invalid]")) {
      if (!offered) { forget(form); }
    } else {
      write({ at: Date.now(), sent, values });
    }
  }

  function offer(draft) {
    const box = Object.assign(document.createElement("div"), { className: "alert draft" });
    box.setAttribute("role", "status");
    const text = Object.assign(document.createElement("span"), { textContent: form.dataset.draftOffer.replace("{0}", new Date(draft.at).toLocaleString(document.documentElement.lang || undefined, { dateStyle: "medium", timeStyle: "short" })) });
    const take = Object.assign(document.createElement("button"), { type: "button", className: "link-button", textContent: form.dataset.draftTake });
    const drop = Object.assign(document.createElement("button"), { type: "button", className: "link-button", textContent: form.dataset.draftDrop });
    take.addEventListener("click", () => {
      box.remove();
      bringBack(draft);
      (fields.findLast(field => field.offsetParent) ?? form).focus();
    });
    drop.addEventListener("click", () => {
      box.remove();
      offered = false;
      forget(form);
      fields.find(field => field.offsetParent)?.focus();
    });
    box.append(text, take, drop);
    form.prepend(box);
    form.closest("details")?.setAttribute("open", "");
  }

  function bringBack(draft) {
    for (const field of fields.filter(f => draft.values[nameOf(f)])) {
      if (ticks(field)) { field.checked = true; } else { field.value = draft.values[nameOf(field)]; }
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
    form.closest("details")?.setAttribute("open", "");
    offered = false;
    save(false);
  }

  const draft = places.map(({ store, key }) => read(store, key)).find(Boolean);
  const differs = () => fields.some(field => draft.values[nameOf(field)] && draft.values[nameOf(field)] !== valueOf(field));
  let offered = Boolean(draft?.values) && differs() && !form.querySelector("[aria-invalid]");
  // A browser that goes back fills the form in by itself, later than this: what is there already is not offered again.
  if (offered) { if (document.readyState === "complete") { decide(); } else { addEventListener("pageshow", decide, { once: true }); } }

  function decide() {
    if (!differs()) { offered = false; return; }
    // What was sent without a session has not arrived: other forms that do arrive leave it alone.
    write({ ...draft, sent: false });
    // What was sent a moment ago and not taken is there again without being asked for.
    if (refused && draft.sent) { bringBack(draft); } else { offer(draft); }
  }

  function typing() {
    offered = false;
    clearTimeout(timer);
    timer = setTimeout(() => save(false), 300);
  }

  form.addEventListener("input", typing);
  // On a slow line somebody has begun before this file came.
  if (form.contains(document.activeElement) && JSON.stringify(now()) !== first) { typing(); }
  // Whoever leaves in the middle of a word finds it again.
  addEventListener("pagehide", () => { if (timer) { save(false); } });
  // Whoever has logged out in another tab, or whose session ended, leaves from here to log in again (session.js).
  document.addEventListener("session-over", () => { if (form.isConnected) { save(false); } });
  form.addEventListener("submit", () => { offered = false; save(true); });
}

const refused = new URLSearchParams(location.search).has("again");
forgetOld();
forgetSent();
const keepAll = () => document.querySelectorAll("form:is([data-draft], [data-draft-tab])").forEach(keep);
keepAll();
document.addEventListener("fresh-forms", keepAll);
