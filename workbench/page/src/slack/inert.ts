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
const EMOJI = /(:[a-z0-9_+'-]+:)/;

/** Slack's mrkdwn with everything that Slack itself would not treat as markup made inert. */
export function inertMrkdwn(text: string): string {
  return text
    .split(CODE)
    .map((part, at) => (at % 2 === 1 ? part : inertProse(part)))
    .join("");
}

function inertProse(text: string): string {
  return text
    .split(TAG)
    .map((part, at) => (at % 2 === 1 ? inertTag(part) : inertWords(part)))
    .join("");
}

function inertTag(tag: string): string {
  const bar = tag.indexOf("|");
  if (bar < 0 || tag.startsWith("<!date")) return tag;
  return `${tag.slice(0, bar + 1)}${inertLabel(tag.slice(bar + 1, -1))}>`;
}

const inertLabel = (label: string): string => entities(label).replace(/[[\]\\]/g, entity);

function inertWords(text: string): string {
  return entities(text)
    .replace(/[[\]\\|$]/g, entity)
    .replace(/\*{2,}|~{2,}|_{2,}/g, (run) => [...run].map(entity).join(""))
    .replace(/^([ \t]+)/gm, (indent) => "\u00a0".repeat(indent.length))
    .replace(/^([#=+-]|:(?=::)|i(?=mport\b))/gm, entity);
}

/** Slack knows three entities only; any other ampersand is itself. */
function entities(text: string): string {
  return text
    .replace(/&(?!(?:amp|lt|gt);)/g, "&amp;")
    .replace(/&lt;/g, entity("<"))
    .replace(/&gt;/g, entity(">"));
}

/** Plain text: no markup at all, only emoji names are drawn. */
export function inertPlain(text: string): string {
  return text
    .split(EMOJI)
    .map((part, at) => (at % 2 === 1 ? part : plainPart(part)))
    .join("");
}

function plainPart(text: string): string {
  return entities(text)
    .split(/(&(?:amp|#\d+);)/)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/[^\p{L}\p{N}\s,.:;?'"/()%·-]/gu, entity)))
    .join("")
    .replace(/^([ \t]+)/gm, (indent) => "\u00a0".repeat(indent.length))
    .replace(/^(-|:(?=::)|i(?=mport\b))/gm, entity);
}

/** A copy of the blocks whose texts are safe to hand to the drawing library. */
export function inert(blocks: SlackBlock[]): SlackBlock[] {
  return blocks.map((block) => inertPart(block) as SlackBlock);
}

function inertPart(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(inertPart);
  if (part === null || typeof part !== "object") return part;
  const text = part as TextObject;
  if (text.type === "mrkdwn" && typeof text.text === "string") return { ...text, text: inertMrkdwn(text.text) };
  if (text.type === "plain_text" && typeof text.text === "string") return { ...text, text: inertPlain(text.text) };
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, inertPart(value)]));
}
