// Pasted, dropped and chosen files: into the library, and into the text.

import { send } from "./send.js";

let last = 0;

export class Files {
  constructor(root, form, text, say) {
    this.root = root;
    this.form = form;
    this.text = text;
    this.say = say;
    /** Settles when nothing is on its way any more. */
    this.done = Promise.resolve();
  }

  /** Puts a place for each file into the text at once, and fills them one by one. */
  take(files) {
    if (files.length === 0) { return this.done; }
    const uploads = files.map(file => ({ file, name: file.name || "image", place: this.place(file.name || "image") }));
    const places = uploads.map(upload => upload.place);
    // An image on a line of its own is a paragraph of its own, and no part of the list or call-out above it.
    if (this.text.lines().lines[0] === "") { this.text.block(places.join("\n\n")); } else { this.text.replace(places.join(" ")); }
    this.done = Promise.all([this.done, this.fill(uploads)]);
    return this.done;
  }

  // Stays findable while one writes on.
  place(name) { return `![${this.root.dataset.textUploading.replace("{0}", name.replace(/[[\]]/g, ""))}](#${++last})`; }

  async fill(uploads) {
    const put = [];
    const failed = [];
    for (const upload of uploads) {
      this.say(this.root.dataset.textUploading.replace("{0}", upload.name));
      try { put.push(await this.upload(upload)); } catch (error) {
        this.put(upload.place, "");
        failed.push(error.status === 400 && error.message !== "400" ? error.message : this.root.dataset.textFailed.replace("{0}", upload.name));
      }
    }

    const images = put.filter(file => file.isImage);
    if (document.activeElement === this.text.area) { this.describe(images[0], put); }
    const { textUploaded, textUploadedFile, textUploadedMany } = this.root.dataset;
    const told = put.length > 1 ? textUploadedMany.replace("{0}", put.length) : images.length === 1 ? textUploaded : textUploadedFile;
    this.say([...failed, ...put.length ? [told.replace("{0}", put[0].name)] : []].join(" "));
  }

  async upload({ file, name, place }) {
    const response = await send(this.form, this.root.dataset.uploadUrl, { file: named(file) });
    const { url, isImage, name: title } = await response.json();
    const markdown = isImage ? `![${this.root.dataset.textDescribe}](${url})` : `[${title.replace(/[[\]]/g, "")}](${url})`;
    this.put(place, markdown);
    return { name, isImage, markdown };
  }

  put(place, markdown) {
    const at = this.text.value.indexOf(place);
    if (at < 0) { return; }
    const behind = at + place.length;
    // Where nothing came, no empty lines stay.
    const empty = markdown ? "" : this.text.value.slice(behind).match(/^\n{0,2}/)[0];
    this.text.replaceRange(at, behind + empty.length, markdown);
  }

  // Whoever did not write on meanwhile describes the first image next.
  describe(image, put) {
    const at = image ? this.text.value.indexOf(image.markdown) : -1;
    if (at < 0 || this.text.start !== this.text.end || this.text.start < at) { return; }
    const between = put.reduce((rest, { markdown }) => rest.replace(markdown, ""), this.text.value.slice(at, this.text.start));
    if (between.trim() === "") { this.text.select(at + 2, at + 2 + this.root.dataset.textDescribe.length); }
  }
}

// Browsers call every pasted picture image.png.
function named(file) {
  if (file.name && file.name !== "image.png") { return file; }
  const kind = file.type.split("/")[1]?.replace("jpeg", "jpg") ?? "png";
  return new File([file], `image.${kind}`, { type: file.type });
}
