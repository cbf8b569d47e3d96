// A ticket's page has several forms, and sending one of them must not lose what is typed into the others; nor may a lost session.
// It is kept in this browser only, by agent and ticket, and goes when the agent logs out (admin.js). Without this file the forms work alone.
const page = document.querySelector('[data-keep-key]');
const forms = [...page.querySelectorAll('form[data-keep]')];
const prefix = 'draft:agent:';
const longest = 14 * 24 * 60 * 60 * 1000;
const keyOf = form => `${prefix}${page.dataset.keepKey}:${form.dataset.keep}`;

const read = key => {
  try { return JSON.parse(localStorage.getItem(key)); } catch { return null; }
};
const write = (key, draft) => {
  // The browser may keep nothing, or have no room: the forms work all the same.
  try { localStorage.setItem(key, JSON.stringify(draft)); } catch { /* see above */ }
};

const fieldsOf = form => [...form.querySelectorAll('textarea, select, input:not([type=hidden], [type=file], [type=checkbox])')].filter(field => field.name && !('keepNot' in field.dataset));
// What the server wrote there: a change is kept together with what it was a change of.
const written = field => field.matches('select')
  ? ([...field.options].find(option => option.defaultSelected) ?? field.options[0])?.value ?? ''
  : field.defaultValue;

const save = (form, sent = false) => {
  const values = fieldsOf(form).filter(field => field.value !== written(field)).map(field => [field.name, { from: written(field), to: field.value }]);
  if (values.length > 0) {
    write(keyOf(form), { at: Date.now(), sent, values: Object.fromEntries(values) });
  } else {
    localStorage.removeItem(keyOf(form));
  }
};

const bringBack = form => {
  const draft = read(keyOf(form));
  // The address names the message that has arrived.
  const arrived = draft?.sent && location.hash.length > 1 && document.getElementById(location.hash.slice(1))?.matches('article');
  if (arrived || form.querySelector('[aria-invalid=true], [role=alert]')) {
    if (arrived) { localStorage.removeItem(keyOf(form)); }
    return;
  }

  const brought = fieldsOf(form).filter(field => {
    const kept = draft?.values?.[field.name];
    // What somebody else has changed meanwhile stays as they left it.
    if (!kept || kept.from !== written(field) || kept.to === field.value && kept.to === written(field)) { return false; }
    field.value = kept.to;
    return field.value === kept.to;
  });
  save(form);
  if (brought.length === 0) { return; }

  form.closest('details')?.setAttribute('open', '');
  const note = document.createElement('p');
  note.className = 'inbox-kept';
  note.setAttribute('role', 'status');
  const drop = document.createElement('button');
  drop.type = 'button';
  drop.className = 'btn btn-link btn-sm';
  drop.textContent = page.dataset.keepDrop;
  drop.addEventListener('click', () => {
    brought.forEach(field => { field.value = written(field); });
    save(form);
    note.remove();
    brought[0].focus();
  });
  note.append(form.dataset.keepSaid ?? page.dataset.keepSaid, ' ', drop);
  brought[0].closest('div').before(note);
};

for (const key of Object.keys(localStorage).filter(name => name.startsWith(prefix))) {
  if (!(Date.now() - read(key)?.at < longest)) { localStorage.removeItem(key); }
}

for (const form of forms) {
  bringBack(form);
  let timer = 0;
  const now = () => {
    clearTimeout(timer);
    timer = 0;
    save(form);
  };
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(now, 300);
  });
  // After ticket.js, which may hold an answer back.
  form.addEventListener('submit', event => {
    clearTimeout(timer);
    timer = 0;
    save(form, !event.defaultPrevented);
  });
  addEventListener('pagehide', () => { if (timer) { now(); } });
  // Logging out in another tab has forgotten it: who logs in again from here finds it (session.js).
  document.addEventListener('session-over', now);
}

// Files cannot be kept: whoever is about to lose them is asked.
document.addEventListener('submit', event => {
  const chosen = [...page.querySelectorAll('input[type=file]')].some(input => input.form !== event.target && input.files.length > 0);
  if (chosen && event.target.method === 'post' && !confirm(page.dataset.keepFiles)) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}, { capture: true });
