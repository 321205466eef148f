import { get, send, url } from "./http";
import type { SlackBlock, SlackElement, View } from "./slack/blocks";
import type { StateValues } from "./slack/fields";

/** The page's side of the workbench's API: types and calls, nothing else. */
export interface Person {
  id: string;
  slug: string;
  name: string;
  role: string;
  locale: string;
  tz: string;
  guest: boolean;
}

export interface Conversation {
  id: string;
  name: string;
  kind: "channel" | "dm";
  unread: number;
}

export interface Modal {
  viewId: string;
  view: View;
  errors: Record<string, string> | null;
  depth: number;
  busy: boolean;
}

export interface FailRule {
  method: string;
  status: number;
  retryAfterSeconds: number;
  times: number;
}

export interface Faults {
  latencyMillis: number;
  failMethods: FailRule[];
  duplicateEvents: boolean;
  lateEvents: boolean;
  slackAway: boolean;
  teamsAway: boolean;
  teamsTokenAway: boolean;
  duplicateActivities: boolean;
}

export interface WorkbenchState {
  clock: { now: string; offsetSeconds: number };
  bot: { status: "starting" | "up" | "down"; url: string };
  conversations: Conversation[];
  home: { blocks: SlackBlock[] } | null;
  modal: Modal | null;
  faults: Faults;
  notice: { text: string; at: string } | null;
}

export interface ChatMessage {
  ts: string;
  author: { id: string; name: string; bot: boolean };
  text: string;
  blocks: SlackBlock[] | null;
  ephemeral: boolean;
  edited: boolean;
  /** The timestamp of the message that this one answers, if it is in a thread. */
  thread?: string | null;
  at: string;
}

export interface Traffic {
  id: string | number;
  at: string;
  direction: "toBot" | "toSlack" | "toTeams";
  name: string;
  status: number;
  millis: number;
  request: unknown;
  response: unknown;
}

export interface Command {
  command: string;
  description: string;
  usageHint: string;
}

export interface Shortcut {
  callbackId: string;
  name: string;
}

export interface Example {
  id: string;
  title: string;
  description: string;
  lead: unknown;
}

export interface LeadAnswer {
  status: number;
  body: unknown;
}

/** How far the example month has come, or why it is not made. */
export interface DemoAnswer {
  status: number;
  body: {
    state?: "none" | "running" | "done" | "failed";
    done?: number;
    total?: number;
    title?: string;
    detail?: string;
  };
}

/** Where a control was pressed. */
export type Place = { conversation: string; ts: string } | { surface: "home" | "modal" };

export type Press = Place & {
  kind: "press";
  actionId: string;
  blockId: string;
  value: string | null;
  element: SlackElement;
  stateValues: StateValues;
};

export type Act =
  | { kind: "slash"; conversation: string; command: string; text: string }
  | { kind: "message"; conversation: string; text: string }
  | Press
  | { kind: "submit"; viewId: string; stateValues: StateValues }
  | { kind: "closeModal"; viewId: string; clearAll: boolean }
  | { kind: "openHome" }
  | { kind: "shortcut"; conversation: string; ts: string; callbackId: string };

export const NO_FAULTS: Faults = {
  latencyMillis: 0,
  failMethods: [],
  duplicateEvents: false,
  lateEvents: false,
  slackAway: false,
  teamsAway: false,
  teamsTokenAway: false,
  duplicateActivities: false,
};

export const api = {
  people: () => get<Person[]>("people"),
  commands: () => get<Command[]>("commands"),
  shortcuts: () => get<Shortcut[]>("shortcuts"),
  examples: () => get<Example[]>("examples"),
  state: (as: string) => get<WorkbenchState>(`state?as=${encodeURIComponent(as)}`),
  messages: (as: string, conversation: string) =>
    get<ChatMessage[]>(`conversations/${encodeURIComponent(conversation)}/messages?as=${encodeURIComponent(as)}`),
  traffic: (limit: number) => get<Traffic[]>(`traffic?limit=${limit}`),
  act: (as: string, act: Act) => send<{ ok: boolean }>("POST", "act", { as, ...act }),
  sendLead: (lead: { exampleId: string } | { lead: unknown }) => send<LeadAnswer>("POST", "leads", lead),
  beginDemo: () => send<DemoAnswer>("POST", "demo", {}),
  demoProgress: () => get<DemoAnswer>("demo"),
  moveClock: (offsetSeconds: number) => send("PUT", "clock", { offsetSeconds }),
  setFaults: (faults: Faults) => send("PUT", "faults", faults),
  restartBot: (hard: boolean) => send("POST", "bot/restart", { hard }),
  streamUrl: url("stream"),
};
