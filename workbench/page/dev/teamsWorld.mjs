// The Teams side of what the stub remembers.
import { people } from "./samples.mjs";
import { changed, now, record, wait, world } from "./world.mjs";

export const bot = { id: "28:relais", name: "Relais", bot: true };
const CHANNEL = "19:leads@thread.tacv2";
const GROUP = "19:northwind@thread.v2";

export const teams = {
  messages: {},
  dialogs: {},
  notices: {},
  typing: new Set(),
  installed: new Set([CHANNEL, ...people.map(({ id }) => personal(id))]),
};

export function personal(as) {
  return `a:${as}`;
}

const conversations = (as) => [
  chat(personal(as), "personal", "Relais"),
  chat(GROUP, "groupChat", "Northwind RH"),
  chat("19:general@thread.tacv2", "channel", "General", "Northstar"),
  chat(CHANNEL, "channel", "Leads", "Northstar"),
];

const chat = (id, kind, name, team = null) => ({
  id,
  kind,
  name,
  team,
  installed: teams.installed.has(id),
  unread: 0,
});

export const teamsState = (as) => {
  const { id, name, role, locale, guest } = people.find((person) => person.id === as);
  return {
    me: { id, name, email: `${id.toLowerCase()}@northstar.example`, role, locale, guest },
    installed: teams.installed.has(personal(as)),
    conversations: guest ? [] : conversations(as),
    commands: [
      { title: "lead", description: "Your leads: see, accept, qualify" },
      { title: "funnel", description: "From MQL to SQL in figures" },
      { title: "help", description: "What Relais can do" },
    ],
    extension: {
      search: [
        { id: "findLead", title: "Find a lead", description: "Company or contact" },
        { id: "findForm", title: "Find a checklist", description: "Name of the checklist" },
      ],
      actions: [{ id: "leadFromMessage", title: "Make a lead of this", description: "A lead from a message" }],
    },
    dialog: teams.dialogs[as] ?? null,
    notice: teams.notices[as] ?? null,
    typing: [...teams.typing],
  };
};

export const teamsMessages = (as, conversation) => ({
  messages: (teams.messages[conversation] ?? []).map((message) => ({ ...message, mine: message.from.id === as })),
});

const adaptive = (content) => ({ contentType: "application/vnd.microsoft.card.adaptive", content });

export function say(conversation, from, text, card = null, more = {}) {
  const message = {
    id: String(1_700_000_000_000 + world.next++),
    from,
    at: now().toISOString(),
    edited: false,
    replyTo: null,
    text,
    textFormat: from.bot ? "markdown" : "plain",
    attachments: card ? [adaptive(card)] : [],
    ...more,
  };
  (teams.messages[conversation] ??= []).push(message);
  if (from.bot) record("toTeams", "sendToConversation", 201, message, { id: message.id });
  changed();
  return message;
}

export function redraw(message, card) {
  Object.assign(message, { attachments: [adaptive(card)], edited: true });
  record("toTeams", "updateActivity", 200, message, { id: message.id });
}

export async function typingIn(conversation) {
  teams.typing.add(conversation);
  changed();
  await wait(Number(process.env.STUB_TYPING_MILLIS ?? 900));
  teams.typing.delete(conversation);
}

export function openDialog(as, title, card, text = null) {
  teams.dialogs[as] = { id: `dialog-${world.next++}`, title, card, text, busy: false, width: "medium" };
}
