import type { TeamsChat, TeamsCommand } from "./api";

/** Something that the composer can complete. */
export interface Offer {
  key: string;
  title: string;
  about: string;
}

/** What is typed at the end of the text and asks whom to mention. */
const AT = /(^|\s)@(\S*)$/;

export const BOT = "Relais";

/** In a chat of two nobody has to be mentioned. */
export const mentionable = (chat: TeamsChat): boolean => chat.kind !== "personal" && chat.installed;

export interface Offered {
  label: string;
  offers: Offer[];
}

export const NONE: Offered = { label: "", offers: [] };

/** What could be meant by what is typed so far. */
export function offersFor(chat: TeamsChat, commands: TeamsCommand[], text: string): Offered {
  const asked = AT.exec(text)?.[2];
  if (asked !== undefined && mentionable(chat)) return whom(asked);
  return text === "" ? NONE : commandsLike(commands, text);
}

export const everyCommand = (commands: TeamsCommand[]): Offered => commandsLike(commands, "");

const whom = (asked: string): Offered =>
  BOT.toLowerCase().startsWith(asked.toLowerCase())
    ? { label: "Whom to mention", offers: [{ key: "mention", title: BOT, about: "Bot; hears what mentions it" }] }
    : NONE;

function commandsLike(commands: TeamsCommand[], text: string): Offered {
  const typed = text.toLowerCase();
  const like = commands.filter(({ title }) => title.toLowerCase().startsWith(typed) && title.toLowerCase() !== typed);
  return {
    label: "Commands in Teams",
    offers: like.map(({ title, description }) => ({ key: title, title, about: description })),
  };
}

/** The text once an offer was taken: the `@...` goes, since the mention stands beside the field. */
export const textAfter = (offer: Offer, text: string): string =>
  offer.key === "mention" ? text.replace(AT, "$1") : `${offer.title} `;
