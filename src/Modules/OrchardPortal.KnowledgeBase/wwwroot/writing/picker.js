// The library, to pick from.

import { ask } from "./send.js";

export class Picker {
  constructor(root, onPick, onUpload) {
    this.root = root;
    this.dialog = root.querySelector("[data-picker]");
    this.onPick = onPick;
    this.folder = "";
    this.page = 1;
    this.find = name => this.dialog.querySelector(`[data-${name}]`);
    this.find("close").addEventListener("click", () => this.dialog.close());
    this.find("upload").addEventListener("click", () => { this.dialog.close(); onUpload(); });
    this.find("previous").addEventListener("click", () => this.show(this.folder, this.page - 1));
    this.find("next").addEventListener("click", () => this.show(this.folder, this.page + 1));
    let wait;
    this.find("search").addEventListener("input", () => { clearTimeout(wait); wait = setTimeout(() => this.show(this.folder), 200); });
    // Enter in the search field would send the article's form.
    this.find("search").addEventListener("keydown", event => { if (event.key === "Enter") { event.preventDefault(); } });
  }

  open() {
    this.dialog.showModal();
    this.find("search").focus();
    return this.show(this.folder);
  }

  async show(folder, page = 1) {
    const query = new URLSearchParams({ folder, q: this.find("search").value, page });
    let found;
    try {
      found = await (await ask(`${this.root.dataset.filesUrl}?${query}`)).json();
    } catch (error) {
      this.find("found").textContent = error.message;
      return;
    }

    this.folder = folder;
    this.page = page;
    this.find("folder").textContent = "/" + folder;
    const folders = [...(folder ? [[folder.slice(0, Math.max(0, folder.lastIndexOf("/"))), "↑ " + this.root.dataset.textUp]] : []), ...found.folders.map(path => [path, path.split("/").pop()])];
    this.find("folders").replaceChildren(...folders.map(([path, label]) => button("btn btn-sm", label, () => this.show(path))));
    this.find("files").replaceChildren(...found.files.map(file => this.entry(file)));
    this.find("found").textContent = found.total === 0 ? this.root.dataset.textNothing : this.root.dataset.textFiles.replace("{0}", found.total);
    this.find("previous").hidden = page <= 1;
    this.find("next").hidden = page * found.pageSize >= found.total;
  }

  entry(file) {
    const item = document.createElement("li");
    const pick = button("writing-picker__file", "", () => { this.dialog.close(); this.onPick(file); });
    if (file.isImage) {
      const image = document.createElement("img");
      image.src = file.url;
      image.alt = "";
      image.loading = "lazy";
      pick.append(image);
    }
    const name = document.createElement("span");
    name.textContent = file.name;
    pick.append(name);
    item.append(pick);
    return item;
  }
}

function button(className, label, onClick) {
  const element = document.createElement("button");
  element.type = "button";
  element.className = className;
  element.textContent = label;
  element.addEventListener("click", onClick);
  return element;
}
