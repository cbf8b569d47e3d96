// Orders and removes the fields of a support form in place. Without this file each button sends the form, which comes back changed.

const list = document.querySelector("[data-fields]");
const status = document.querySelector("[data-fields-status]");
const fields = () => [...list.querySelectorAll("[data-field]")];
const say = (text, ...values) => { status.textContent = text.replace(/\{(\d)\}/g, (_, index) => values[index]); };

function nameOf(field) {
  const label = field.querySelector("[data-field-label]");
  return label.value.trim() || label.dataset.fieldKind;
}

function refresh() {
  const all = fields();
  all.forEach((field, index) => {
    field.querySelector("button[value^='up:']").disabled = index === 0;
    field.querySelector("button[value^='down:']").disabled = index === all.length - 1;
  });
}

function moved(field) {
  refresh();
  const all = fields();
  say(status.dataset.moved, nameOf(field), all.indexOf(field) + 1, all.length);
}

function press(event) {
  const button = event.target.closest("button[name='Do']");
  const field = button?.closest("[data-field]");
  // Adding is the server's work: it knows what the field looks like.
  if (!field) { return; }
  event.preventDefault();
  const word = button.value.split(":")[0];
  if (word === "remove") {
    const next = field.nextElementSibling ?? field.previousElementSibling;
    say(status.dataset.removed, nameOf(field));
    field.remove();
    refresh();
    (next?.querySelector("[data-field-label]") ?? document.querySelector("#form-add")).focus();
    return;
  }

  if (word === "up") { field.previousElementSibling?.before(field); } else { field.nextElementSibling?.after(field); }
  moved(field);
  // At an end the pressed button is out of use: the other one goes on.
  (button.disabled ? field.querySelector(`button[value^='${word === "up" ? "down" : "up"}:']`) : button).focus();
}

let dragged = null;

function enable(field) {
  const handle = field.querySelector("[data-field-handle]");
  handle.draggable = true;
  handle.addEventListener("dragstart", event => {
    dragged = field;
    field.classList.add("is-dragged");
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", nameOf(field));
    event.dataTransfer.setDragImage(field, 8, 8);
  });
  handle.addEventListener("dragend", () => {
    field.classList.remove("is-dragged");
    if (dragged) { moved(field); }
    dragged = null;
  });
}

if (list) {
  list.dataset.live = "true";
  fields().forEach(enable);
  list.closest("form").addEventListener("click", press);
  list.addEventListener("dragover", event => {
    if (!dragged) { return; }
    event.preventDefault();
    const over = event.target.closest("[data-field]");
    if (!over || over === dragged) { return; }
    const box = over.getBoundingClientRect();
    if (event.clientY < box.top + box.height / 2) { over.before(dragged); } else { over.after(dragged); }
  });
  list.addEventListener("drop", event => { if (dragged) { event.preventDefault(); } });
}
