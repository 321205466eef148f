// A stand-in for the workbench's server, to look at the page without Java: `npm run stub`, then `npm run dev`.
// It serves the built page too (`npm run build`), on http://127.0.0.1:8099. It knows no Slack and no bot.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { card, commands, examples, home, mrkdwn, oddities, pages, people, text } from "./samples.mjs";

const port = Number(process.env.STUB_PORT ?? 8099);
const site = new URL("../../target/classes/static/", import.meta.url).pathname;
const started = Date.now();
const bot = { id: "U0RELAIS", name: "Relais", bot: true };
const noFaults = { latencyMillis: 0, failMethods: [], duplicateEvents: false, lateEvents: false, slackAway: false };
const world = { offset: 0, bot: "starting", faults: noFaults, stage: "MQL", modals: {}, notices: {}, homes: {}, traffic: [], messages: {}, unread: {}, next: 1 };
const listeners = new Set();
setTimeout(() => ((world.bot = "up"), changed()), Number(process.env.STUB_STARTING_MILLIS ?? 2500));

const now = () => new Date(Date.now() + world.offset * 1000);
const dm = (as) => `D0${as.slice(2)}`;
const ts = () => `${Math.floor(now() / 1000)}.${String(world.next++).padStart(6, "0")}`;
const wait = (millis) => new Promise((resolve) => setTimeout(resolve, millis));
const announce = (event, data) => listeners.forEach((response) => response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
const changed = () => announce("changed", {});

function record(direction, name, status, request, response, millis = 3 + Math.random() * 40) {
  const entry = { id: String(world.next++), at: now().toISOString(), direction, name, status, millis, request, response };
  world.traffic.push(entry);
  announce("traffic", entry);
}

function post(channel, author, words, blocks, more = {}) {
  const message = { ts: ts(), author, text: words, blocks, ephemeral: false, edited: false, at: now().toISOString(), ...more };
  (world.messages[channel] ??= []).push(message);
  if (author.bot) record("toSlack", more.ephemeral ? "chat.postEphemeral" : "chat.postMessage", 200, { channel, text: words, blocks }, { ok: true, ts: message.ts });
  if (author.bot) world.unread[channel] = (world.unread[channel] ?? 0) + 1;
  changed();
  return message;
}

function sendCard() {
  world.stage = "MQL";
  const message = post("D0ANA", bot, "Northwind RH, A1: accept or refuse by 12:30", card("MQL", now().getTime()));
  post("C0SALES", bot, "A lead of *webinar-may* (A1) waits for an answer.", [{ type: "section", text: mrkdwn("A lead of *webinar-may* (A1) waits for an answer until 12:30.") }]);
  world.card = message;
}

const open = (as, at, depth = 1) => {
  world.modals[as] = { viewId: `V${at}${world.next++}`, view: { ...pages[at], id: "V", hash: String(world.next) }, errors: {}, depth, busy: false };
};

const acts = {
  async slash({ as, conversation, command, text: words }) {
    record("toBot", command, 200, { command, text: words, user_id: as }, "");
    await wait(300);
    if (words.startsWith("slow")) world.notices[as] = { text: `${command} failed with the error operation_timeout`, at: now().toISOString() };
    else if (words.startsWith("checklist")) open(as, 0);
    else if (command === "/funnel") post(conversation, bot, "400 received, 120 MQL, 45 SQL", oddities);
    else post(conversation, bot, "Nothing more to do", [{ type: "section", text: mrkdwn(`*${command} ${words || "(nothing)"}*\nTwo leads wait for you; the first answer is due at 12:30.`) }], { ephemeral: true });
  },
  async message({ as, conversation, text: words }) {
    const person = people.find(({ id }) => id === as);
    post(conversation, { id: as, name: person.name, bot: false }, words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;"), []);
  },
  async press(press) {
    record("toBot", "block_actions", 200, { type: "block_actions", user: { id: press.as }, actions: [press.element], state: { values: press.stateValues } }, "");
    await wait(700);
    if (press.surface === "modal") return;
    if (press.actionId === "lead.accept" || press.actionId === "lead.undo") {
      world.stage = press.actionId === "lead.accept" ? "ACCEPTED" : "MQL";
      Object.assign(world.card, { blocks: card(world.stage, now().getTime()), edited: true });
      record("toSlack", "chat.update", 200, { channel: "D0ANA", ts: world.card.ts, blocks: world.card.blocks }, { ok: true });
    } else if (press.actionId === "lead.later") throw new Error("The stub knows no later.");
    else open(press.as, press.actionId === "lead.qualify" ? 1 : 0);
  },
  async submit({ as, viewId, stateValues }) {
    record("toBot", "view_submission", 200, { type: "view_submission", view: { id: viewId, state: { values: stateValues } } }, {});
    await wait(500);
    const modal = world.modals[as];
    if (!stateValues.amount) Object.assign(modal, { view: { ...pages[1], id: modal.viewId, hash: String(world.next++) }, errors: {} });
    else if (Number(stateValues.amount.amount.value) < 100) modal.errors = { amount: "Under 100 EUR nobody calls it a deal. Was it in thousands?" };
    else {
      delete world.modals[as];
      post("D0ANA", bot, "Recorded as SQL", [{ type: "section", text: text("Northwind RH is recorded as SQL.") }]);
    }
  },
  async closeModal({ as, viewId }) {
    record("toBot", "view_closed", 200, { type: "view_closed", view: { id: viewId } }, "");
    delete world.modals[as];
  },
  async openHome({ as }) {
    record("toBot", "app_home_opened", 200, { event: { type: "app_home_opened", user: as } }, "");
    await wait(300);
    if (world.bot === "up") world.homes[as] = home(people.find(({ id }) => id === as).name.split(" ")[0]);
  },
  async shortcut({ as, callbackId }) {
    record("toBot", callbackId, 200, { type: "message_action", callback_id: callbackId, user: { id: as } }, "");
    open(as, 0);
  },
};

const state = (as) => ({
  clock: { now: now().toISOString(), offsetSeconds: world.offset },
  bot: { status: world.bot, url: "http://127.0.0.1:8080" },
  conversations: [
    { id: dm(as), name: "Relais", kind: "dm", unread: world.unread[dm(as)] ?? 0 },
    { id: "C0SALES", name: "sales", kind: "channel", unread: world.unread["C0SALES"] ?? 0 },
    { id: "C0MARKETING", name: "marketing", kind: "channel", unread: 0 },
    { id: "C0SHARED", name: "partner-shared", kind: "channel", unread: 0 },
  ],
  home: world.homes[as] ?? null, modal: world.modals[as] ?? null, faults: world.faults, notice: world.notices[as] ?? null,
});

const routes = {
  "GET people": () => people,
  "GET commands": () => commands,
  "GET shortcuts": () => [{ callbackId: "lead.from_message", name: "Make a lead of this" }],
  "GET examples": () => examples,
  "GET traffic": () => world.traffic,
  "GET state": (_body, query) => state(query.get("as")),
  "POST act": async (body) => {
    await acts[body.kind](body);
    changed();
    return { ok: true };
  },
  "POST leads": async ({ exampleId }) => {
    await wait(400);
    if (exampleId === "wrong" || exampleId === undefined) {
      return { status: 422, body: { type: "about:blank", title: "This lead cannot be taken", status: 422, detail: "2 fields are wrong.", errors: [{ pointer: "/contact/email", detail: "is missing" }, { pointer: "/receivedAt", detail: "is not a date" }] } };
    }
    sendCard();
    return { status: 201, body: { id: "4711", stage: "MQL", score: { fit: "A", engagement: 1 } } };
  },
  "PUT clock": ({ offsetSeconds }) => ((world.offset = offsetSeconds), changed(), {}),
  "PUT faults": (faults) => ((world.faults = faults), changed(), {}),
  "POST bot/restart": ({ hard }) => {
    world.bot = hard ? "down" : "starting";
    changed();
    if (!hard) setTimeout(() => ((world.bot = "up"), changed()), 3000);
    return {};
  },
};

async function answer(request, response) {
  const url = new URL(request.url, "http://stub");
  if (!url.pathname.startsWith("/workbench/api/")) return serveFile(url.pathname, response);
  const path = url.pathname.slice("/workbench/api/".length);
  if (path === "stream") {
    response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" }).write(": hello\n\n");
    listeners.add(response);
    request.on("close", () => listeners.delete(response));
    return;
  }
  const channel = /^conversations\/(.+)\/messages$/.exec(path)?.[1];
  if (channel) {
    world.unread[channel] = 0;
    return json(response, 200, world.messages[channel] ?? []);
  }
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const route = routes[`${request.method} ${path}`];
  if (!route) return json(response, 404, { error: `There is no ${path}` });
  try {
    json(response, 200, await route(chunks.length ? JSON.parse(Buffer.concat(chunks)) : {}, url.searchParams));
  } catch (error) {
    json(response, 400, { error: error.message });
  }
}

const json = (response, status, body) => response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));

const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };

async function serveFile(path, response) {
  try {
    const file = await readFile(join(site, normalize(path === "/" ? "/index.html" : path)));
    response.writeHead(200, { "Content-Type": types[extname(path) || ".html"] ?? "application/octet-stream" }).end(file);
  } catch {
    response.writeHead(404).end();
  }
}

createServer((request, response) => void answer(request, response)).listen(port, "127.0.0.1", () => console.log(`Stub of the workbench: http://127.0.0.1:${port} (started ${new Date(started).toISOString()})`));
