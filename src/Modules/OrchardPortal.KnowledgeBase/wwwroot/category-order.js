// Dragging categories. Without it, and by keyboard, the buttons of each row do the same.

const tree = document.querySelector(".kb-tree");
const form = document.getElementById("category-move");
const rows = tree ? [...tree.children] : [];
let dragged = null;

// What is within a category follows it, deeper.
const within = row => {
  const found = [];
  for (let next = row.nextElementSibling; next && Number(next.dataset.depth) > Number(row.dataset.depth); next = next.nextElementSibling) {
    found.push(next);
  }
  return found;
};

// The upper part of a row means before it, the lower one behind it with all within it, the middle into it.
const place = (row, event) => {
  const box = row.getBoundingClientRect();
  const at = (event.clientY - box.top) / box.height;
  return at < .3 ? "before" : at > .7 ? "behind" : "into";
};

const unmark = () => rows.forEach(row => row.classList.remove("kb-tree__row--before", "kb-tree__row--behind", "kb-tree__row--into"));

for (const row of rows) {
  row.draggable = true;
  row.classList.add("kb-tree__row--draggable");
  row.addEventListener("dragstart", event => {
    dragged = row;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", row.dataset.id);
    row.classList.add("kb-tree__row--dragged");
  });
  row.addEventListener("dragend", () => {
    row.classList.remove("kb-tree__row--dragged");
    unmark();
    dragged = null;
  });
  row.addEventListener("dragover", event => {
    if (!dragged || dragged === row || within(dragged).includes(row)) { return; }
    event.preventDefault();
    unmark();
    row.classList.add("kb-tree__row--" + place(row, event));
  });
  row.addEventListener("drop", event => {
    if (!dragged || dragged === row || within(dragged).includes(row)) { return; }
    event.preventDefault();
    const where = place(row, event);
    form.elements.id.value = dragged.dataset.id;
    form.elements.parent.value = where === "into" ? row.dataset.id : row.dataset.parent;
    form.elements.before.value = where === "before" ? row.dataset.id : where === "behind" ? nextSibling(row) : "";
    form.requestSubmit();
  });
}

function nextSibling(row) {
  const siblings = rows.filter(other => other.dataset.parent === row.dataset.parent && other !== dragged);
  return siblings[siblings.indexOf(row) + 1]?.dataset.id ?? "";
}

// After a step the same button has the focus, or the row when the step is no longer possible; once the browser has gone to the row by the
// address, which takes the focus away.
function focus() {
  const row = document.getElementById(location.hash.slice(1));
  const step = sessionStorage.getItem("kb-step");
  (row?.querySelector(`button[value="${step}"]:not(:disabled)`) ?? row)?.focus();
}
if (location.hash.startsWith("#category-")) {
  if (document.readyState === "complete") { setTimeout(focus); } else { addEventListener("load", () => setTimeout(focus)); }
}

document.addEventListener("submit", event => sessionStorage.setItem("kb-step", event.submitter?.value ?? ""), true);
