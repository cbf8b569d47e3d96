// An import that takes more than one request goes on by itself; without this file its button is pressed again.
const form = document.querySelector("form[data-going]");
if (form) {
  form.querySelector("[data-going-note]").hidden = false;
  const next = setTimeout(() => form.requestSubmit(), 1500);
  form.querySelector("[data-going-note] a").addEventListener("click", () => clearTimeout(next));
}
