// Passkeys: logs in from the login page (where the browser offers them beside passwords) and from the page for passkeys, and adds
// new ones on the profile. What the authenticator says is posted by an ordinary form, so that the server answers with a page.

const supported = Boolean(window.PublicKeyCredential?.parseRequestOptionsFromJSON && navigator.credentials);
const longest = 9 * 60 * 1000;
let pending = null;

async function fetchOptions(address, fields) {
  const answer = await fetch(address, { method: "POST", body: new URLSearchParams(fields), credentials: "same-origin" });
  if (!answer.ok) { throw new Error(answer.status); }
  return answer.json();
}

const tokenOf = root => root.querySelector("[name=__RequestVerificationToken]")?.value ?? document.querySelector("[name=__RequestVerificationToken]").value;

function post(action, fields) {
  const form = Object.assign(document.createElement("form"), { method: "post", action, hidden: true });
  for (const [name, value] of Object.entries(fields)) {
    form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
  }
  document.body.append(form);
  form.submit();
}

// One request at a time: the browser's silent offer ends when somebody presses a button.
function begin() {
  pending?.abort();
  pending = new AbortController();
  return pending.signal;
}

async function logIn(optionsUrl, action, mediation) {
  const signal = begin();
  const token = tokenOf(document);
  const { options, state } = await fetchOptions(optionsUrl, { __RequestVerificationToken: token });
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(options));
  const credential = await navigator.credentials.get({ publicKey, signal, ...(mediation && { mediation }) });
  post(action, {
    __RequestVerificationToken: token,
    Credential: JSON.stringify(credential.toJSON()),
    State: state,
    RememberMe: document.querySelector("[name=RememberMe]")?.checked ? "true" : "false",
  });
}

const refused = error => error.name === "NotAllowedError" || error.name === "AbortError";

async function offer(prompt) {
  const query = new URLSearchParams(location.search).get("returnUrl");
  const action = prompt.dataset.action + (query ? `?returnUrl=${encodeURIComponent(query)}` : "");
  document.querySelectorAll(`a[href^="${prompt.dataset.action}"]`).forEach(link => link.addEventListener("click", event => {
    event.preventDefault();
    // Whatever goes wrong, the page for passkeys tells.
    logIn(prompt.dataset.options, action).catch(error => { if (!refused(error)) { location.assign(link.href); } });
  }));

  const name = document.querySelector("[autocomplete=username]");
  if (name && await PublicKeyCredential.isConditionalMediationAvailable?.()) {
    name.setAttribute("autocomplete", "username webauthn");
    const again = () => logIn(prompt.dataset.options, action, "conditional").catch(() => { });
    again();
    // Challenges grow old.
    setInterval(() => { if (!document.hidden) { again(); } }, longest);
  }
}

function page(box) {
  const button = box.querySelector("[data-passkey-button]");
  const trouble = box.querySelector("[data-passkey-trouble]");
  if (!supported) {
    trouble.textContent = box.dataset.unsupported;
    return;
  }
  button.hidden = false;
  button.addEventListener("click", () => {
    trouble.textContent = "";
    logIn(box.dataset.options, box.dataset.action).catch(error => { trouble.textContent = refused(error) ? box.dataset.cancelled : box.dataset.failed; });
  });
}

function adding(form) {
  const trouble = form.querySelector("[data-passkey-trouble]");
  if (!supported) {
    trouble.textContent = form.dataset.unsupported;
    return;
  }
  form.querySelector("button").disabled = false;
  form.addEventListener("submit", async event => {
    event.preventDefault();
    event.stopImmediatePropagation();
    trouble.textContent = "";
    const fields = Object.fromEntries(new FormData(form));
    try {
      const { options, state, error } = await fetchOptions(form.dataset.options, fields);
      if (error) {
        trouble.textContent = error;
        form.querySelector("[name=Proof]")?.focus();
        return;
      }
      const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(options));
      const credential = await navigator.credentials.create({ publicKey });
      post(form.action, { __RequestVerificationToken: tokenOf(form), Name: fields.Name, Credential: JSON.stringify(credential.toJSON()), State: state });
    } catch (error) {
      trouble.textContent = error.name === "InvalidStateError" ? form.dataset.known : refused(error) ? form.dataset.cancelled : form.dataset.failed;
    }
  }, { capture: true });
}

const prompt = document.querySelector("[data-passkey-prompt]");
if (prompt && supported) { offer(prompt); }
document.querySelectorAll("[data-passkey-page]").forEach(page);
document.querySelectorAll("form[data-passkey-add]").forEach(adding);
