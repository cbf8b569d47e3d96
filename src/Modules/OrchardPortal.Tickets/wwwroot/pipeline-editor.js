// Orders, adds and removes stages in place. Without this file each button sends the form, which comes back changed.

const list = document.querySelector("[data-stages]");
const template = document.querySelector("[data-stage-template]");
const status = document.querySelector("[data-stages-status]");
const stages = () => [...list.querySelectorAll("[data-stage]")];
const nameOf = stage => stage.querySelector("[data-stage-name]").value;
const say = (text, ...values) => { status.textContent = text.replace(/\{(\d)\}/g, (_, index) => values[index]); };

function refresh() {
  const all = stages();
  all.forEach((stage, index) => {
    stage.querySelector("button[value^='up:']").disabled = index === 0;
    stage.querySelector("button[value^='down:']").disabled = index === all.length - 1;
  });
}

function moved(stage) {
  refresh();
  const all = stages();
  say(status.dataset.moved, nameOf(stage), all.indexOf(stage) + 1, all.length);
}

function add() {
  const fresh = template.content.firstElementChild.cloneNode(true);
  let number = 1;
  while (list.querySelector(`[data-stage="new_${number}"]`)) { number++; }
  for (const element of [fresh, ...fresh.querySelectorAll("*")]) {
    for (const attribute of [...element.attributes]) {
      if (attribute.value.includes("new_0")) { element.setAttribute(attribute.name, attribute.value.replaceAll("new_0", `new_${number}`)); }
    }
  }

  list.append(fresh);
  enable(fresh);
  refresh();
  fresh.querySelector("[data-stage-name]").focus();
}

function press(event) {
  const button = event.target.closest("button[name='Do']");
  if (!button) { return; }
  event.preventDefault();
  const [word] = button.value.split(":");
  const stage = button.closest("[data-stage]");
  if (word === "add") { add(); return; }
  if (word === "remove") {
    const next = stage.nextElementSibling ?? stage.previousElementSibling;
    say(status.dataset.removed, nameOf(stage));
    stage.remove();
    refresh();
    (next?.querySelector("[data-stage-name]") ?? document.querySelector("button[value='add']")).focus();
    return;
  }

  if (word === "up") { stage.previousElementSibling?.before(stage); } else { stage.nextElementSibling?.after(stage); }
  moved(stage);
  // At an end the pressed button is out of use: the other one goes on.
  (button.disabled ? stage.querySelector(`button[value^='${word === "up" ? "down" : "up"}:']`) : button).focus();
}

let dragged = null;
function enable(stage) {
  const handle = stage.querySelector("[data-stage-handle]");
  handle.draggable = true;
  handle.addEventListener("dragstart", event => {
    dragged = stage;
    stage.classList.add("is-dragged");
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", nameOf(stage));
    event.dataTransfer.setDragImage(stage, 8, 8);
  });
  handle.addEventListener("dragend", () => {
    stage.classList.remove("is-dragged");
    if (dragged) { moved(stage); }
    dragged = null;
  });
}

if (list && template) {
  list.dataset.live = "true";
  stages().forEach(enable);
  list.closest("form").addEventListener("click", press);
  list.addEventListener("dragover", event => {
    if (!dragged) { return; }
    event.preventDefault();
    const over = event.target.closest("[data-stage]");
    if (!over || over === dragged) { return; }
    const box = over.getBoundingClientRect();
    if (event.clientY < box.top + box.height / 2) { over.before(dragged); } else { over.after(dragged); }
  });
  list.addEventListener("drop", event => { if (dragged) { event.preventDefault(); } });
}
