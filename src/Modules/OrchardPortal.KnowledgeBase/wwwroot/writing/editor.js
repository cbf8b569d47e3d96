// The editor of articles. Without it the text is a plain field, and everything can be saved all the same.

import { Files } from "./files.js";
import { actionOf, actions, nextLine } from "./format.js";
import { keep } from "./keep.js";
import { previewPage } from "./page.js";
import { Picker } from "./picker.js";
import { send } from "./send.js";
import { Text } from "./text.js";

for (const root of document.querySelectorAll("[data-writing]")) { begin(root); }

function begin(root) {
  const find = name => root.querySelector(`[data-${name}]`);
  const area = root.querySelector("textarea");
  const form = area.form;
  const bar = root.querySelector("[role=toolbar]");
  const panes = root.querySelector(".writing__panes");
  const preview = find("preview");
  const status = find("status");
  const data = root.dataset;
  const words = Object.fromEntries(["bold", "italic", "heading", "link", "item", "quote", "code", "column", "cell", "callout"]
    .map(name => [name, data["text" + name[0].toUpperCase() + name.slice(1)]]));
  const text = new Text(area);
  const say = message => { status.textContent = message; };
  const files = new Files(root, form, text, say);
  const chooser = find("file");
  const picker = new Picker(root, pick, () => chooser.click());
  const does = { ...actions(text, words), image: () => picker.open() };

  // Toolbar: one stop for Tab, arrows within.
  const tools = [...bar.querySelectorAll("button, select")];
  tools.forEach((tool, i) => { tool.tabIndex = i === 0 ? 0 : -1; });
  bar.addEventListener("keydown", event => {
    const at = tools.indexOf(document.activeElement);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const to = event.key === "Home" ? 0 : event.key === "End" ? tools.length - 1 : step ? (at + step + tools.length) % tools.length : -1;
    if (to < 0) { return; }
    event.preventDefault();
    tools[at].tabIndex = -1;
    tools[to].tabIndex = 0;
    tools[to].focus();
  });
  bar.addEventListener("click", event => {
    const tool = event.target.closest("[data-do]");
    if (tool) { does[tool.dataset.do](); }
  });
  find("callout").addEventListener("change", event => {
    if (event.target.value) { does.callout(event.target.value); }
    event.target.value = "";
  });

  // Keys.
  area.addEventListener("keydown", event => {
    if (event.key === "Enter" && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.isComposing && nextLine(text)) {
      event.preventDefault();
      return;
    }
    const action = actionOf(event);
    if (action) {
      event.preventDefault();
      does[action]();
    }
  });
  form.addEventListener("keydown", event => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "s") {
      event.preventDefault();
      form.requestSubmit(form.querySelector("button[name=submit][value=save]") ?? form.querySelector("button[name=submit]"));
    } else if (event.altKey && event.shiftKey && event.code === "KeyP") {
      event.preventDefault();
      show(panes.dataset.panes === "write" ? "both" : "write");
    } else if (event.altKey && event.shiftKey && event.code === "KeyF") {
      event.preventDefault();
      fill(!root.classList.contains("writing--full"));
    } else if (event.key === "Escape" && root.classList.contains("writing--full") && !picker.dialog.open) {
      fill(false);
    }
  });

  // Views.
  const buttons = [...root.querySelectorAll("[data-view]")];
  buttons.forEach(button => button.addEventListener("click", () => show(button.dataset.view)));
  find("full").addEventListener("click", () => fill(!root.classList.contains("writing--full")));
  function show(view) {
    panes.dataset.panes = view;
    preview.hidden = view === "write";
    area.hidden = view === "read";
    buttons.forEach(button => button.setAttribute("aria-pressed", String(button.dataset.view === view)));
    try { localStorage.setItem("writing-view", view); } catch { /* not remembered */ }
    render();
  }
  function fill(full) {
    root.classList.toggle("writing--full", full);
    find("full").setAttribute("aria-pressed", String(full));
    area.focus();
  }

  // Preview: asked for in pauses, one at a time. A long text that takes its time is asked for less often, so that typing does not wait for it.
  const shortestPause = 250;
  let wait = 0;
  let cost = 0;
  let asking = false;
  let shown = null;
  async function render() {
    if (preview.hidden || asking || shown === area.value) { return; }
    asking = true;
    const markdown = area.value;
    const begun = performance.now();
    try {
      const html = await (await send(form, data.previewUrl, { markdown })).text();
      shown = markdown;
      // Sanitised by the server, as the page of the article is.
      const place = preview.scrollTop;
      preview.innerHTML = html;
      preview.scrollTop = place;
      if (!html.trim()) { preview.textContent = data.textEmpty; }
    } catch {
      preview.textContent = data.textPreviewFailed;
      shown = null;
    }
    asking = false;
    cost = performance.now() - begun;
    if (area.value !== markdown) { later(); }
  }
  function count() {
    const found = area.value.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
    find("words").textContent = data.textWords.replace("{0}", found.toLocaleString(document.documentElement.lang || undefined));
  }
  function later() {
    clearTimeout(wait);
    wait = setTimeout(() => { count(); render(); }, Math.min(4000, Math.max(shortestPause, 4 * cost)));
  }
  const changed = () => later();
  area.addEventListener("input", changed);
  // Where the text is read, the preview goes along.
  area.addEventListener("scroll", () => {
    if (panes.dataset.panes !== "both") { return; }
    preview.scrollTop = area.scrollTop / Math.max(1, area.scrollHeight - area.clientHeight) * (preview.scrollHeight - preview.clientHeight);
  }, { passive: true });

  // Paste and drop.
  area.addEventListener("paste", event => {
    const clipboard = event.clipboardData;
    const html = clipboard.getData("text/html");
    const plain = clipboard.getData("text/plain");
    if (clipboard.files.length && !plain) {
      event.preventDefault();
      files.take([...clipboard.files]);
    } else if (text.inCode) {
      // As it is: what looks like marks is code.
    } else if (/^https?:\/\/\S+$/.test(plain.trim()) && text.selected && !text.selected.includes("\n")) {
      event.preventDefault();
      text.replace(`[${text.selected}](${plain.trim()})`);
    } else if (/<(p|h[1-6]|ul|ol|table|strong|b|em|a|pre|blockquote)[\s>]/i.test(html) && !/<meta[^>]+vscode|data-vscode/i.test(html)) {
      event.preventDefault();
      convert(html, plain);
    }
  });
  async function convert(html, plain) {
    const { start, end, value } = text;
    let markdown;
    try {
      markdown = (await (await send(form, data.pasteUrl, { html })).text()).trimEnd();
    } catch {
      markdown = plain;
    }
    const isStill = text.value === value && text.start === start && text.end === end && document.activeElement === area;
    if (!isStill && text.value.startsWith(value.slice(0, end))) {
      // Somebody wrote on while it was on its way: it stands where it was pasted.
      text.replaceRange(start, end, markdown);
    } else if (/\n/.test(markdown)) {
      text.block(markdown);
    } else {
      text.replace(markdown);
    }
  }
  for (const name of ["dragenter", "dragover"]) {
    area.addEventListener(name, event => {
      if (!event.dataTransfer.types.includes("Files")) { return; }
      event.preventDefault();
      area.classList.add("writing__text--drop");
    });
  }
  for (const name of ["dragleave", "drop"]) { area.addEventListener(name, () => area.classList.remove("writing__text--drop")); }
  area.addEventListener("drop", event => {
    if (!event.dataTransfer.files.length) { return; }
    event.preventDefault();
    // Where it was dropped, as far as the browser tells.
    const place = document.caretPositionFromPoint?.(event.clientX, event.clientY);
    if (place?.offsetNode === area) { text.select(place.offset); }
    files.take([...event.dataTransfer.files]);
  });
  chooser.addEventListener("change", () => {
    files.take([...chooser.files]);
    chooser.value = "";
  });
  function pick(file) {
    area.focus();
    const label = file.alt || data.textDescribe;
    if (file.isImage) { text.replace(`![${label}](${file.url})`, 2, 2 + label.length); } else { text.replace(`[${file.name}](${file.url})`, 1, 1 + file.name.length); }
  }

  bar.hidden = false;
  find("views").hidden = false;
  let view = "write";
  try { view = localStorage.getItem("writing-view") ?? view; } catch { /* as it is */ }
  show(view === "read" || (view === "both" && innerWidth < 900) ? "write" : view);
  count();

  previewPage(form);
  const state = form.querySelector("[data-writing-state]");
  if (state) { keep(state, form, changed, () => files.done); }
}
