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

  // One after the other, so that none works on fields that another is about to replace.
  edit(doing, origin) {
    this.edits = (this.edits ?? 0) + 1;
    this.queue = (this.queue ?? Promise.resolve()).then(() => this.replace(doing, origin)).finally(() => {
      this.edits--;
      if (this.waiting) { this.previewSoon(); }
    });
  }

  async replace(doing, origin) {
    this.request?.abort();
    const sent = new Map(this.fields().map(field => [field.name, field.value]));
    const answer = await this.send(this.element.dataset.editorUrl, doing);
    const fresh = answer?.querySelector("[data-ticket-filter]");
    if (!fresh) {
      // The form itself does it, as it does without this file: whoever may not read tickets, or has been logged out, gets no answer here.
      delete this.element.dataset.live;
      const button = [...this.element.querySelectorAll("button")].find(candidate => candidate.value === doing);
      if (button) { this.element.closest("form").requestSubmit(button); }
      return;
    }

    // Somebody may have typed on while the answer was on its way.
    const typed = !doing.startsWith("remove:") ? this.fields().filter(field => sent.has(field.name) && sent.get(field.name) !== field.value) : [];
    const focused = this.element.contains(document.activeElement) ? document.activeElement.id : origin.id;
    this.element.replaceChildren(...fresh.childNodes);
    for (const former of typed) {
      const field = this.fields().find(candidate => candidate.name === former.name);
      if (field && field.type === former.type) { field.value = former.value; }
    }

    const next = doing.startsWith("refresh:") ? document.getElementById(focused) : this.element.querySelector("[data-focus=true]");
    (next ?? this.element.querySelector("select, button"))?.focus();
    this.waiting ||= typed.length > 0;
  }

  /** Those that hold one value. */
  fields() {
    return [...this.element.querySelectorAll("input:not([type=checkbox], [type=hidden]), select")].filter(field => field.name);
  }

  previewSoon() {
    this.waiting = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.preview(), WAIT);
  }

  async preview() {
    clearTimeout(this.timer);
    // Fields that are about to change come first; the preview follows them.
    if (this.edits) { return; }
    this.waiting = false;
    this.request?.abort();
    this.request = new AbortController();
    const answer = await this.send(this.element.dataset.previewUrl, "", this.request.signal);
    const fresh = answer === "stale" ? null : answer?.querySelector("[data-ticket-filter-preview]");
    const shown = this.element.querySelector("[data-ticket-filter-preview]");
    // What is in the status stays the same element, so that screen readers hear of the change.
    if (fresh && shown) { shown.replaceChildren(...fresh.childNodes); }
  }

  async send(url, doing, signal) {
    const body = new FormData();
    for (const [name, value] of new FormData(this.element.closest("form"))) {
      if (name.startsWith(`${this.prefix}.`) || name === "__RequestVerificationToken") { body.append(name, value); }
    }

    body.set("prefix", this.prefix);
    if (doing) { body.set(`${this.prefix}.Do`, doing); }
    this.element.setAttribute("aria-busy", "true");
    try {
      const response = await fetch(url, { method: "POST", body, signal });
      return response.ok ? new DOMParser().parseFromString(await response.text(), "text/html") : null;
    } catch (error) {
      return error.name === "AbortError" ? "stale" : null;
    } finally {
      if (!signal?.aborted) { this.element.removeAttribute("aria-busy"); }
    }
  }
}

document.querySelectorAll("[data-ticket-filter]").forEach(element => new FilterEditor(element));
