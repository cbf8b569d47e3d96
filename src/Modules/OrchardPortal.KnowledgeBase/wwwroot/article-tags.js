// Tags are offered while they are written.

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
