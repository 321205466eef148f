import { micromark, type Options } from "micromark";

/** What Adaptive Cards know of markdown is bold, italic, lists and links; everything else is plain characters. */
const ON_CARDS = [
  "autolink",
  "blockQuote",
  "codeFenced",
  "codeIndented",
  "codeText",
  "definition",
  "headingAtx",
  "setextUnderline",
  "thematicBreak",
];

/** Never: HTML would be code, and a picture would be fetched from another host. */
const NEVER = ["htmlFlow", "htmlText", "labelStartImage"];

const without = (constructs: string[]): Options => ({ extensions: [{ disable: { null: constructs } }] });

const CARD = without([...NEVER, ...ON_CARDS]);
const MESSAGE = without([...NEVER, "definition"]);

/** The text of a card as HTML that can do nothing but be read, and open an address in another tab. */
export const cardHtml = (text: string): string => withSafeLinks(micromark(text, CARD));

/** The text of a message; names that it mentions are marked. */
export function messageHtml(text: string, format: "plain" | "markdown"): string {
  const html = format === "markdown" ? withSafeLinks(micromark(text, MESSAGE)) : escaped(text);
  return html.replace(/&lt;at&gt;(.*?)&lt;\/at&gt;/g, '<span class="mention">$1</span>');
}

/** The parser has escaped every quote inside of an address by now. */
const withSafeLinks = (html: string): string =>
  html
    .replace(/<a href="(?!https?:|mailto:)[^"]*"/gi, "<a")
    .replace(/<a href="/g, '<a target="_blank" rel="noopener noreferrer" href="');

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? "");
