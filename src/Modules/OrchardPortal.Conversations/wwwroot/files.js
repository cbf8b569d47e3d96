// Files that cannot be sent are said at once and left out, instead of after they were uploaded. The server asks all of it again.
const fill = (text, value) => text.replace('{0}', () => value);

for (const input of document.querySelectorAll('[data-max-megabytes]')) {
  const text = input.dataset;
  const maxFiles = Number(text.maxFiles);
  const maxBytes = Number(text.maxMegabytes) * 1024 * 1024;
  const allowed = input.accept.split(',');
  const trouble = document.createElement('span');
  trouble.className = 'invalid-feedback d-block';
  // No role of alert: kept.js takes one for a refusal of the server's.
  trouble.setAttribute('aria-live', 'assertive');
  input.parentElement.append(trouble);

  const complaintOf = file => {
    if (file.size > maxBytes) { return fill(text.tooLarge, file.name); }
    if (file.size === 0) { return fill(text.isEmpty, file.name); }
    const extension = file.name.slice(Math.max(0, file.name.lastIndexOf('.'))).toLowerCase();
    return allowed.includes(extension) ? null : fill(text.wrongType, file.name);
  };

  const check = () => {
    const files = [...input.files];
    const complaints = files.map(complaintOf).filter(Boolean);
    const fine = files.filter(file => !complaintOf(file));
    const left = fine.splice(maxFiles);
    if (left.length > 0) {
      complaints.push(left.length === 1 ? fill(text.tooMany, left[0].name) : fill(text.tooManyAtOnce, left.length));
    }

    if (fine.length < files.length) {
      const transfer = new DataTransfer();
      fine.forEach(file => transfer.items.add(file));
      input.files = transfer.files;
    }

    trouble.textContent = complaints.join(' ');
  };
  input.addEventListener('change', check);
  // Chosen before this file came.
  if (input.files.length > 0) { check(); }
}
