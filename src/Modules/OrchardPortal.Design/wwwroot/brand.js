// Shows the brand as it is typed on real pages in the frame. What is typed travels in the address of the preview, which only who may change
// the brand gets to see: nothing is saved and no visitor notices. Without this file the form works, and the frame shows what is saved.
const form = document.querySelector("[data-brand]");
const panel = document.querySelector("[data-brand-preview]");
const frame = panel.querySelector("iframe");
const notes = document.querySelector("[data-brand-notes]");
const pictures = ["LogoUrl", "DarkLogoUrl", "FaviconUrl", "Header"];
const parameter = "brand-preview";
let page = panel.querySelector("[data-page][aria-current]").dataset.page;
let isDark = matchMedia("(prefers-color-scheme: dark)").matches;
let timer;

const values = () => {
  const brand = Object.fromEntries([...new FormData(form)].filter(([name]) => !name.startsWith("__")));
  return btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(brand)))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
};
const inPreview = (address, brand) => {
  const url = new URL(address, location.href);
  url.searchParams.set(parameter, brand);
  return url.href;
};
// What the script cannot reach into, a mail, is asked for in its scheme.
const inFrame = brand => {
  const url = new URL(inPreview(page, brand));
  url.searchParams.set("brand-scheme", isDark ? "dark" : "light");
  return url.href;
};
const saved = values();
let shownPictures = pictures.map(name => form.elements[name].value).join("\n");

// The frame's pages follow the button, whichever scheme the owner's device has.
const paint = () => {
  const doc = frame.contentDocument;
  if (!doc) { return; }
  for (const sheet of doc.styleSheets) {
    let rules;
    try { rules = sheet.cssRules; } catch { continue; }
    for (const rule of rules) {
      if (!(rule.media) || !(rule.wasDark ?? rule.media.mediaText.includes("prefers-color-scheme: dark"))) { continue; }
      rule.wasDark = true;
      rule.media.mediaText = isDark ? "all" : "not all";
    }
  }
  doc.documentElement.style.colorScheme = isDark ? "dark" : "light";
  doc.querySelectorAll("source[media*='prefers-color-scheme'], source[data-dark]").forEach(source => {
    source.dataset.dark = "";
    source.media = isDark ? "all" : "not all";
  });
};

const restyle = brand => {
  const doc = frame.contentDocument;
  const old = doc?.querySelector("link[href*='brand.css']");
  if (!doc?.head) { return; }
  const link = doc.createElement("link");
  link.rel = "stylesheet";
  link.href = inPreview(form.dataset.stylesheet, brand);
  link.addEventListener("load", () => { old?.remove(); paint(); });
  (old ?? doc.head.lastElementChild).after(link);
};

const update = async () => {
  const brand = values();
  document.querySelector("[data-brand-unsaved]").hidden = brand === saved;
  panel.querySelectorAll("[data-page]").forEach(link => { link.href = inPreview(link.dataset.page, brand); });
  const nowPictures = pictures.map(name => form.elements[name].value).join("\n");
  // A mail stands in the frame like a page of another site: it is asked for again.
  if (nowPictures === shownPictures && frame.contentDocument) {
    restyle(brand);
  } else {
    shownPictures = nowPictures;
    frame.contentWindow.location.replace(inFrame(brand));
  }

  const answer = await fetch(inPreview(form.dataset.notes, brand), { headers: { Accept: "text/html" } });
  if (answer.ok && brand === values()) {
    notes.innerHTML = await answer.text();
  }
};

form.addEventListener("input", event => {
  const of = event.target.dataset.colourOf;
  if (of) { form.elements[of].value = event.target.value; }
  const picker = form.querySelector(`[data-colour-of="${event.target.id}"]`);
  if (picker && /^#[0-9a-f]{6}$/i.test(event.target.value)) { picker.value = event.target.value; }
  clearTimeout(timer);
  timer = setTimeout(update, 150);
});
form.querySelectorAll("[data-colour-of]").forEach(picker => { picker.hidden = false; });

panel.addEventListener("click", event => {
  const link = event.target.closest("[data-page]");
  if (link) {
    event.preventDefault();
    page = link.dataset.page;
    panel.querySelectorAll("[data-page]").forEach(other => other.toggleAttribute("aria-current", false));
    link.setAttribute("aria-current", "true");
    frame.contentWindow.location.replace(inFrame(values()));
  }

  const mode = event.target.closest("[data-mode]");
  if (mode) {
    const pressed = mode.getAttribute("aria-pressed") !== "true";
    mode.setAttribute("aria-pressed", pressed);
    if (mode.dataset.mode === "phone") { panel.classList.toggle("brand-preview--phone", pressed); }
    if (mode.dataset.mode === "dark") {
      isDark = pressed;
      if (frame.contentDocument) { paint(); } else { frame.contentWindow.location.replace(inFrame(values())); }
    }
  }
});
panel.querySelector("[data-brand-modes]").hidden = false;
panel.querySelector("[data-mode='dark']").setAttribute("aria-pressed", isDark);

// Links lead on in the preview; forms there do nothing, since this is for looking.
const arrived = () => {
  const doc = frame.contentDocument;
  if (!doc) { return; }
  paint();
  doc.addEventListener("submit", event => event.preventDefault());
  doc.addEventListener("click", event => {
    const link = event.target.closest("a[href]");
    if (!link || event.defaultPrevented || link.getAttribute("href").startsWith("#")) { return; }
    event.preventDefault();
    if (link.origin === location.origin) {
      page = link.href;
      frame.contentWindow.location.replace(inFrame(values()));
    }
  });
};
frame.addEventListener("load", arrived);
if (frame.contentDocument?.readyState === "complete") { arrived(); }
