// What makes an agent's page of a ticket quicker. Without this script all of it works by sending forms.

// A canned reply goes to where the cursor is; files that were chosen stay.
for (const button of document.querySelectorAll('[data-macro-insert]')) {
  button.addEventListener('click', async event => {
    event.preventDefault();
    const form = button.form;
    const body = form.elements.Body;
    const option = form.elements.MacroId.selectedOptions[0];
    try {
      const response = await fetch(option.dataset.url, { headers: { Accept: 'application/json' } });
      if (!response.ok) {
        throw new Error(response.statusText);
      }

      const { text, error } = await response.json();
      if (error) {
        throw new Error(error);
      }

      body.setRangeText(text, body.selectionStart, body.selectionEnd, 'end');
      body.dispatchEvent(new Event('input', { bubbles: true }));
      body.focus();
    } catch {
      // The server says what is wrong beside the form.
      form.requestSubmit(button);
    }
  }, { once: false });
}

// Colleagues at the same ticket see each other, and what customers write meanwhile comes up before an answer crosses it.
const presence = document.querySelector('[data-presence]');
const answer = document.querySelector('#answer form');
const news = document.querySelector('[data-news]');
const beatEvery = 15_000;

// Whoever has pressed the button waits no longer than this for what may have come meanwhile; the server asks again.
const longestWait = 3_000;

// One after the other: two at the same time would tell the same news twice.
let beating = Promise.resolve();
const beat = () => {
  const next = beating.then(ask);
  beating = next.catch(() => {});
  return next;
};

async function ask() {
  const address = new URL(presence.dataset.presence, location.href);
  const seen = answer?.elements.LastSeen;
  if (seen) {
    address.searchParams.set('seen', seen.value);
  }

  const writing = [...document.querySelectorAll('.inbox-composer textarea')].some(area => area.value !== area.defaultValue);
  address.searchParams.set('writing', writing);
  const response = await fetch(address, { headers: { Accept: 'application/json' }, signal: AbortSignal.timeout(longestWait) });
  if (!response.ok) {
    throw new Error(response.statusText);
  }

  const told = await response.json();
  if (presence.textContent !== told.others) {
    presence.textContent = told.others;
  }

  for (const message of told.news) {
    const text = document.createElement('blockquote');
    text.textContent = message.text;
    const title = document.createElement('p');
    title.textContent = message.title;
    news.append(title, text);
  }

  if (told.news.length > 0) {
    news.hidden = false;
    seen.value = told.lastSeen;
  }

  return told.news.length > 0;
}

if (presence && answer && news) {
  setInterval(() => {
    if (!document.hidden) {
      beat().catch(() => {});
    }
  }, beatEvery);

  // The server asks again; asked here, files that were chosen are not lost.
  let checked = false;
  let checking = false;
  answer.addEventListener('submit', async event => {
    if (checked || event.submitter?.name === 'Insert') {
      return;
    }

    // Nobody else may take the form for sent: admins disable its button then.
    event.preventDefault();
    event.stopPropagation();
    if (checking) {
      return;
    }

    checking = true;
    const crossed = await beat().catch(() => false);
    checking = false;
    if (crossed) {
      news.scrollIntoView({ block: 'center' });
      return;
    }

    checked = true;
    answer.requestSubmit(event.submitter);
    checked = false;
  });
}
