// Line numbers beside source, and its faults as they are typed. Without this file the fields are plain, and faults are told on saving.
for (const area of document.querySelectorAll("textarea.source")) {
  const editor = document.createElement("div");
  editor.className = "source-editor";
  const gutter = document.createElement("pre");
  gutter.className = "source-editor__lines";
  gutter.setAttribute("aria-hidden", "true");
  area.before(editor);
  editor.append(gutter, area);
  let faulty = 0;

  const number = () => {
    const count = area.value.split("\n").length;
    gutter.replaceChildren();
    for (let line = 1; line <= count; line++) {
      const text = document.createElement(line === faulty ? "mark" : "span");
      text.textContent = line;
      gutter.append(text, "\n");
    }
    gutter.scrollTop = area.scrollTop;
  };
  const fit = () => { gutter.style.height = `${area.offsetHeight}px`; };
  const faults = area.id ? document.getElementById(`${area.id}-error`) : null;
  const mark = text => {
    faulty = Number(/\((\d+):/.exec(text ?? "")?.[1] ?? 0);
    area.setAttribute("aria-invalid", Boolean(text));
    number();
  };
  area.addEventListener("scroll", () => { gutter.scrollTop = area.scrollTop; });
  new ResizeObserver(fit).observe(area);
  mark(faults?.textContent.trim());

  let timer;
  const check = async () => {
    const typed = area.value;
    const answer = await fetch(area.dataset.check, { method: "POST", body: new FormData(area.form) });
    if (!answer.ok || typed !== area.value) { return; }
    const text = await answer.text();
    faults.textContent = text;
    mark(text);
  };
  area.addEventListener("input", () => {
    number();
    if (area.dataset.check && faults) {
      clearTimeout(timer);
      timer = setTimeout(check, 400);
    }
  });
}

// A form that shows something in a frame is not sent by it: its buttons stay ready.
document.querySelectorAll("button[formtarget]").forEach(button => button.addEventListener("click", () => setTimeout(() => {
  delete button.form.dataset.sent;
  button.form.querySelectorAll("[aria-disabled]").forEach(other => other.removeAttribute("aria-disabled"));
}, 50)));
