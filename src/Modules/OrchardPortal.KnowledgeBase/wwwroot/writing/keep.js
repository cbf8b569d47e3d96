// Nothing that was written is lost: it is kept on this device with each pause, and on the server some seconds later, until it is saved.

import { ask, LoggedOut, send } from "./send.js";

const prefix = "writing:";
const language = document.documentElement.lang || undefined;
const pauseHere = 400;
const pauseThere = 3000;
const heartbeat = 20000;
const longest = 14 * 24 * 3600 * 1000;
const ignored = /^(__RequestVerificationToken|ArticleWriting\.|submit$)/;

export function keep(state, form, changed, uploaded) {
  const data = state.dataset;
  const key = form.elements["ArticleWriting.Key"].value;
  const stamp = form.elements["ArticleWriting.Base"];
  const warning = state.querySelector("[data-warning]");
  const status = document.querySelector("[data-writing] [data-status]");
  const isNew = unborn(key);
  const before = isNew ? ownKey(key) : null;
  let saved = read(form);
  let sent = saved;
  let here = 0;
  let there = 0;
  let sending = false;
  let submitted = false;

  const title = () => form.elements["TitlePart.Title"]?.value ?? "";
  const warn = text => { if (warning.textContent !== text) { warning.textContent = text; } warning.hidden = !text; };

  async function tell() {
    if (sending) { return; }
    sending = true;
    const fields = read(form);
    const isChanged = fields !== sent;
    try {
      const answer = await (await send(form, data.keepUrl, { key, base: stamp.value, title: title(), fields: isChanged ? fields : "" })).json();
      // After logging in again the form goes with the new session.
      for (const input of document.querySelectorAll("input[name=__RequestVerificationToken]")) { input.value = answer.token; }
      if (isChanged) {
        sent = fields;
        status.textContent = data.textKept.replace("{0}", new Date().toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit" }));
      }
      // Where the page itself tells of the other's text, this would tell it twice.
      warn([answer.savedBy !== null && !state.querySelector("[role=alert]") ? data.textSaved.replace("{0}", answer.savedBy).replace("{1}", answer.savedAt) : "",
        answer.others.length ? data.textHere.replace("{0}", answer.others.join(", ")) : ""].filter(Boolean).join(" "));
      return true;
    } catch (error) {
      warn(error instanceof LoggedOut ? data.textLoggedOut : error.status ? "" : data.textOffline);
      // An answer, even a refusal, comes from the site; without one, saving would lead to the browser's page of errors.
      return !(error instanceof LoggedOut) && error.status > 0;
    } finally {
      sending = false;
    }
  }

  function noted() {
    clearTimeout(here);
    here = setTimeout(() => {
      const fields = read(form);
      if (fields === saved) { remove(key); } else { write(key, fields, title()); }
    }, pauseHere);
    clearTimeout(there);
    there = setTimeout(tell, pauseThere);
  }

  form.addEventListener("input", noted);
  form.addEventListener("change", noted);
  addEventListener("pagehide", () => { if (read(form) !== saved) { write(key, read(form), title(), submitted); } });
  setInterval(() => { if (!document.hidden) { tell(); } }, heartbeat);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) { tell(); } });
  tell();

  // The form is sent when the session is known to live: one that ended would take the text with it.
  let checked = false;
  form.addEventListener("submit", async event => {
    if (checked) { return; }
    event.preventDefault();
    event.stopImmediatePropagation();
    // What is still on its way comes with it.
    await uploaded();
    write(key, read(form), title(), true);
    const lives = await Promise.race([tell(), new Promise(resolve => setTimeout(resolve, 4000, true))]);
    if (lives === false) { warning.scrollIntoView({ block: "center" }); return; }
    checked = submitted = true;
    form.requestSubmit(event.submitter);
    checked = false;
  }, { capture: true });

  offer();

  async function offer() {
    // What was just saved is not offered again.
    if (document.querySelector(".alert-success, .message-success")) { forget(copy => copy.submitted); }
    for (const copy of ranked(copies().filter(copy => copy.key === key || (isNew && unborn(copy.key))))) {
      if (await wasSaved(copy)) {
        remove(copy.key);
      } else if (copy.fields !== saved && await isFree(copy)) {
        const box = state.querySelector("[data-local]");
        box.querySelector("[data-message]").textContent = data.textLocal.replace("{0}", new Date(copy.at).toLocaleString(language, { dateStyle: "medium", timeStyle: "short" }));
        choose(box, () => {
          restore(copy.fields);
          // It goes on under the name of this form.
          write(key, copy.fields, copy.title);
          if (copy.key !== key) { drop(copy.key); }
        }, () => drop(copy.key));
        return;
      } else if (isNew && copy.key === key) {
        // The form came back with a mistake, and all that was in it.
        return;
      }
    }
    for (const kept of ranked([...state.querySelectorAll("[data-kept]")].map(box => ({ key: box.dataset.kept, box })))) {
      if (await isFree(kept)) {
        choose(kept.box, async () => {
          restore(await (await ask(`${data.keptUrl}?key=${encodeURIComponent(kept.key)}`)).text());
          if (kept.key !== key) { drop(kept.key); }
        }, () => drop(kept.key));
        return;
      }
    }
  }

  // Its own first, then what this page was called before it was loaded anew, then the newest.
  function ranked(all) {
    const rank = copy => copy.key === key ? 2 : copy.key === before ? 1 : 0;
    return all.sort((a, b) => rank(b) - rank(a) || (b.at ?? 0) - (a.at ?? 0));
  }

  // What another page of this browser has open is that page's.
  async function isFree(copy) { return copy.key === key || !unborn(copy.key) || hold(copy.key, copy.key === before); }

  // A form that was sent from another page: the server has forgotten it when it was saved, and only then.
  async function wasSaved(copy) {
    if (!copy.submitted || copy.key === key) { return false; }
    try {
      await ask(`${data.keptUrl}?key=${encodeURIComponent(copy.key)}`);
      return false;
    } catch (error) {
      return error.status === 404;
    }
  }

  function drop(other) {
    remove(other);
    send(form, data.forgetUrl, { key: other }).catch(() => {});
  }

  function choose(box, take, drop) {
    box.hidden = false;
    box.querySelector("[data-restore]").addEventListener("click", async () => { await take(); box.hidden = true; });
    box.querySelector("[data-discard]").addEventListener("click", () => { drop(); box.hidden = true; });
  }

  function restore(fields) {
    const values = new Map();
    for (const [name, value] of JSON.parse(fields)) { values.set(name, [...(values.get(name) ?? []), value]); }
    for (const element of form.elements) {
      if (!element.name || ignored.test(element.name) || element.type === "file") { continue; }
      const all = values.get(element.name) ?? [];
      if (element.type === "checkbox" || element.type === "radio") { element.checked = all.includes(element.value); }
      else if (element.type === "select-multiple") { for (const option of element.options) { option.selected = all.includes(option.value); } }
      else if (all.length && element.type !== "hidden") { element.value = all[0]; }
    }
    form.dispatchEvent(new CustomEvent("writing:restored", { detail: values }));
    changed();
    noted();
  }
}

/** What the form says, as one text that can be compared. */
function read(form) {
  return JSON.stringify([...new FormData(form)].filter(([name, value]) => typeof value === "string" && !ignored.test(name)).map(([name, value]) => [name, value.replace(/\r\n/g, "\n")]));
}

function write(key, fields, title, submitted = false) {
  try { localStorage.setItem(prefix + key, JSON.stringify({ fields, title, submitted, at: Date.now() })); } catch { /* no room: the server keeps it */ }
}

function remove(key) { localStorage.removeItem(prefix + key); }

function copies() {
  const all = [];
  for (const name of Object.keys(localStorage)) {
    if (!name.startsWith(prefix)) { continue; }
    try {
      const copy = { key: name.slice(prefix.length), ...JSON.parse(localStorage[name]) };
      if (Date.now() - copy.at > longest) { remove(copy.key); } else { all.push(copy); }
    } catch { localStorage.removeItem(name); }
  }
  return all;
}

function forget(which) { copies().filter(which).forEach(copy => remove(copy.key)); }

// A new article has another key each time its form is opened; the page that has it open holds it.
const unborn = key => key.startsWith("new-");

function ownKey(key) {
  hold(key, true);
  try {
    const before = sessionStorage[prefix + "new"] ?? null;
    sessionStorage[prefix + "new"] = key;
    return before;
  } catch { return null; }
}

/** Whether no other page holds it; this one holds it from then on. A page that is just being left may be waited for. */
function hold(key, waits) {
  return new Promise(resolve => {
    const keeps = lock => { resolve(lock !== null); return lock && new Promise(() => {}); };
    // Only pages that come safely know who holds what: the others offer all there is.
    (navigator.locks?.request(prefix + key, waits ? { signal: AbortSignal.timeout(5000) } : { ifAvailable: true }, keeps) ?? Promise.resolve(resolve(true))).catch(() => resolve(false));
  });
}
