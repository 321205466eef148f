import { get, send } from "../http";

/** The page's side of the stand-in Teams: types and calls, nothing else. */
export interface TeamsPerson {
  id: string;
  name: string;
  email: string;
  role: string;
  locale: string;
  guest: boolean;
}

export interface TeamsChat {
  id: string;
  kind: "personal" | "groupChat" | "channel";
  name: string;
  /** The team that a channel belongs to. */
  team: string | null;
  /** Whether the app is there. */
  installed: boolean;
  unread: number;
}

export interface TeamsCommand {
  title: string;
  description: string;
}

/** A command of the message extension. */
export interface ExtensionCommand {
  id: string;
  title: string;
  description: string;
}

/** An Adaptive Card as it was sent; drawn by Microsoft's renderer. */
export type CardJson = Record<string, unknown>;

/** One action of a card, as it stands on the card. */
export type ActionJson = Record<string, unknown>;

/** What was entered on a card, by the id of the input. */
export type Inputs = Record<string, string>;

export interface TeamsDialog {
  id: string;
  title: string;
  card: CardJson | null;
  /** Plain words instead of a card. */
  text: string | null;
  busy: boolean;
  width: string | number | null;
}

export interface TeamsState {
  me: TeamsPerson;
  /** Whether the app is installed for this person. */
  installed: boolean;
  conversations: TeamsChat[];
  commands: TeamsCommand[];
  extension: { search: ExtensionCommand[]; actions: ExtensionCommand[] };
  dialog: TeamsDialog | null;
  notice: { text: string } | null;
  /** The conversations in which the bot is typing now. */
  typing: string[];
}

export interface Attachment {
  contentType: string;
  content: CardJson;
}

export interface TeamsMessage {
  id: string;
  from: { id: string; name: string; bot: boolean };
  at: string;
  edited: boolean;
  replyTo: string | null;
  text: string;
  textFormat: "plain" | "markdown";
  attachments: Attachment[];
  mine: boolean;
}

export interface SearchResult {
  id: string;
  title: string;
  text: string;
}

export type TeamsAct =
  | { kind: "say"; conversation: string; text: string; mention: boolean; replyTo?: string }
  | { kind: "execute" | "submit"; conversation: string; message: string; action: ActionJson; inputs: Inputs }
  | { kind: "refresh"; conversation: string; message: string }
  | { kind: "dialogSubmit"; dialog: string; action: ActionJson; inputs: Inputs }
  | { kind: "dialogClose"; dialog: string }
  | { kind: "search"; conversation: string; command: string; query: string }
  | { kind: "pick"; conversation: string; result: string }
  | { kind: "messageAction"; conversation: string; message: string; command: string }
  | { kind: "install" | "uninstall"; conversation: string };

export interface TeamsAnswer {
  ok: boolean;
  results?: SearchResult[];
}

const query = (parts: Record<string, string>): string => new URLSearchParams(parts).toString();

export const teamsApi = {
  /** The commands are those of the conversation, or of the personal chat where none is named. */
  state: (as: string, conversation?: string) =>
    get<TeamsState>(`teams/state?${query({ as, ...(conversation ? { conversation } : {}) })}`),
  messages: (as: string, conversation: string) =>
    get<{ messages: TeamsMessage[] }>(`teams/messages?${query({ as, conversation })}`),
  act: (as: string, act: TeamsAct) => send<TeamsAnswer>("POST", "teams/act", { as, ...act }),
};
