// A real OpenID Connect provider. Clients register themselves at /reg; anybody logs in by the name of an account that
// PUT /test/accounts/{name} made, with any password. POST /test/rotate exchanges the signing keys.
import { createServer } from "node:http";
import { generateKeyPair, randomUUID } from "node:crypto";
import { promisify } from "node:util";
import Provider from "oidc-provider";

// Outlives the provider whose keys are exchanged.
const stored = new Map();
const cookieKey = randomUUID();

class Adapter {
  constructor(model) {
    this.model = model;
  }

  async find(id) {
    return stored.get(`${this.model} ${id}`);
  }

  async findByUid(uid) {
    return [...stored].find(([key, value]) => key.startsWith(`${this.model} `) && value.uid === uid)?.[1];
  }

  async upsert(id, payload) {
    stored.set(`${this.model} ${id}`, payload);
  }

  async consume(id) {
    stored.get(`${this.model} ${id}`).consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id) {
    stored.delete(`${this.model} ${id}`);
  }

  async revokeByGrantId(grantId) {
    for (const [key, value] of stored) {
      if (value.grantId === grantId) {
        stored.delete(key);
      }
    }
  }
}

const accounts = new Map();
const claims = ["sub", "email", "email_verified", "name", "preferred_username", "company", "groups"];

async function signingKey() {
  const { privateKey } = await promisify(generateKeyPair)("rsa", { modulusLength: 2048 });
  return { ...privateKey.export({ format: "jwk" }), kid: randomUUID(), use: "sig", alg: "RS256" };
}

async function create(issuer) {
  const provider = new Provider(issuer, {
    adapter: Adapter,
    claims: { openid: claims, email: claims, profile: claims },
    conformIdTokenClaims: false,
    cookies: { keys: [cookieKey] },
    features: {
      registration: { enabled: true },
      rpInitiatedLogout: { enabled: true },
      backchannelLogout: { enabled: true },
    },
    fetch: (address, init) => fetch(address, { ...init, dispatcher: undefined }),
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...accounts.get(id) }) }),
    jwks: { keys: [await signingKey()] },
    // What somebody logs in to was asked for by the company itself: there is nothing to agree to.
    loadExistingGrant: async (context) => {
      const grant = new context.oidc.provider.Grant({ clientId: context.oidc.client.clientId, accountId: context.oidc.session.accountId });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
    pkce: { required: () => true },
  });
  return provider.callback();
}

async function body(request) {
  let text = "";
  for await (const chunk of request) {
    text += chunk;
  }
  return text;
}

let handle;
const server = createServer(async (request, response) => {
  const account = /^\/test\/accounts\/([^/]+)$/.exec(request.url);
  if (request.method === "PUT" && account) {
    accounts.set(decodeURIComponent(account[1]), JSON.parse(await body(request)));
    response.writeHead(204).end();
  } else if (request.method === "POST" && request.url === "/test/rotate") {
    handle = await create(issuer);
    response.writeHead(204).end();
  } else {
    handle(request, response);
  }
});

await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const issuer = `http://127.0.0.1:${server.address().port}`;
handle = await create(issuer);
console.log(`listening ${issuer}`);
