// Changes of the text. They go through the browser's own editing, so that undo and redo know them.

export class Text {
  constructor(area) { this.area = area; }

  get start() { return this.area.selectionStart; }
  get end() { return this.area.selectionEnd; }
  get value() { return this.area.value; }
  get selected() { return this.value.slice(this.start, this.end); }

  /** Whether the caret stands in a block of code. */
  get inCode() { return this.value.slice(0, this.start).split("\n").slice(0, -1).filter(line => /^ {0,3}(```|~~~)/.test(line)).length % 2 === 1; }

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

  /** Replaces a range wherever the caret is, and leaves the caret where it was in the text, and the keyboard where it was on the page. */
  replaceRange(from, to, text) {
    const { start, end } = this;
    const had = document.activeElement;
    const moved = place => place <= from ? place : place >= to ? place + text.length - (to - from) : from + text.length;
    this.select(from, to);
    this.replace(text);
    this.select(moved(start), moved(end));
    if (had !== this.area) { had?.focus({ preventScroll: true }); }
  }

  /** Marks around what is selected, line by line; taken away when they are there already, around it or within. */
  toggle(mark, placeholder) {
    this.wholeWord();
    const { start, end, value, selected } = this;
    if (marked(mark, value.slice(0, start), value.slice(end))) {
      this.select(start - mark.length, end + mark.length);
      this.replace(selected, 0, selected.length);
      return;
    }

    // Marks stand at words: spaces at the ends, and the signs of a list or heading, stay outside.
    const lines = selected.split("\n").map((line, i) => {
      const [, sign, core, tail] = line.match(i === 0 && start > 0 && value[start - 1] !== "\n" ? /^(\s*)(.*?)(\s*)$/ : lineParts);
      return { sign, core, tail };
    });
    const written = lines.filter(line => line.core);
    if (written.length === 0) {
      const lead = selected.trim() ? selected : "";
      this.replace(lead + mark + placeholder + mark, lead.length + mark.length, lead.length + mark.length + placeholder.length);
      return;
    }

    const all = written.every(line => within(mark, line.core));
    for (const line of written) {
      line.core = all ? line.core.slice(mark.length, -mark.length) : within(mark, line.core) ? line.core : mark + line.core + mark;
    }
    const text = lines.map(({ sign, core, tail }) => sign + core + tail).join("\n");
    const [first] = lines;
    const edge = all || lines.length > 1 ? 0 : mark.length;
    this.replace(text, first.sign.length * (edge > 0) + edge, text.length - first.tail.length * (edge > 0) - edge);
  }

  /** The word that the caret stands in, when nothing is selected. */
  wholeWord() {
    if (this.start !== this.end) { return; }
    const before = this.value.slice(0, this.start).match(/[\p{L}\p{N}]+$/u)?.[0].length;
    const after = this.value.slice(this.end).match(/^[\p{L}\p{N}]+/u)?.[0].length;
    if (before && after) { this.select(this.start - before, this.end + after); }
  }

  /** The whole lines that the selection touches. */
  lines() {
    const from = this.value.lastIndexOf("\n", this.start - 1) + 1;
    const next = this.value.indexOf("\n", Math.max(this.end - (this.end > this.start && this.value[this.end - 1] === "\n" ? 1 : 0), from));
    const to = next < 0 ? this.value.length : next;
    return { from, to, lines: this.value.slice(from, to).split("\n") };
  }

  /** Changes the whole lines; on an empty one the placeholder is written, and selected. */
  changeLines(change, placeholder = "") {
    const { start, end } = this;
    const { from, to, lines } = this.lines();
    const filled = lines.length === 1 && lines[0].trim() === "" ? placeholder : "";
    const text = change(filled ? [filled] : lines).join("\n");
    this.select(from, to);
    this.replace(text, filled ? text.length - filled.length : 0, text.length);
    if (lines.length === 1 && !filled) {
      const by = text.length - (to - from);
      this.select(Math.max(from, start + by), Math.max(from, end + by));
    }
  }

  /** A block of its own, with empty lines around it. */
  block(text, from = text.length, to = from) {
    const before = this.value.slice(0, this.start);
    const after = this.value.slice(this.end);
    const lead = before === "" || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
    // What follows right below would belong to a table, a call-out or the paragraph of an image.
    const tail = after === "" ? "\n" : after.startsWith("\n\n") ? "" : after.startsWith("\n") ? "\n" : "\n\n";
    this.replace(lead + text + tail, lead.length + from, lead.length + to);
  }
}

// What stands before the words of a line, the words, and the spaces behind them.
const lineParts = /^(\s*(?:> ?)*(?:#{1,6} +|[-*+] +(?:\[[ xX]\] +)?|\d{1,9}[.)] +)?)(.*?)(\s*)$/;

// One star is italic, two are bold, three are both.
const counts = (mark, run) => mark.length === 2 ? run >= 2 : run % 2 === 1;

function marked(mark, before, after) {
  let run = 0;
  while (before[before.length - 1 - run] === mark[0] && after[run] === mark[0]) { run++; }
  return counts(mark, run);
}

function within(mark, text) {
  let run = 0;
  while (run * 2 < text.length && text[run] === mark[0] && text[text.length - 1 - run] === mark[0]) { run++; }
  return counts(mark, run) && run * 2 < text.length && !text.slice(run, -run).includes(mark[0]);
}
