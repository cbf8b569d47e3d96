// Shows how far invitations have come while they are being sent. Without JavaScript the page says so each time that it is opened.
const place = document.querySelector("[data-invitations]");
const wait = 1500;

async function look() {
  if (!document.hidden) {
    const answer = await fetch(place.dataset.invitations, { headers: { Accept: "text/html" } }).catch(() => null);
    if (answer?.ok && !answer.redirected && !place.contains(document.activeElement)) {
      place.innerHTML = await answer.text();
    }
  }

  if (place.querySelector("[data-running=true]")) {
    setTimeout(look, wait);
  }
}

if (place?.querySelector("[data-running=true]")) {
  setTimeout(look, wait);
}
