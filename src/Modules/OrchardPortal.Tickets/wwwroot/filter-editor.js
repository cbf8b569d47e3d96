// Edits a filter in place. Without this file each button sends the form, which comes back changed.

const WAIT = 350;

class FilterEditor {
  constructor(element) {
    this.element = element;
    this.prefix = element.dataset.ticketFilter;
    element.dataset.live = "true";
    element.addEventListener("click", event => this.pressed(event));
    element.addEventListener("change", event => this.changed(event));
    element.addEventListener("input", event => { if (event.target.matches("input[data-preview]")) { this.previewSoon(); } });
    // Enter in a field would press the form's first button, which may be one of ours.
    element.addEventListener("keydown", event => {
      if (event.key === "Enter" && event.target.matches("input:not([type=checkbox])")) { event.preventDefault(); this.preview(); }
    });
  }

  pressed(event) {
    const button = event.target.closest(`button[name="${CSS.escape(this.prefix)}.Do"]`);
    if (!button) { return; }
    event.preventDefault();
    this.edit(button.value, button);
  }

  changed(event) {
    const path = event.target.dataset.refresh;
    if (path !== undefined) { this.edit(`refresh:${path}`, event.target); }
    else if (event.target.matches("[data-preview]")) { this.previewSoon(); }
  }

  async edit(doing, origin) {
    const answer = await this.send(this.element.dataset.editorUrl, doing);
    if (answer === "stale") { return; }
    const fresh = answer?.querySelector("[data-ticket-filter]");
    if (!fresh) {
      // The form itself does it, as it does without this file.
      if (origin.matches("button")) { this.element.closest("form").requestSubmit(origin); }
      return;
    }

    const focused = origin.id;
    this.element.replaceChildren(...fresh.childNodes);
    const next = doing.startsWith("refresh:")
      ? document.getElementById(focused)
      : this.element.querySelector("[data-focus]");
    (next ?? this.element.querySelector("select, button"))?.focus();
  }

  previewSoon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.preview(), WAIT);
  }

  async preview() {
    clearTimeout(this.timer);
    const answer = await this.send(this.element.dataset.previewUrl, "");
    const fresh = answer === "stale" ? null : answer?.querySelector("[data-ticket-filter-preview]");
    const shown = this.element.querySelector("[data-ticket-filter-preview]");
    // What is in the status stays the same element, so that screen readers hear of the change.
    if (fresh && shown) { shown.replaceChildren(...fresh.childNodes); }
  }

  async send(url, doing) {
    this.request?.abort();
    clearTimeout(this.timer);
    const request = this.request = new AbortController();
    const body = new FormData();
    for (const [name, value] of new FormData(this.element.closest("form"))) {
      if (name.startsWith(`${this.prefix}.`) || name === "__RequestVerificationToken") { body.append(name, value); }
    }

    body.set("prefix", this.prefix);
    if (doing) { body.set(`${this.prefix}.Do`, doing); }
    this.element.setAttribute("aria-busy", "true");
    try {
      const response = await fetch(url, { method: "POST", body, signal: request.signal });
      return response.ok ? new DOMParser().parseFromString(await response.text(), "text/html") : null;
    } catch (error) {
      return error.name === "AbortError" ? "stale" : null;
    } finally {
      if (this.request === request) { this.element.removeAttribute("aria-busy"); }
    }
  }
}

document.querySelectorAll("[data-ticket-filter]").forEach(element => new FilterEditor(element));
