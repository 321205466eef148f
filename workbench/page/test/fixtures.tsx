import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { vi } from "vitest";
import type { Act, Modal, Person } from "../src/api";
import { SlackProvider, type Slack } from "../src/context";
import type { Option, SlackBlock, SlackElement, TextObject } from "../src/slack/blocks";

export const text = (words: string): TextObject => ({ type: "plain_text", text: words });
export const mrkdwn = (words: string): TextObject => ({ type: "mrkdwn", text: words });
export const option = (value: string): Option => ({ text: text(`The ${value}`), value });

export const input = (blockId: string, element: SlackElement, more: Partial<SlackBlock> = {}): SlackBlock => ({
  type: "input",
  block_id: blockId,
  label: text(`Label of ${blockId}`),
  element: { action_id: "it", ...element },
  ...more,
});

export const button = (actionId: string, words: string, more: Partial<SlackElement> = {}): SlackElement => ({
  type: "button",
  action_id: actionId,
  text: text(words),
  value: "4711",
  ...more,
});

const person = (id: string, slug: string, name: string): Person => ({
  id,
  slug,
  name,
  role: "rep",
  locale: "en-GB",
  tz: "Europe/Paris",
  guest: false,
});

export const ana = person("U0ANA", "ana", "Ana Lopes");
export const ben = person("U0BEN", "ben", "Ben Martin");

export const modal = (blocks: SlackBlock[], more: Partial<Modal> = {}): Modal => ({
  viewId: "V1",
  view: { type: "modal", title: text("Checklist"), submit: text("Next"), close: text("Later"), blocks },
  errors: null,
  depth: 1,
  busy: false,
  ...more,
});

/** Draws something as Ana sees it, and remembers what she did. */
export function asAna(content: ReactNode) {
  const act = vi.fn((_act: Act) => Promise.resolve(true));
  const slack: Slack = { person: ana, people: [ana, ben], conversations: [], shortcuts: [], theme: "light", act };
  const inside = (part: ReactNode) => <SlackProvider value={slack}>{part}</SlackProvider>;
  const { rerender, ...rest } = render(inside(content));
  return { act, rerender: (next: ReactNode) => rerender(inside(next)), ...rest };
}
