// Changes of the text. They go through the browser's own editing, so that undo and redo know them.

export class Text {
  constructor(area) { this.area = area; }

  get start() { return this.area.selectionStart; }
  get end() { return this.area.selectionEnd; }
  get value() { return this.area.value; }
  get selected() { return this.value.slice(this.start, this.end); }

  select(start, end = start) { this.area.setSelectionRange(start, end); }

  /** Puts text in the place of what is selected, and selects of it from..to. */
  replace(text, from = text.length, to = from) {
    const start = this.start;
    this.area.focus();
    if (!document.execCommand("insertText", false, text)) {
      this.area.setRangeText(text, start, this.end, "end");
      this.area.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
    this.select(start + from, start + to);
  }

  /** Replaces a range wherever the caret is, and leaves the caret where it was in the text. */
  replaceRange(from, to, text) {
    const { start, end } = this;
    const moved = place => place <= from ? place : place >= to ? place + text.length - (to - from) : from + text.length;
    this.select(from, to);
    this.replace(text);
    this.select(moved(start), moved(end));
  }

  /** Marks around what is selected; taken away when they are there already. */
  toggle(before, after, placeholder) {
    const { start, end, value } = this;
    if (value.slice(start - before.length, start) === before && value.slice(end, end + after.length) === after) {
      const text = this.selected;
      this.select(start - before.length, end + after.length);
      this.replace(text, 0, text.length);
      return;
    }

    // Marks stand at words: spaces at the ends stay outside.
    const text = this.selected.trim() || placeholder;
    const lead = this.selected.trim() ? this.selected.match(/^\s*/)[0] : "";
    const tail = this.selected.trim() ? this.selected.match(/\s*$/)[0] : "";
    this.replace(lead + before + text + after + tail, lead.length + before.length, lead.length + before.length + text.length);
  }

  /** The whole lines that the selection touches. */
  lines() {
    const from = this.value.lastIndexOf("\n", this.start - 1) + 1;
    const next = this.value.indexOf("\n", Math.max(this.end - (this.end > this.start && this.value[this.end - 1] === "\n" ? 1 : 0), from));
    const to = next < 0 ? this.value.length : next;
    return { from, to, lines: this.value.slice(from, to).split("\n") };
  }

  changeLines(change) {
    const { from, to, lines } = this.lines();
    const text = change(lines).join("\n");
    this.select(from, to);
    this.replace(text, 0, text.length);
    if (lines.length === 1) { this.select(from + text.length); }
  }

  /** A block of its own, with empty lines around it. */
  block(text, from = text.length, to = from) {
    const before = this.value.slice(0, this.start);
    const after = this.value.slice(this.end);
    const lead = before === "" || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
    const tail = after === "" || after.startsWith("\n\n") ? "\n" : after.startsWith("\n") ? "" : "\n\n";
    this.replace(lead + text + tail, lead.length + from, lead.length + to);
  }
}
