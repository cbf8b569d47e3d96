// Closes an announcement where it stands: sends the form of its own page, which the link leads to.

document.addEventListener("click", async event => {
  const link = event.target.closest?.("a[data-announcement-close]");
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) { return; }
  event.preventDefault();
  const box = link.closest("[data-announcement]");
  try {
    const page = new DOMParser().parseFromString(await (await fetch(link.href)).text(), "text/html");
    const form = page.querySelector("[data-announcement-form]");
    const sent = await fetch(form.getAttribute("action"), { method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "manual" });
    if (sent.status >= 400) { throw new Error(sent.status); }
    const next = box.parentElement.querySelector("[data-announcement] a[data-announcement-close]:not(:focus)");
    box.remove();
    (next?.isConnected ? next : document.getElementById("content"))?.focus({ preventScroll: true });
  } catch { location.assign(link.href); }
});
