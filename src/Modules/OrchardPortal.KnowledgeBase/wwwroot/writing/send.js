// Requests of the editor: with the form's token, and an answer for a session that ended.

export class LoggedOut extends Error {}

export async function send(form, url, fields) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) { body.append(name, value); }
  return ask(url, { method: "POST", body, headers: { RequestVerificationToken: token(form)?.value ?? "" } });
}

export async function ask(url, options = {}) {
  const response = await fetch(url, { ...options, redirect: "manual", headers: { ...options.headers, "X-Requested-With": "XMLHttpRequest" } });
  if (response.type === "opaqueredirect" || response.status === 401) { throw new LoggedOut(); }
  if (!response.ok) {
    const error = new Error(String(response.status));
    error.message = await response.json().then(answer => answer.error ?? error.message, () => error.message);
    error.status = response.status;
    throw error;
  }
  return response;
}

export const token = form => form.querySelector("input[name=__RequestVerificationToken]");
