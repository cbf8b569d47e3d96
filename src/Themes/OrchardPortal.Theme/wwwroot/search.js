// Results while one types: a combobox of the WAI-ARIA pattern with a list that opens below the field. Without this script the
// form goes to the page of results. What it shows comes from the site as encoded HTML with the found words marked.

const pause = 160;
let fields = 0;

// As with a link: with the key or the button for it, in a tab beside this one.
function go(url, event) {
  if (event.ctrlKey || event.metaKey || event.button === 1) { window.open(url, "_blank", "noopener"); } else { location.href = url; }
}

export function enhance(form) {
  if (form.dataset.live) { return; }
  form.dataset.live = "true";
  const input = form.querySelector("input[type=search]");
  const id = `search-list-${++fields}`;
  const list = Object.assign(document.createElement("ul"), { id, className: "search__list", hidden: true });
  const status = Object.assign(document.createElement("p"), { className: "unseen" });
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.dataset.list);
  status.setAttribute("role", "status");
  form.append(list, status);
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-haspopup": "listbox", "aria-expanded": "false", "aria-controls": id })) {
    input.setAttribute(name, value);
  }

  let timer = 0, asked = "", asking = null, chosen = -1;
  const options = () => [...list.children];

  function choose(index) {
    options().forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    chosen = index;
    if (index < 0) { input.removeAttribute("aria-activedescendant"); return; }
    input.setAttribute("aria-activedescendant", options()[index].id);
    options()[index].scrollIntoView({ block: "nearest" });
  }

  function open(isOpen) {
    list.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
    if (!isOpen) { choose(-1); }
  }

  function option(url, html, note) {
    const item = Object.assign(document.createElement("li"), { id: `${id}-${list.children.length}`, className: "search__option" });
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.dataset.url = url;
    if (html) {
      const title = document.createElement("span");
      title.innerHTML = html;
      item.append(title);
    }
    if (note) { item.append(Object.assign(document.createElement("span"), { className: "search__note", textContent: note })); }
    item.addEventListener("pointerdown", event => event.preventDefault());
    item.addEventListener("click", event => go(url, event));
    item.addEventListener("auxclick", event => { if (event.button === 1) { go(url, event); } });
    list.append(item);
    return item;
  }

  function show(found) {
    list.replaceChildren();
    found.results.forEach(result => option(result.url, result.title, result.category));
    const count = found.results.length;
    status.textContent = count === 0 ? form.dataset.none : count === 1 ? form.dataset.one : form.dataset.count.replace("{0}", count);
    if (count > 0) { option(found.url, "", "").append(form.dataset.all); list.lastChild.classList.add("search__option--all"); }
    choose(-1);
    open(count > 0 && document.activeElement === input);
  }

  async function ask() {
    const query = input.value.trim();
    if (query === asked) { open(list.children.length > 0 && query.length > 1); return; }
    asking?.abort();
    asked = query;
    if (query.length < 2) { list.replaceChildren(); status.textContent = ""; open(false); return; }
    asking = new AbortController();
    try {
      const answer = await fetch(`${form.dataset.suggest}?q=${encodeURIComponent(query)}`, { signal: asking.signal, headers: { Accept: "application/json" }, redirect: "error" });
      if (answer.ok) { show(await answer.json()); } else { asked = ""; open(false); }
    } catch (error) {
      // Whoever typed on has asked anew; without a network the form still works once there is one.
      if (error.name !== "AbortError") { asked = ""; open(false); }
    }
  }

  input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, pause); });
  input.addEventListener("blur", () => open(false));
  input.addEventListener("keydown", event => {
    if (event.isComposing) { return; }
    const count = list.children.length;
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && count > 0) {
      event.preventDefault();
      if (list.hidden) { open(true); }
      // The field itself is a stop on the way round.
      const next = event.key === "ArrowDown" ? chosen + 1 : chosen < 0 ? count - 1 : chosen - 1;
      choose(next >= count ? -1 : next);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      open(false);
    } else if (event.key === "Enter" && chosen >= 0 && !list.hidden) {
      event.preventDefault();
      go(options()[chosen].dataset.url, event);
    }
  });

  // On a slow line somebody has typed before this file came.
  if (input.value && document.activeElement === input) { timer = setTimeout(ask, pause); }
}
