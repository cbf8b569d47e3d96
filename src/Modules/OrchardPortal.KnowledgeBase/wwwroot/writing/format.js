// What the toolbar and the shortcuts do.

const listMark = /^(\s*)(?:[-*+] |\d{1,9}[.)] )?/;

export function actions(text, words) {
  // What is empty between paragraphs stays empty.
  const each = (lines, change) => lines.map((line, i) => line.trim() ? change(line, i) : line);
  const heading = level => () => text.changeLines(lines => each(lines, line => {
    const plain = line.replace(/^#{1,6} */, "");
    return line.startsWith("#".repeat(level) + " ") ? plain : "#".repeat(level) + " " + plain;
  }), words.heading);
  const list = (mark, is) => () => text.changeLines(lines => {
    const all = lines.every(line => is.test(line) || !line.trim());
    let number = 0;
    return each(lines, line => all ? line.replace(is, "$1") : line.replace(listMark, `$1${mark(++number)} `));
  }, words.item);

  return {
    bold: () => text.toggle("**", words.bold),
    italic: () => text.toggle("*", words.italic),
    h2: heading(2),
    h3: heading(3),
    bullets: list(() => "-", /^(\s*)[-*+] /),
    numbers: list(number => `${number}.`, /^(\s*)\d{1,9}[.)] /),
    // One quotation, not one for each paragraph of it.
    quote: () => text.changeLines(lines => lines.every(line => line.startsWith(">")) ? lines.map(line => line.replace(/^> ?/, "")) : lines.map(line => ("> " + line).trimEnd()), words.quote),
    in: () => text.changeLines(lines => lines.map(line => line ? "  " + line : line)),
    out: () => text.changeLines(lines => lines.map(line => line.replace(/^(\t| {1,2})/, ""))),
    link: () => {
      const chosen = text.selected;
      if (/^(https?:\/\/|\/)\S+$/.test(chosen)) {
        text.replace(`[${words.link}](${chosen})`, 1, 1 + words.link.length);
      } else {
        const label = chosen || words.link;
        text.replace(`[${label}](https://)`, label.length + 3, label.length + 11);
      }
    },
    code: () => {
      if (text.selected.includes("\n") || (text.selected === "" && text.lines().lines[0] === "")) {
        text.block("```\n" + (text.selected || words.code) + "\n```", 4, 4 + (text.selected || words.code).length);
      } else {
        text.toggle("`", words.code);
      }
    },
    table: () => {
      const row = cells => `| ${cells.join(" | ")} |`;
      const head = row([1, 2, 3].map(i => `${words.column} ${i}`));
      const cells = row([words.cell, words.cell, words.cell]);
      text.block([head, "| --- | --- | --- |", cells, cells].join("\n"), 2, 4 + words.column.length);
    },
    callout: kind => {
      const body = (text.selected || words.callout).split("\n").map(line => ("> " + line).trimEnd()).join("\n");
      text.block(`> [!${kind}]\n${body}`, kind.length + 8, kind.length + 6 + body.length);
    },
  };
}

/** Enter goes on with a list or quotation, and ends it where nothing was written. */
export function nextLine(text) {
  if (text.start !== text.end) { return false; }
  const from = text.value.lastIndexOf("\n", text.start - 1) + 1;
  const line = text.value.slice(from, text.start);
  const mark = line.match(/^(\s*(?:> ?)*)(?:([-*+]) (\[[ xX]\] )?|(\d{1,9})([.)]) )?/);
  if (!mark || mark[0].trim() === "") { return false; }
  if (line.length === mark[0].length && text.value.slice(text.start).match(/^(\n|$)/)) {
    text.select(from, text.start);
    text.replace("");
    return true;
  }

  const item = mark[2] ? `${mark[2]} ${mark[3] ? "[ ] " : ""}` : mark[4] ? `${Number(mark[4]) + 1}${mark[5]} ` : "";
  text.replace("\n" + mark[1] + item);
  return true;
}

const letters = { b: "bold", i: "italic", k: "link", e: "code" };
const digits = { Digit7: "numbers", Digit8: "bullets", Digit9: "quote" };

/** The action of a key, by the place of the key where its sign differs between keyboards. */
export function actionOf(event) {
  const control = (event.ctrlKey || event.metaKey) && !event.getModifierState("AltGraph");
  if (!control) { return null; }
  if (event.altKey) { return { Digit2: "h2", Digit3: "h3", KeyI: "image" }[event.code] ?? null; }
  if (event.shiftKey) { return digits[event.code] ?? null; }
  return letters[event.key.toLowerCase()] ?? { BracketRight: "in", BracketLeft: "out" }[event.code] ?? null;
}
