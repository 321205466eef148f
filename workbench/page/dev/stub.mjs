// A stand-in for the workbench's server, to look at the page without Java: `npm run stub`, then `npm run dev`.
// It serves the built page too (`npm run build`), on http://127.0.0.1:8099. It knows no Slack, no Teams and no bot.
import { createServer } from "node:http";
import { acts } from "./acts.mjs";
import { serveFile } from "./files.mjs";
import { commands, examples, people } from "./samples.mjs";
import { sendTeamsCard, teamsActs } from "./teamsActs.mjs";
import { teamsMessages, teamsState } from "./teamsWorld.mjs";
import { changed, dm, listeners, now, sendCard, wait, world } from "./world.mjs";

const port = Number(process.env.STUB_PORT ?? 8099);

const state = (as) => ({
  clock: { now: now().toISOString(), offsetSeconds: world.offset },
  bot: { status: world.bot, url: "http://127.0.0.1:8080" },
  conversations: [
    { id: dm(as), name: "Relais", kind: "dm", unread: world.unread[dm(as)] ?? 0 },
    { id: "C0SALES", name: "sales", kind: "channel", unread: world.unread["C0SALES"] ?? 0 },
    { id: "C0MARKETING", name: "marketing", kind: "channel", unread: 0 },
    { id: "C0SHARED", name: "partner-shared", kind: "channel", unread: 0 },
  ],
  home: world.homes[as] ?? null,
  modal: world.modals[as] ?? null,
  faults: world.faults,
  notice: world.notices[as] ?? null,
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
  "GET teams/state": (_body, query) => teamsState(query.get("as")),
  "GET teams/messages": (_body, query) => teamsMessages(query.get("as"), query.get("conversation")),
  "POST teams/act": async (body) => {
    const answer = await teamsActs[body.kind](body);
    changed();
    return answer ?? { ok: true };
  },
  "POST demo": () => {
    world.demo = { state: "running", done: 0, total: 1200 };
    return { status: 202, body: world.demo };
  },
  "GET demo": () => {
    const done = Math.min(world.demo.done + 90, world.demo.total);
    world.demo = { ...world.demo, done, state: done < world.demo.total ? "running" : "done" };
    return { status: 200, body: world.demo };
  },
  "POST leads": async ({ exampleId }) => {
    await wait(400);
    if (exampleId === "wrong" || exampleId === undefined) {
      return {
        status: 422,
        body: {
          type: "about:blank",
          title: "This lead cannot be taken",
          status: 422,
          detail: "2 fields are wrong.",
          errors: [
            { pointer: "/contact/email", detail: "is missing" },
            { pointer: "/receivedAt", detail: "is not a date" },
          ],
        },
      };
    }
    sendCard();
    sendTeamsCard();
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

const json = (response, status, body) =>
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));

createServer((request, response) => void answer(request, response)).listen(port, "127.0.0.1", () =>
  console.log(`Stub of the workbench: http://127.0.0.1:${port}`),
);
