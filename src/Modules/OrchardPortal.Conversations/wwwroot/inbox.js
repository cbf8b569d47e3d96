// Keys and selection in the agents' list. Without this script everything is reachable with Tab, Enter and Space.
const list = document.querySelector('[data-inbox-list]');
const search = document.querySelector('#ticket-search');
const help = document.querySelector('[data-inbox-keys]');
const switchKey = 'orchardportal.inbox.keys';

if (list && help) {
  help.hidden = false;
  const enabled = help.querySelector('input');
  enabled.checked = localStorage.getItem(switchKey) !== 'off';
  enabled.addEventListener('change', () => localStorage.setItem(switchKey, enabled.checked ? 'on' : 'off'));

  const rows = [...list.tBodies[0].rows];
  const link = row => row.querySelector('a');
  const current = () => rows.findIndex(row => row.contains(document.activeElement));
  const go = step => {
    const at = current();
    const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(Math.max(at + step, 0), rows.length - 1);
    link(rows[next]).focus();
  };

  document.addEventListener('keydown', event => {
    const writing = event.target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]');
    if (!enabled.checked || writing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }

    const actions = {
      j: () => go(1),
      k: () => go(-1),
      x: () => rows[current()]?.querySelector('input').click(),
      '/': () => search.focus(),
    };
    if (actions[event.key]) {
      event.preventDefault();
      actions[event.key]();
    }
  });
}

// What can be done with the selected tickets comes up once there are some.
const several = document.querySelector('[data-inbox-several]');
if (list && several) {
  const title = several.querySelector('summary');
  const text = title.textContent;
  const show = () => {
    const count = list.querySelectorAll('tbody input:checked').length;
    const all = list.querySelector('[data-inbox-all]');
    all.checked = count > 0 && count === list.tBodies[0].rows.length;
    all.indeterminate = count > 0 && !all.checked;
    several.open = several.open || count > 0;
    several.classList.toggle('inbox-several--ready', count > 0);
    title.textContent = count > 0 ? `${text} (${count})` : text;
  };
  const boxes = [...list.querySelectorAll('tbody input[type=checkbox]')];
  const all = list.querySelector('[data-inbox-all]');
  all.hidden = false;
  all.addEventListener('change', () => boxes.forEach(box => { box.checked = all.checked; }));
  let last = null;
  list.addEventListener('click', event => {
    const box = boxes.indexOf(event.target);
    if (box < 0) {
      return;
    }

    // With the Shift key: everything between the one before and this one.
    if (event.shiftKey && last !== null) {
      boxes.slice(Math.min(last, box), Math.max(last, box) + 1).forEach(between => { between.checked = event.target.checked; });
    }

    last = box;
  });
  list.addEventListener('change', show);
  // Whoever comes back finds the boxes ticked as they were left, and is told so.
  addEventListener('pageshow', show);
  show();
}
