// The whole page as readers would see it, in a tab of its own. Without this file it shows what was saved last.

export function previewPage(form) {
  for (const link of form.querySelectorAll("[data-preview-page]")) {
    link.hidden = false;
    link.addEventListener("click", event => {
      event.preventDefault();
      // Files stay here: a preview stores nothing.
      const page = Object.assign(document.createElement("form"), { method: "post", action: link.href, target: "_blank", hidden: true });
      for (const [name, value] of new FormData(form)) {
        if (typeof value === "string") { page.append(Object.assign(document.createElement("textarea"), { name, value })); }
      }
      document.body.append(page);
      page.submit();
      page.remove();
    });
  }
}
