// A picture of the media library is chosen by looking at it. Without this file its address is typed or picked from the field's list.
const dialog = document.querySelector("[data-brand-pictures]");
const search = dialog.querySelector("[data-search]");
const list = dialog.querySelector("[data-pictures]");
const found = dialog.querySelector("[data-found]");
let field;
let timer;

const entry = picture => {
  const item = document.createElement("li");
  const pick = Object.assign(document.createElement("button"), { type: "button" });
  const image = Object.assign(document.createElement("img"), { src: picture.source, alt: "", loading: "lazy" });
  const name = Object.assign(document.createElement("span"), { textContent: picture.name });
  pick.append(image, name);
  pick.addEventListener("click", () => {
    field.value = picture.url;
    dialog.close();
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  });
  item.append(pick);
  return item;
};

const show = async () => {
  const wanted = search.value;
  const answer = await fetch(`${dialog.dataset.url}?q=${encodeURIComponent(wanted)}`, { headers: { Accept: "application/json" } });
  if (!answer.ok || wanted !== search.value) { return; }
  const pictures = await answer.json();
  list.replaceChildren(...pictures.map(entry));
  found.textContent = pictures.length === 0 ? dialog.dataset.none : dialog.dataset.count.replace("{0}", pictures.length);
};

dialog.querySelector("[data-close]").addEventListener("click", () => dialog.close());
search.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(show, 200); });
for (const button of document.querySelectorAll("[data-choose]")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    field = document.getElementById(button.dataset.choose);
    dialog.showModal();
    search.focus();
    show();
  });
}
