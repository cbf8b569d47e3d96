// Entries are moved by dragging or with buttons; the numbers follow. Without this file the numbers are typed.
const table = document.querySelector("[data-menu-rows]");
const body = table.tBodies[0];
const live = document.querySelector("[data-menu-live]");
let dragged;

const renumber = () => [...body.rows].forEach((row, index) => { row.querySelector("[data-position]").value = index + 1; });
const say = row => {
  const place = row.querySelector("select");
  const name = row.querySelector("input").value || place.options[place.selectedIndex].text;
  live.textContent = table.dataset.moved.replace("{0}", name).replace("{1}", [...body.rows].indexOf(row) + 1);
};
const button = (row, sign, label, step) => {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "btn btn-sm";
  element.textContent = sign;
  element.setAttribute("aria-label", `${label}: ${row.querySelector("select").getAttribute("aria-label")}`);
  element.addEventListener("click", () => {
    const other = step < 0 ? row.previousElementSibling : row.nextElementSibling;
    if (!other) { return; }
    if (step < 0) { other.before(row); } else { other.after(row); }
    renumber();
    say(row);
    element.focus();
  });
  return element;
};

for (const row of body.rows) {
  const cell = row.querySelector(".menu-rows__order");
  const handle = document.createElement("span");
  handle.className = "menu-rows__handle";
  handle.draggable = true;
  handle.setAttribute("aria-hidden", "true");
  handle.textContent = "⠿";
  cell.append(handle, button(row, "↑", table.dataset.up, -1), button(row, "↓", table.dataset.down, 1));
  handle.addEventListener("dragstart", event => {
    dragged = row;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setDragImage(row, 0, 0);
  });
  // Wherever it is let go, also beside the table: the numbers say what the eye sees.
  handle.addEventListener("dragend", () => {
    dragged = null;
    renumber();
    say(row);
  });
  row.addEventListener("dragover", event => {
    if (!dragged || dragged === row) { return; }
    event.preventDefault();
    const box = row.getBoundingClientRect();
    if (event.clientY < box.top + box.height / 2) { row.before(dragged); } else { row.after(dragged); }
  });
  row.addEventListener("drop", event => {
    event.preventDefault();
  });
}
