// An import that takes more than one request goes on by itself; without this file its button is pressed again.
const note = document.querySelector("[data-going-on]");
note.hidden = false;
const next = setTimeout(() => note.closest("form").requestSubmit(), 1500);
note.querySelector("a").addEventListener("click", () => clearTimeout(next));
