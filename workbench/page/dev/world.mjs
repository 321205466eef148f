// What the stub remembers, and how the page hears of it.
import { mrkdwn } from "./parts.mjs";
import { card } from "./samples.mjs";

export const bot = { id: "U0RELAIS", name: "Relais", bot: true };
export const noFaults = {
  latencyMillis: 0,
  failMethods: [],
  duplicateEvents: false,
  lateEvents: false,
  slackAway: false,
  teamsAway: false,
  teamsTokenAway: false,
  duplicateActivities: false,
};
export const world = {
  offset: 0,
  bot: "starting",
  faults: noFaults,
  stage: "MQL",
  modals: {},
  notices: {},
  homes: {},
  traffic: [],
  messages: {},
  unread: {},
  next: 1,
};
export const listeners = new Set();
setTimeout(() => ((world.bot = "up"), changed()), Number(process.env.STUB_STARTING_MILLIS ?? 2500));

export const now = () => new Date(Date.now() + world.offset * 1000);
export const dm = (as) => `D0${as.slice(2)}`;
const ts = () => `${Math.floor(now() / 1000)}.${String(world.next++).padStart(6, "0")}`;
export const wait = (millis) => new Promise((resolve) => setTimeout(resolve, millis));
const announce = (event, data) =>
  listeners.forEach((response) => response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
export const changed = () => announce("changed", {});

export function record(direction, name, status, request, response, millis = 3 + Math.random() * 40) {
  const entry = {
    id: String(world.next++),
    at: now().toISOString(),
    direction,
    name,
    status,
    millis,
    request,
    response,
  };
  world.traffic.push(entry);
  announce("traffic", entry);
}

export function post(channel, author, words, blocks, more = {}) {
  const message = {
    ts: ts(),
    author,
    text: words,
    blocks,
    ephemeral: false,
    edited: false,
    at: now().toISOString(),
    ...more,
  };
  (world.messages[channel] ??= []).push(message);
  if (author.bot)
    record(
      "toSlack",
      more.ephemeral ? "chat.postEphemeral" : "chat.postMessage",
      200,
      { channel, text: words, blocks },
      { ok: true, ts: message.ts },
    );
  if (author.bot) world.unread[channel] = (world.unread[channel] ?? 0) + 1;
  changed();
  return message;
}

export function sendCard() {
  world.stage = "MQL";
  const message = post("D0ANA", bot, "Northwind RH, A1: accept or refuse by 12:30", card("MQL", now().getTime()));
  post("C0SALES", bot, "A lead of *webinar-may* (A1) waits for an answer.", [
    { type: "section", text: mrkdwn("A lead of *webinar-may* (A1) waits for an answer until 12:30.") },
  ]);
  world.card = message;
}
