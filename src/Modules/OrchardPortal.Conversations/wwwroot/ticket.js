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
