// Conveniences of the overview of articles: only the fields that the chosen action needs, and one box to tick all.

const form = document.getElementById("articles");
if (form) {
  const action = form.elements.action;
  const show = () => form.querySelectorAll("[data-for]").forEach(field => { field.hidden = !field.dataset.for.split(" ").includes(action.value); });
  action.addEventListener("change", show);
  show();

  const all = document.getElementById("all");
  const boxes = [...form.querySelectorAll("input[name=ids]")];
  all.closest("label").hidden = false;
  all.addEventListener("change", () => boxes.forEach(box => { box.checked = all.checked; }));
  form.addEventListener("change", event => {
    if (boxes.includes(event.target)) {
      const ticked = boxes.filter(box => box.checked).length;
      all.checked = ticked === boxes.length;
      all.indeterminate = ticked > 0 && ticked < boxes.length;
    }
  });
}
