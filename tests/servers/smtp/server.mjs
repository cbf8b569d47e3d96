// A real SMTP server, and an address of the web to ask it: GET /mails returns what came in; POST /stop closes the server and /start
// opens it again on the same port; POST /refuse and /accept change whether it takes mail,
// /members and /anybody of whom.
import { createServer } from "node:http";
import { SMTPServer } from "smtp-server";

const mails = [];
let refuses = false;
let isClosed = false;
let port = 0;
let smtp;

function listen() {
  smtp = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ["STARTTLS"],
    onAuth: (auth, _, done) =>
      auth.username === "portal" && auth.password === "Mail-Secret-7" ? done(null, { user: auth.username }) : done(new Error("Wrong name or password")),
    onMailFrom: (_, session, done) => (isClosed && !session.user ? done(Object.assign(new Error("Log in first"), { responseCode: 530 })) : done()),
    onRcptTo: (_, __, done) => (refuses ? done(Object.assign(new Error("Try again later"), { responseCode: 451 })) : done()),
    onData(stream, session, done) {
      const chunks = [];
      stream.on("data", (chunk) => chunks.push(chunk));
      stream.on("end", () => {
        mails.push({
          from: session.envelope.mailFrom.address,
          to: session.envelope.rcptTo.map((recipient) => recipient.address),
          user: session.user ?? null,
          raw: Buffer.concat(chunks).toString("latin1"),
        });
        done();
      });
    },
  });
  return new Promise((resolve) =>
    smtp.listen(port, "127.0.0.1", () => {
      port = smtp.server.address().port;
      resolve();
    }),
  );
}

await listen();
const web = createServer(async (request, response) => {
  switch (request.url) {
    case "/mails":
      response.end(JSON.stringify(mails));
      return;
    case "/port":
      response.end(String(port));
      return;
    case "/stop":
      await new Promise((resolve) => smtp.close(resolve));
      break;
    case "/start":
      await listen();
      break;
    case "/refuse":
    case "/accept":
      refuses = request.url === "/refuse";
      break;
    case "/members":
    case "/anybody":
      isClosed = request.url === "/members";
      break;
    default:
      response.statusCode = 404;
  }
  response.end();
});
web.listen(0, "127.0.0.1", () => console.log(`listening http://127.0.0.1:${web.address().port}`));
