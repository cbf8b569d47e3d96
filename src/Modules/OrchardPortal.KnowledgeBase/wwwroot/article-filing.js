// Conveniences of an article's editor: tags offered while they are written, and related articles found by their titles.

const tags = document.querySelector("[data-known-tags]");
if (tags) {
  // A list of whole values: what is written already, and each known tag behind it.
  const known = tags.dataset.knownTags.split("\n").filter(tag => tag);
  const list = document.createElement("datalist");
  list.id = tags.id + "-known";
  tags.after(list);
  tags.setAttribute("list", list.id);
  const offer = () => {
    const written = tags.value.split(",").map(tag => tag.trim());
    const before = written.slice(0, -1);
    list.replaceChildren(...known.filter(tag => !before.includes(tag)).map(tag => new Option("", [...before, tag].join(", "))));
  };
  tags.addEventListener("input", offer);
  offer();
}

const related = document.querySelector("[data-related]");
if (related) {
  const source = related.querySelector("textarea");
  const label = related.querySelector("label");
  const chosen = related.querySelector("ul");
  const input = document.createElement("input");
  const list = document.createElement("datalist");
  const found = new Map();
  list.id = source.id + "-found";
  Object.assign(input, { className: "form-control", autocomplete: "off", placeholder: related.dataset.add, id: source.id + "-find" });
  input.setAttribute("list", list.id);
  label.htmlFor = input.id;
  chosen.className = "kb-related";

  const write = () => { source.value = [...chosen.children].map(item => item.dataset.slug).join("\n"); };
  const dress = item => {
    const title = item.textContent;
    const button = document.createElement("button");
    Object.assign(button, { type: "button", className: "btn btn-secondary btn-sm", textContent: "×", ariaLabel: related.dataset.remove.replace("{0}", title) });
    button.addEventListener("click", () => { item.remove(); write(); input.focus(); });
    item.append(button);
  };

  // What was refused stays in the box, to be put right there.
  const plain = source.value.split(/\s+/).filter(slug => slug);
  if (plain.length === chosen.children.length) {
    [...chosen.children].forEach(dress);
    chosen.hidden = false;
    source.hidden = true;
    source.before(input, list);
    let wait = 0;
    input.addEventListener("input", () => {
      const slug = found.get(input.value);
      if (slug) {
        if (![...chosen.children].some(item => item.dataset.slug === slug)) {
          const item = document.createElement("li");
          item.dataset.slug = slug;
          item.textContent = input.value;
          dress(item);
          chosen.append(item);
          write();
        }
        input.value = "";
        list.replaceChildren();
        return;
      }
      clearTimeout(wait);
      wait = setTimeout(async () => {
        if (input.value.trim().length < 2) { return; }
        const response = await fetch(`${related.dataset.findUrl}?q=${encodeURIComponent(input.value)}`, { headers: { Accept: "application/json" } });
        if (!response.ok) { return; }
        found.clear();
        for (const article of await response.json()) { found.set(article.title, article.slug); }
        list.replaceChildren(...[...found.keys()].map(title => new Option("", title)));
      }, 200);
    });
    input.addEventListener("keydown", event => { if (event.key === "Enter") { event.preventDefault(); } });
  }
}
