// Keeps what is typed into a form until it is sent, in this browser only, under a key that differs by account and by ticket.
// After a lost session it is offered again. Logging out removes everything (site.js).

const prefix = "draft:";
const longest = 14 * 24 * 60 * 60 * 1000;

function read(key) {
  try { return JSON.parse(localStorage.getItem(key)); } catch { return null; }
}

function write(key, draft) {
  // The browser may keep nothing, or have no room: the form works all the same.
  try { localStorage.setItem(key, JSON.stringify(draft)); } catch { /* see above */ }
}

function forgetOld() {
  for (const key of Object.keys(localStorage).filter(name => name.startsWith(prefix))) {
    if (!(Date.now() - read(key)?.at < longest)) { localStorage.removeItem(key); }
  }
}

// The address tells that what was sent has arrived.
function forgetSent() {
  if (!/^#(sent|message-|post-)/.test(location.hash)) { return; }
  for (const key of Object.keys(localStorage).filter(name => name.startsWith(prefix))) {
    if (read(key)?.sent) { localStorage.removeItem(key); }
  }
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

function keep(form) {
  const key = prefix + form.dataset.draft;
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
      if (!offered) { localStorage.removeItem(key); }
    } else {
      write(key, { at: Date.now(), sent, values });
    }
  }

  function offer(draft) {
    const box = Object.assign(document.createElement("div"), { className: "alert draft" });
    box.setAttribute("role", "status");
    const text = Object.assign(document.createElement("span"), { textContent: form.dataset.draftOffer.replace("{0}", new Date(draft.at).toLocaleString(document.documentElement.lang || undefined, { dateStyle: "medium", timeStyle: "short" })) });
    const take = Object.assign(document.createElement("button"), { type: "button", className: "link-button", textContent: form.dataset.draftTake });
    const drop = Object.assign(document.createElement("button"), { type: "button", className: "link-button", textContent: form.dataset.draftDrop });
    take.addEventListener("click", () => {
      for (const field of fields.filter(f => draft.values[nameOf(f)])) {
        if (ticks(field)) { field.checked = true; } else { field.value = draft.values[nameOf(field)]; }
        field.dispatchEvent(new Event("change", { bubbles: true }));
      }
      box.remove();
      offered = false;
      save(false);
      (fields.findLast(field => field.offsetParent) ?? form).focus();
    });
    drop.addEventListener("click", () => {
      box.remove();
      offered = false;
      localStorage.removeItem(key);
      fields.find(field => field.offsetParent)?.focus();
    });
    box.append(text, take, drop);
    form.prepend(box);
  }

  const draft = read(key);
  const differs = () => fields.some(field => draft.values[nameOf(field)] && draft.values[nameOf(field)] !== valueOf(field));
  let offered = Boolean(draft?.values) && differs() && !form.querySelector("[aria-invalid]");
  // A browser that goes back fills the form in by itself, later than this: what is there already is not offered again.
  if (offered) { addEventListener("pageshow", decide, { once: true }); }

  function decide() {
    if (!differs()) { offered = false; return; }
    // What was sent without a session has not arrived: other forms that do arrive leave it alone.
    write(key, { ...draft, sent: false });
    offer(draft);
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
  form.addEventListener("submit", () => { offered = false; save(true); });
}

forgetOld();
forgetSent();
document.querySelectorAll("form[data-draft]").forEach(keep);
