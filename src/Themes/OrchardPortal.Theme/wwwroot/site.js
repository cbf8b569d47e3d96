// Everything here is a convenience on top of pages that work without it: busy buttons, a file list with drop and
// paste, and the place in an article's contents. Texts come from data attributes, so that they are translated.

const patience = 30_000;
const fill = (text, ...values) => values.reduce((t, v, i) => t.replaceAll(`{${i}}`, v), text ?? "");

// A form is sent once: the button says that it is busy, a second press does nothing.
document.addEventListener("submit", event => {
  const form = event.target;
  if (form.method !== "post") { return; }
  // The answer is a file: the page stays, and the file can be asked for again.
  if ("download" in form.dataset) { return; }
  if (form.dataset.sent) { event.preventDefault(); return; }
  // No page can give chosen files back: what is missing beside them is said before they are gone.
  const hasFiles = [...form.elements].some(field => field.type === "file" && field.files.length > 0);
  if (hasFiles && !event.defaultPrevented && !form.reportValidity()) { event.preventDefault(); return; }
  form.dataset.sent = "true";
  form.querySelectorAll("button:not([type=button])").forEach(button => button.setAttribute("aria-disabled", "true"));
  // Whoever stopped the browser is still here, and may try again; the server takes a ticket or a reply once only.
  setTimeout(() => ready(form), patience);
});

function ready(form) {
  delete form.dataset.sent;
  form.querySelectorAll("[aria-disabled]").forEach(button => button.removeAttribute("aria-disabled"));
}

// Coming back with the browser's back button finds the form as it was left: ready again.
addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(ready));

// Where there is room beside the results, the first of their filters is open.
if (matchMedia("(min-width: 60rem)").matches) {
  document.querySelectorAll("details[data-open-wide]").forEach(filter => { filter.open = true; });
}

// A menu closes like one: with Escape, which goes back to its button, and by leaving it.
document.addEventListener("keydown", event => {
  const menu = event.key === "Escape" ? event.target.closest?.("details[data-menu][open]") : null;
  if (menu) { menu.open = false; menu.querySelector("summary").focus(); }
});
for (const leave of ["click", "focusin"]) {
  document.addEventListener(leave, event => document.querySelectorAll("details[data-menu][open]").forEach(menu => {
    if (!menu.contains(event.target)) { menu.open = false; }
  }));
}

// What was kept of unsent forms (drafts.js) goes with the session.
document.addEventListener("submit", event => {
  if ("endsSession" in event.target.dataset) {
    for (const store of [localStorage, sessionStorage]) {
      Object.keys(store).filter(key => key.startsWith("draft:")).forEach(key => store.removeItem(key));
    }
  }
});

function enhanceFiles(box) {
  const input = box.querySelector("input[type=file]");
  const list = box.querySelector(".files__list");
  const live = box.querySelector(".files__live");
  const trouble = box.querySelector(".files__trouble");
  const form = input.form;
  const text = box.dataset;
  const maxFiles = Number(text.maxFiles), maxBytes = Number(text.maxMegabytes) * 1024 * 1024;
  const allowed = input.accept.split(",").map(e => e.trim().toLowerCase()).filter(Boolean);
  let files = [];

  const size = bytes => bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024)).toLocaleString()} KB`
    : `${(bytes / 1024 / 1024).toLocaleString(undefined, { maximumFractionDigits: 1 })} MB`;

  const same = (a, b) => a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;

  function refuse(file) {
    const dot = file.name.lastIndexOf(".");
    const extension = dot < 0 ? "" : file.name.slice(dot).toLowerCase();
    if (file.size > maxBytes) { return fill(text.tooLarge, file.name); }
    if (file.size === 0) { return fill(text.isEmpty, file.name); }
    return allowed.length && !allowed.includes(extension) ? fill(text.wrongType, file.name) : null;
  }

  function add(added) {
    const complaints = [], left = [];
    for (const file of added) {
      if (files.some(f => same(f, file))) { continue; }
      const complaint = refuse(file);
      if (complaint) { complaints.push(complaint); } else if (files.length >= maxFiles) { left.push(file.name); } else { files.push(file); }
    }
    if (left.length > 0) { complaints.push(left.length === 1 ? fill(text.tooMany, left[0]) : fill(text.tooManyAtOnce, left.length)); }
    trouble.textContent = [...new Set(complaints)].join("\n");
    show();
  }

  function show() {
    const transfer = new DataTransfer();
    files.forEach(file => transfer.items.add(file));
    input.files = transfer.files;
    list.replaceChildren(...files.map(row));
    live.textContent = fill(text.chosen, files.length);
  }

  function row(file) {
    const item = document.createElement("li");
    const name = Object.assign(document.createElement("span"), { className: "files__name", textContent: file.name });
    const bytes = Object.assign(document.createElement("span"), { className: "files__size", textContent: size(file.size) });
    const remove = Object.assign(document.createElement("button"), { type: "button", className: "files__remove" });
    remove.setAttribute("aria-label", fill(text.remove, file.name));
    remove.append(box.querySelector("template").content.cloneNode(true));
    remove.addEventListener("click", () => {
      const index = files.indexOf(file);
      files = files.filter(f => f !== file);
      trouble.textContent = "";
      show();
      (list.querySelectorAll("button")[Math.min(index, files.length - 1)] ?? input).focus();
    });
    item.append(name, bytes, remove);
    return item;
  }

  const carriesFiles = event => event.dataTransfer?.types.includes("Files");
  let depth = 0;
  form.addEventListener("dragenter", event => { if (carriesFiles(event)) { depth++; box.classList.add("files--over"); } });
  form.addEventListener("dragleave", event => { if (carriesFiles(event) && --depth <= 0) { box.classList.remove("files--over"); } });
  form.addEventListener("dragover", event => { if (carriesFiles(event)) { event.preventDefault(); } });
  form.addEventListener("drop", event => {
    if (!carriesFiles(event)) { return; }
    event.preventDefault();
    depth = 0;
    box.classList.remove("files--over");
    add(event.dataTransfer.files);
  });
  form.addEventListener("paste", event => {
    const pasted = [...event.clipboardData.files];
    if (pasted.length === 0) { return; }
    event.preventDefault();
    // A picture from the clipboard is always called image.png; a time tells several apart.
    add(pasted.map(f => f.name === "image.png"
      ? new File([f], `image-${new Date().toISOString().slice(11, 19).replaceAll(":", "")}.png`, { type: f.type })
      : f));
  });
  input.addEventListener("change", () => add([...input.files]));
  // Chosen before this file came, or given back by the browser after going back.
  const take = () => { if (files.length === 0 && input.files.length > 0) { add([...input.files]); } };
  take();
  addEventListener("pageshow", take);
  box.classList.add("files--live");
}

document.querySelectorAll("[data-files]").forEach(enhanceFiles);

// A table that is wider than the screen is moved sideways by itself, also with the keyboard. Without this script its words break.
for (const table of document.querySelectorAll(".prose table")) {
  const box = Object.assign(document.createElement("div"), { className: "table-scroll" });
  let before = table;
  do { before = before.previousElementSibling; } while (before && !/^H[1-6]$/.test(before.tagName));
  const name = (before ?? document.querySelector("h1"))?.textContent.trim() ?? "";
  table.replaceWith(box);
  box.append(table);
  new ResizeObserver(() => {
    const isWider = box.scrollWidth > box.clientWidth;
    for (const [key, value] of Object.entries({ tabindex: "0", role: "group", "aria-label": name })) {
      if (isWider) { box.setAttribute(key, value); } else { box.removeAttribute(key); }
    }
  }).observe(box);
}

// Contents of an article: mark the section that is being read.
const links = new Map([...document.querySelectorAll(".contents a")].map(a => [decodeURIComponent(a.hash.slice(1)), a]));
const headings = [...links.keys()].map(id => document.getElementById(id)).filter(Boolean);
if (headings.length > 0) {
  const mark = () => {
    const current = headings.findLast(h => h.getBoundingClientRect().top < innerHeight * .3) ?? headings[0];
    links.forEach(a => a.removeAttribute("aria-current"));
    links.get(current.id).setAttribute("aria-current", "location");
  };
  addEventListener("scroll", mark, { passive: true });
  mark();
}

// The list asks for its news from here and not with a tag of its own: its HTML can then be kept and shown again.
const live = document.querySelector("[data-live-script]");
if (live) { import(live.dataset.liveScript); }

// Results while one types are asked for once somebody is in the field: until then the script is not even loaded.
document.addEventListener("focusin", async event => {
  const form = event.target.closest?.("form[data-suggest]");
  if (form && !form.dataset.live) { (await import(form.dataset.script)).enhance(form); }
});
