// Related articles are offered while a title is typed, taken off with a button and moved up; without this file they are ticked after saving.

const box = document.querySelector("[data-related]");
const name = box.dataset.related;
const chosen = box.querySelector("ul");
const input = box.querySelector("input.form-control");
const list = document.createElement("datalist");
const found = new Map();
list.id = input.id + "-found";
input.after(list);
input.setAttribute("list", list.id);

const boxes = () => [...chosen.querySelectorAll("input[type=checkbox]")];
const changed = () => box.dispatchEvent(new Event("change", { bubbles: true }));

function button(text, label, act) {
  const made = document.createElement("button");
  Object.assign(made, { type: "button", className: "btn btn-secondary btn-sm", textContent: text, ariaLabel: label });
  made.addEventListener("click", act);
  return made;
}

// What is on the list is chosen: its box needs no tick any more.
function dress(item) {
  const title = item.querySelector("label").textContent;
  item.className = "";
  item.querySelector("input").hidden = true;
  const up = button("\u2191", box.dataset.up.replace("{0}", title), () => { item.previousElementSibling?.before(item); up.focus(); changed(); });
  item.append(up, button("\u00d7", box.dataset.remove.replace("{0}", title), () => { item.remove(); input.focus(); changed(); }));
}

function add(slug, title) {
  if (boxes().some(each => each.value === slug)) { return; }
  const item = document.createElement("li");
  const check = Object.assign(document.createElement("input"), { type: "checkbox", name, value: slug, checked: true, id: `${input.id}-${slug}` });
  const label = Object.assign(document.createElement("label"), { textContent: title, htmlFor: check.id });
  item.append(check, label);
  dress(item);
  chosen.append(item);
  changed();
}

[...chosen.children].filter(item => !("choice" in item.dataset)).forEach(dress);

let wait = 0;
input.addEventListener("input", () => {
  const slug = found.get(input.value);
  if (slug) {
    add(slug, input.value);
    input.value = "";
    list.replaceChildren();
    return;
  }
  input.setCustomValidity("");
  clearTimeout(wait);
  wait = setTimeout(async () => {
    const text = input.value.trim();
    if (text.length < 2) { return; }
    const address = new URL(box.dataset.findUrl, location);
    address.searchParams.set("q", text);
    const response = await fetch(address, { headers: { Accept: "application/json" } });
    if (!response.ok) { return; }
    found.clear();
    for (const article of await response.json()) { found.set(article.title, article.slug); }
    list.replaceChildren(...[...found.keys()].map(title => new Option("", title)));
  }, 200);
});
input.addEventListener("keydown", event => { if (event.key === "Enter") { event.preventDefault(); } });

// Unsaved text that comes back brings its related articles along.
box.closest("form").addEventListener("writing:restored", event => {
  const slugs = event.detail.get(name) ?? [];
  for (const check of boxes()) { if (!slugs.includes(check.value)) { check.closest("li").remove(); } }
  for (const slug of slugs) { add(slug, slug.replaceAll("-", " ")); }
});
