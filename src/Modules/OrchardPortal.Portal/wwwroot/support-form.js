// Shows the questions of a support form that apply, as they are answered. Without this file all are shown, each with the words
// that say when it is asked; the server looks only at those that apply, by the same rules.

const valueOf = field => field.type === "checkbox" ? (field.checked ? "true" : "") : field.value.trim();

function enhance(form) {
  const boxes = [...form.querySelectorAll("[data-when-field]")];
  if (boxes.length === 0) { return; }
  form.classList.add("form--conditions");

  const holds = box => {
    const field = form.elements[box.dataset.whenField];
    if (!field || field.closest("[data-when-field]")?.hidden) { return false; }
    const value = valueOf(field).toLowerCase();
    const answers = JSON.parse(box.dataset.whenAnswers || "[]");
    return value !== "" && (answers.length === 0 || answers.some(answer => answer.toLowerCase() === value));
  };

  // In the order of the page: a question depends on earlier ones only.
  const refresh = () => boxes.forEach(box => {
    box.hidden = !holds(box);
    box.querySelectorAll("input, select, textarea").forEach(field => { field.disabled = box.hidden; });
  });

  form.addEventListener("input", refresh);
  form.addEventListener("change", refresh);
  // Coming back with the browser's back button finds answers that nobody typed just now.
  addEventListener("pageshow", refresh);
  refresh();
}

document.querySelectorAll("form[data-support-form]").forEach(enhance);
