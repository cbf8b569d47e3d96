// A real SAML 2.0 identity provider. Its key pair comes in CERT and KEY (PEM). PUT /test/settings says what its one service is like;
// anybody logs in by the name of an account that PUT /test/accounts/{name} made.
import { createServer } from "node:http";
import { randomUUID } from "node:crypto";
import samlp from "samlp";

const redirectBinding = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect";
const postBinding = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST";
const { CERT: cert, KEY: key } = process.env;
const accounts = new Map();
const sessions = new Map(); // By cookie: the account, and where it is logged in.
const pending = new Map(); // Requests that wait for somebody to log in.
const states = new Map(); // Of logging out.
let settings = {};
let issuer;

/** The account as samlp asks for it: its subject, and its attributes as they are. */
class Mapper {
  constructor(account) {
    this.account = account;
  }
  getClaims = () => this.account.attributes;
  getNameIdentifier = () => ({ nameIdentifier: this.account.subject, nameIdentifierFormat: this.account.format });
}
Mapper.prototype.metadata = [];
const profileMapper = (account) => new Mapper(account);
profileMapper.prototype = Mapper.prototype;

const store = {
  save: (_, state, done) => {
    const id = randomUUID();
    states.set(id, state);
    done(null, id);
  },
  load: (_, id, options, done) => {
    const state = states.get(id);
    if (options.destroy) {
      states.delete(id);
    }
    (done ?? options)(null, state);
  },
  update: (_, id, state, done) => {
    states.set(id, state);
    done();
  },
};

function page(response, html) {
  response.writeHead(200, { "Content-Type": "text/html" }).end(html);
}

async function text(request) {
  let all = "";
  for await (const chunk of request) {
    all += chunk;
  }
  return all;
}

// samlp was made for Express: this is what it uses of it.
function express(request, response, url, form) {
  request.query = Object.fromEntries(url.searchParams);
  request.body = form;
  request.protocol = "http";
  request.originalUrl = request.url;
  response.set = (name, value) => response.setHeader(name, value);
  response.send = (status, body) => (typeof status === "number" ? response.writeHead(status).end(body) : response.end(status));
  response.redirect = (to) => response.writeHead(302, { Location: to }).end();
}

function failed(response) {
  return (error) => response.writeHead(400, { "Content-Type": "text/plain" }).end(String(error?.stack ?? error));
}

function signOn(request, response, session) {
  session.index = `_${randomUUID()}`;
  const options = {
    issuer, cert, key, profileMapper,
    getPostURL: (audience, dom, req, done) => done(null, settings.assertionUrl),
    getUserFromRequest: () => accounts.get(session.account),
    audience: settings.audience,
    destination: settings.assertionUrl,
    recipient: settings.assertionUrl,
    signResponse: settings.signResponse === true,
    signAssertion: settings.signAssertion !== false,
    encryptionCert: settings.encryptionCert,
    encryptionPublicKey: settings.encryptionPublicKey,
    encryptionAlgorithm: settings.encryptionAlgorithm,
    signingCert: settings.signingCert,
    sessionIndex: session.index,
    lifetimeInSeconds: 300,
    RelayState: request.query.RelayState ?? request.body.RelayState ?? settings.relayState,
  };
  const { subject: nameId, format: nameIdFormat } = accounts.get(session.account);
  session.participants.push({
    serviceProviderId: settings.audience, nameId, nameIdFormat, sessionIndex: session.index,
    serviceProviderLogoutURL: settings.logoutUrl, cert: settings.logoutCert, binding: settings.logoutBinding ?? redirectBinding,
  });
  samlp.auth(options)(request, response, failed(response));
}

function logOut(request, response, id) {
  const isGet = request.method === "GET";
  const session = sessions.get(id) ?? { participants: [] };
  samlp.logout({
    issuer, cert, key, store,
    deflate: isGet || settings.logoutBinding !== postBinding,
    protocolBinding: isGet ? redirectBinding : postBinding,
    sessionParticipants: participants(session.participants),
    clearIdPSession: (done) => {
      sessions.delete(id);
      done();
    },
  })(request, response, failed(response));
}

function participants(list) {
  const find = (issuer, indexes, nameId) =>
    list.findIndex((one) => (!issuer || one.serviceProviderId === issuer) && [indexes].flat().includes(one.sessionIndex) && one.nameId === nameId);
  return {
    get: (issuer, indexes, nameId, done) => done(null, list[find(issuer, indexes, nameId)]),
    hasElements: () => list.length > 0,
    getFirst: (done) => done(null, list[0]),
    remove: (issuer, index, nameId, done) => {
      const at = find(issuer, index, nameId);
      done(null, at < 0 ? undefined : list.splice(at, 1)[0]);
    },
  };
}

const server = createServer(async (request, response) => {
  const url = new URL(request.url, issuer);
  const body = await text(request);
  const id = /idp=([\w-]+)/.exec(request.headers.cookie ?? "")?.[1];
  const account = /^\/test\/accounts\/([^/]+)$/.exec(url.pathname);

  if (account) {
    accounts.set(decodeURIComponent(account[1]), JSON.parse(body));
    return response.writeHead(204).end();
  }
  if (url.pathname === "/test/settings") {
    settings = JSON.parse(body);
    return response.writeHead(204).end();
  }
  if (url.pathname === "/test/sessions") {
    return page(response, String(sessions.size));
  }

  express(request, response, url, Object.fromEntries(new URLSearchParams(body)));

  switch (url.pathname) {
    case "/metadata":
      return samlp.metadata({
        issuer, cert, profileMapper, redirectEndpointPath: "/sso", postEndpointPath: "/sso", logoutEndpointPaths: { redirect: "/slo", post: "/slo" },
      })(request, response);
    case "/sso":
      if (sessions.has(id)) {
        return signOn(request, response, sessions.get(id));
      }
      const waiting = randomUUID();
      pending.set(waiting, { query: request.query, body: request.body, method: request.method });
      return page(response, `<!DOCTYPE html><html lang="en"><title>Test provider</title><form method="post" action="/login"><label for="account">Account</label> <input id="account" name="account">
        <input type="hidden" name="request" value="${waiting}"><button>Log in</button></form></html>`);
    case "/login": {
      const session = { account: request.body.account, participants: [] };
      const cookie = randomUUID();
      const original = pending.get(request.body.request);
      pending.delete(request.body.request);
      if (!original || !accounts.has(session.account)) {
        return response.writeHead(400).end("No such account");
      }
      sessions.set(cookie, session);
      Object.assign(request, original);
      response.setHeader("Set-Cookie", `idp=${cookie}; Path=/; HttpOnly`);
      return signOn(request, response, session);
    }
    case "/slo":
      return logOut(request, response, id);
    default:
      return response.writeHead(404).end();
  }
});

await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
issuer = `http://127.0.0.1:${server.address().port}`;
console.log(`listening ${issuer}`);
