import type { SlackBlock, TextObject } from "./blocks";

/**
 * The drawing library undoes Slack's escapes before it looks for links and mentions, gives plain text a meaning, and
 * knows far more markdown than Slack does. Text that came from outside would come alive: "&lt;!channel&gt;" as a
 * mention, "[x](y)" as a link, "# x" as nothing at all. Numeric entities survive its first pass and are undone by its
 * last one, so whatever Slack would show as plain characters is handed over as entities.
 */
const entity = (character: string): string => `&#${character.codePointAt(0)};`;

const CODE = /(```[\s\S]*?```|`[^`\n]+`)/;
const TAG = /(<[^<>\n]+>)/;
/** An emoji's name stands alone; the colons of "from 10:30 to 11:45" are none. */
const EMOJI =
  /((?<![\p{L}\p{N}]):(?:[+-]1|100|1234|(?=[0-9_'+-]*[a-z])[a-z0-9_'+-]{1,100})(?:::skin-tone-[2-6])?:(?![\p{L}\p{N}]))/u;

/** Slack's mrkdwn with everything that Slack itself would not treat as markup made inert. */
export function inertMrkdwn(text: string): string {
  return text
    .split(CODE)
    .map((part, at) => (at % 2 === 1 ? part : inertProse(part, at === 0)))
    .join("");
}

function inertProse(text: string, opens: boolean): string {
  return text
    .split(TAG)
    .map((part, at) => (at % 2 === 1 ? inertTag(part) : inertLines(inertWords(part), opens && at === 0)))
    .join("");
}

/** Headings, rules, lists and indented code begin at the start of a line; `opens` says that the text itself is one. */
function inertLines(text: string, opens: boolean): string {
  const start = opens ? "(?<=^|\\n)" : "(?<=\\n)";
  return text
    .replace(new RegExp(`${start}[ \\t]+`, "g"), (indent) => "\u00a0".repeat(indent.length))
    .replace(new RegExp(`${start}(?:[#=+-]|i(?=mport\\b))`, "g"), entity);
}

function inertTag(tag: string): string {
  if (/^<[!@#]/.test(tag)) return tag;
  const [address = "", label = address] = tag.slice(1, -1).split("|", 2);
  return `<${address}|${inertWords(label)}>`;
}

function inertWords(text: string): string {
  return entities(text)
    .split(EMOJI)
    .map((part, at) => (at % 2 === 1 ? part : inertPart(part)))
    .join("");
}

function inertPart(text: string): string {
  return text
    .replace(/[[\]\\|$:]/g, entity)
    .replace(/\*{2,}|~{2,}|_{2,}/g, (run) => [...run].map(entity).join(""))
    .replace(MID_WORD, entity);
}

/** Slack starts and ends bold, italic and struck text at the edges of words only. */
const MID_WORD = /(?<=[\p{L}\p{N}])[*~_](?=[\p{L}\p{N}])|(?<=\s)[*~_](?=\s)/gu;

/** Slack knows three entities only; any other ampersand is itself. */
function entities(text: string): string {
  return text
    .replace(/&(?!(?:amp|lt|gt);)/g, "&amp;")
    .replace(/&lt;/g, entity("<"))
    .replace(/&gt;/g, entity(">"));
}

/** Plain text: no markup at all, only emoji names are drawn. */
export function inertPlain(text: string): string {
  const parts = text.split(EMOJI).map((part, at) => (at % 2 === 1 ? part : plainPart(part)));
  return inertLines(parts.join(""), true);
}

function plainPart(text: string): string {
  return entities(text)
    .split(/(&(?:amp|#\d+);)/)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/[^\p{L}\p{N}\s,;?'"/()%·-]/gu, entity)))
    .join("");
}

/** A copy of the blocks whose texts are safe to hand to the drawing library. */
export function inert(blocks: SlackBlock[]): SlackBlock[] {
  return blocks.map((block) => inertDeep(block) as SlackBlock);
}

/**
 * `verbatim` is left out: to Slack it means that addresses and names are not linked by themselves, which the page never
 * does; the library takes it to mean no markup at all.
 */
function drawnMrkdwn(text: string): TextObject {
  return { type: "mrkdwn", text: inertMrkdwn(text) };
}

/** Plain texts, and those in the cells of a table. */
const PLAIN = ["plain_text", "raw_text"];

function inertDeep(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(inertDeep);
  if (part === null || typeof part !== "object") return part;
  const text = part as TextObject;
  if (text.type === "mrkdwn" && typeof text.text === "string") return drawnMrkdwn(text.text);
  if (PLAIN.includes(text.type) && typeof text.text === "string") return { ...text, text: inertPlain(text.text) };
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, inertDeep(value)]));
}
