// Conveniences only: every admin screen works without this file.

// The menu folds on a phone by itself; a browser that cannot show folded contents on a wide screen gets them unfolded.
const menu = document.querySelector(".admin-nav details");
const wide = matchMedia("(min-width: 56rem)");
const unfold = () => { if (menu && wide.matches) { menu.open = true; } };
wide.addEventListener("change", unfold);
unfold();

// The entry of this page is in sight, however long the menu is.
const here = menu?.querySelector("[aria-current]");
const entries = here?.closest(".admin-nav__menu");
if (entries && wide.matches) { entries.scrollTop = here.offsetTop - entries.clientHeight / 2; }

// A form is sent once; coming back with the back button makes it ready again.
document.addEventListener("submit", event => {
  const form = event.target;
  if (form.method !== "post") { return; }
  if (form.dataset.sent) { event.preventDefault(); return; }
  const question = event.submitter?.dataset.confirm ?? form.dataset.confirm;
  if (question && !confirm(question)) { event.preventDefault(); return; }
  form.dataset.sent = "true";
  form.querySelectorAll("button:not([type=button])").forEach(button => button.setAttribute("aria-disabled", "true"));
});
addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(form => {
  delete form.dataset.sent;
  form.querySelectorAll("[aria-disabled]").forEach(button => button.removeAttribute("aria-disabled"));
}));

// What scripts kept of unsent texts goes with the session.
document.addEventListener("submit", event => {
  if ("endsSession" in event.target.dataset) {
    Object.keys(localStorage).filter(key => key.startsWith("draft:")).forEach(key => localStorage.removeItem(key));
  }
});

// Ctrl+Enter sends the form one is writing in, unless its buttons mean different things and none says that it is meant.
document.addEventListener("keydown", event => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || !event.target.form) { return; }
  const buttons = event.target.form.querySelectorAll("button:not([type=button])");
  const meant = event.target.form.querySelector("button[aria-keyshortcuts='Control+Enter']") ?? (buttons.length === 1 ? buttons[0] : null);
  if (meant) {
    event.preventDefault();
    event.target.form.requestSubmit(meant);
  }
});

if (document.querySelector("textarea.source")) { import("./source.js"); }
