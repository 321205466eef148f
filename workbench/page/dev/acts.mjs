// What a person can do, and what a bot could make of it.
import { home, pages } from "./forms.mjs";
import { mrkdwn, text } from "./parts.mjs";
import { card, oddities, people } from "./samples.mjs";
import { bot, changed, now, post, record, wait, world } from "./world.mjs";

const open = (as, at, depth = 1) => {
  world.modals[as] = {
    viewId: `V${at}${world.next++}`,
    view: { ...pages[at], id: "V", hash: String(world.next) },
    errors: {},
    depth,
    busy: false,
  };
};

export const acts = {
  async slash({ as, conversation, command, text: words }) {
    record("toBot", command, 200, { command, text: words, user_id: as }, "");
    await wait(300);
    if (words.startsWith("slow"))
      world.notices[as] = { text: `${command} failed with the error operation_timeout`, at: now().toISOString() };
    else if (words.startsWith("checklist")) open(as, 0);
    else if (command === "/funnel") post(conversation, bot, "400 received, 120 MQL, 45 SQL", oddities);
    else
      post(
        conversation,
        bot,
        "Nothing more to do",
        [
          {
            type: "section",
            text: mrkdwn(
              `*${command} ${words || "(nothing)"}*\nTwo leads wait for you; the first answer is due at 12:30.`,
            ),
          },
        ],
        { ephemeral: true },
      );
  },
  async message({ as, conversation, text: words }) {
    const person = people.find(({ id }) => id === as);
    post(
      conversation,
      { id: as, name: person.name, bot: false },
      words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;"),
      [],
    );
  },
  async press(press) {
    record(
      "toBot",
      "block_actions",
      200,
      { type: "block_actions", user: { id: press.as }, actions: [press.element], state: { values: press.stateValues } },
      "",
    );
    await wait(700);
    if (press.surface === "modal") return;
    if (press.actionId === "lead.accept" || press.actionId === "lead.undo") {
      world.stage = press.actionId === "lead.accept" ? "ACCEPTED" : "MQL";
      Object.assign(world.card, { blocks: card(world.stage, now().getTime()), edited: true });
      record(
        "toSlack",
        "chat.update",
        200,
        { channel: "D0ANA", ts: world.card.ts, blocks: world.card.blocks },
        { ok: true },
      );
    } else if (press.actionId === "lead.later") throw new Error("The stub knows no later.");
    else open(press.as, press.actionId === "lead.qualify" ? 1 : 0);
  },
  async submit({ as, viewId, stateValues }) {
    record(
      "toBot",
      "view_submission",
      200,
      { type: "view_submission", view: { id: viewId, state: { values: stateValues } } },
      {},
    );
    await wait(500);
    const modal = world.modals[as];
    if (!stateValues.amount)
      Object.assign(modal, { view: { ...pages[1], id: modal.viewId, hash: String(world.next++) }, errors: {} });
    else if (Number(stateValues.amount.amount.value) < 100)
      modal.errors = { amount: "Under 100 EUR nobody calls it a deal. Was it in thousands?" };
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
