import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { vi } from "vitest";
import { SlackProvider, type Slack } from "../../src/context";
import type { CardJson, TeamsAct, TeamsAnswer, TeamsChat, TeamsMessage, TeamsState } from "../../src/teams/api";
import { TeamsProvider } from "../../src/teamsContext";
import { ana, ben } from "../fixtures";

export const personal: TeamsChat = chat({ id: "a:ana", kind: "personal", name: "Relais" });
export const channel: TeamsChat = chat({ id: "19:leads", kind: "channel", name: "Leads", team: "Northstar" });

export function chat(more: Partial<TeamsChat>): TeamsChat {
  return { id: "c", kind: "groupChat", name: "Chat", team: null, installed: true, unread: 0, ...more };
}

export const teamsState = (more: Partial<TeamsState> = {}): TeamsState => ({
  me: { id: ana.id, name: ana.name, email: "ana@northstar.example", role: "rep", locale: "en-GB", guest: false },
  installed: true,
  conversations: [personal, channel],
  commands: [
    { title: "lead", description: "Your leads" },
    { title: "funnel", description: "Figures" },
  ],
  extension: {
    search: [{ id: "findLead", title: "Find a lead", description: "Company or contact" }],
    actions: [{ id: "leadFromMessage", title: "Make a lead of this", description: "" }],
  },
  dialog: null,
  notice: null,
  typing: [],
  ...more,
});

export const message = (more: Partial<TeamsMessage> = {}): TeamsMessage => ({
  id: "m1",
  from: { id: "28:relais", name: "Relais", bot: true },
  at: "2026-11-23T09:00:00Z",
  edited: false,
  replyTo: null,
  text: "",
  textFormat: "markdown",
  attachments: [],
  mine: false,
  ...more,
});

export const adaptive = (content: CardJson) => ({
  contentType: "application/vnd.microsoft.card.adaptive",
  content,
});

export const card = (body: object[], actions: object[] = []): CardJson => ({
  type: "AdaptiveCard",
  version: "1.5",
  body,
  actions,
});

export const text = (words: string) => ({ type: "TextBlock", text: words, wrap: true });

export const execute = (title: string, more: object = {}) => ({
  type: "Action.Execute",
  title,
  verb: `lead.${title.toLowerCase()}`,
  data: { lead: "4711" },
  ...more,
});

/** Draws something of Teams as Ana sees it, and remembers what she did. */
export function inTeams(content: ReactNode, state: TeamsState = teamsState()) {
  const act = vi.fn((_act: TeamsAct): Promise<TeamsAnswer | null> => Promise.resolve({ ok: true }));
  const slack: Slack = {
    person: ana,
    people: [ana, ben],
    conversations: [],
    shortcuts: [],
    theme: "light",
    act: () => Promise.resolve(true),
  };
  const inside = (part: ReactNode) => (
    <SlackProvider value={slack}>
      <TeamsProvider value={{ state, acts: 0, act }}>{part}</TeamsProvider>
    </SlackProvider>
  );
  const { rerender, ...rest } = render(inside(content));
  return { act, rerender: (next: ReactNode) => rerender(inside(next)), ...rest };
}
