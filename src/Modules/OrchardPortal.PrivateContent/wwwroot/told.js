// The address says why this page is shown. It is read by now: a reload or a bookmark does not say it again.
addEventListener("pageshow", () => {
  const address = new URL(location.href);
  for (const name of ["again", "ended"]) { address.searchParams.delete(name); }
  history.replaceState(history.state, "", address);

  // What was sent has not arrived: what is kept of it (drafts.js, kept.js) stays when something else arrives.
  try {
    for (const key of Object.keys(localStorage).filter(name => name.startsWith("draft:"))) {
      const draft = JSON.parse(localStorage.getItem(key));
      if (draft?.sent) { localStorage.setItem(key, JSON.stringify({ ...draft, sent: false })); }
    }
  } catch { /* The browser keeps nothing, or has no room. */ }
}, { once: true });
