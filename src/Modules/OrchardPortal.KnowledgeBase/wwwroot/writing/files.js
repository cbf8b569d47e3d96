// Pasted, dropped and chosen files: into the library, and into the text.

import { send } from "./send.js";

let last = 0;

export class Files {
  constructor(root, form, text, say) {
    this.root = root;
    this.form = form;
    this.text = text;
    this.say = say;
  }

  async take(files) {
    for (const file of files) { await this.upload(file); }
  }

  async upload(file) {
    const name = file.name || "image";
    // A place in the text that stays findable while one writes on.
    const place = `![${this.root.dataset.textUploading.replace("{0}", name)}](#${++last})`;
    // An image on a line of its own is a paragraph of its own, and no part of the list or call-out above it.
    if (this.text.lines().lines[0] === "") { this.text.block(place); } else { this.text.replace(place); }
    this.say(this.root.dataset.textUploading.replace("{0}", name));
    try {
      const response = await send(this.form, this.root.dataset.uploadUrl, { file: named(file) });
      const { url, isImage, name: title } = await response.json();
      this.put(place, isImage ? `![${this.root.dataset.textDescribe}](${url})` : `[${title.replace(/[[\]]/g, "")}](${url})`, isImage);
      this.say(this.root.dataset.textUploaded.replace("{0}", name));
    } catch (error) {
      this.put(place, "", false);
      this.say(error.status === 400 && error.message !== "400" ? error.message : this.root.dataset.textFailed.replace("{0}", name));
    }
  }

  put(place, markdown, isImage) {
    const at = this.text.value.indexOf(place);
    if (at < 0) { return; }
    const wasThere = this.text.start === this.text.end && this.text.start >= at + place.length && this.text.value.slice(at + place.length, this.text.start).trim() === "";
    this.text.replaceRange(at, at + place.length, markdown);
    // Whoever did not write on meanwhile describes the image next.
    if (isImage && wasThere) { this.text.select(at + 2, at + 2 + this.root.dataset.textDescribe.length); }
  }
}

// Browsers call every pasted picture image.png.
function named(file) {
  if (file.name && file.name !== "image.png") { return file; }
  const kind = file.type.split("/")[1]?.replace("jpeg", "jpg") ?? "png";
  return new File([file], `image.${kind}`, { type: file.type });
}
