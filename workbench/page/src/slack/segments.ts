import { isButton, type SlackBlock, type SlackElement } from "./blocks";

/**
 * How a list of blocks is shown. The library draws whatever only has to be seen or pressed; controls that hold a value
 * or open a menu are ours, because the library's keep their value to themselves and cannot be used from a keyboard.
 */
export type Segment =
  | { kind: "drawn"; blocks: SlackBlock[] }
  | { kind: "input"; block: SlackBlock; element: SlackElement }
  | { kind: "accessory"; block: SlackBlock; section: SlackBlock; element: SlackElement }
  | { kind: "row"; block: SlackBlock; runs: Run[] };

/** Inside a row of actions: buttons side by side are drawn together, every other control stands alone. */
export type Run = { kind: "buttons"; block: SlackBlock } | { kind: "control"; element: SlackElement };

export function segmentsOf(blocks: SlackBlock[]): Segment[] {
  const segments: Segment[] = [];
  for (const block of blocks) {
    const own = ownSegment(block);
    const last = segments.at(-1);
    if (own) segments.push(own);
    else if (last?.kind === "drawn") last.blocks.push(block);
    else segments.push({ kind: "drawn", blocks: [block] });
  }
  return segments;
}

function ownSegment(block: SlackBlock): Segment | undefined {
  if (block.type === "input" && block.element) return { kind: "input", block, element: block.element };
  if (block.type === "actions" && block.elements?.some((element) => !isButton(element))) {
    return { kind: "row", block, runs: runsOf(block, block.elements) };
  }
  const { accessory, ...section } = block;
  if (block.type === "section" && accessory && !isButton(accessory) && accessory.type !== "image") {
    return { kind: "accessory", block, section, element: accessory };
  }
  return undefined;
}

function runsOf(block: SlackBlock, elements: SlackElement[]): Run[] {
  const runs: Run[] = [];
  for (const element of elements) {
    const last = runs.at(-1);
    if (!isButton(element)) runs.push({ kind: "control", element });
    else if (last?.kind === "buttons") last.block.elements?.push(element);
    else runs.push({ kind: "buttons", block: { ...block, elements: [element] } });
  }
  return runs;
}

/** What the library gets: confirmations and links are left out, since the page asks and opens by itself. */
export function forDrawing(blocks: SlackBlock[]): SlackBlock[] {
  return blocks.map((block) => ({
    ...block,
    ...(block.accessory ? { accessory: bare(block.accessory) } : {}),
    ...(block.type === "actions" ? { elements: block.elements?.map(bare) ?? [] } : {}),
  }));
}

function bare(element: SlackElement): SlackElement {
  if (!isButton(element)) return element;
  const { confirm: _confirm, url: _url, ...rest } = element;
  return rest;
}
