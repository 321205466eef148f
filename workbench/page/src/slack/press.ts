import { elementsOf, isButton, type SlackBlock, type SlackElement } from "./blocks";

/** A control that was used: the block it stands in and its full JSON. */
export interface Pressed {
  block: SlackBlock;
  element: SlackElement;
}

/**
 * Finds what a click in drawn blocks meant. The library writes block and action ids as DOM ids and reports nothing
 * itself, so the way back is from the clicked button up to its block. Blocks without ids are found by their position.
 */
export function pressedIn(root: Element, target: EventTarget | null, blocks: SlackBlock[]): Pressed | undefined {
  const button = target instanceof Element ? target.closest("button") : null;
  if (!button || !root.contains(button)) return undefined;
  const block = blockById(button, root, blocks) ?? blockByPosition(button, root, blocks);
  const element = block && (elementById(button, block) ?? elementByPosition(button, root, block));
  return block && element ? { block, element } : undefined;
}

function blockById(button: Element, root: Element, blocks: SlackBlock[]): SlackBlock | undefined {
  for (let at = button.parentElement; at && at !== root; at = at.parentElement) {
    const block = at.id ? blocks.find((candidate) => candidate.block_id === at?.id) : undefined;
    if (block) return block;
  }
  return undefined;
}

const WRAPPER = ".slack_blocks_to_jsx--block_wrapper";

function blockByPosition(button: Element, root: Element, blocks: SlackBlock[]): SlackBlock | undefined {
  const wrapper = button.closest(WRAPPER);
  const drawn = [...root.querySelectorAll(WRAPPER)];
  return wrapper ? blocks[drawn.indexOf(wrapper)] : undefined;
}

function elementById(button: Element, block: SlackBlock): SlackElement | undefined {
  const same = elementsOf(block).filter((element) => element.action_id && element.action_id === button.id);
  return same.length === 1 ? same[0] : undefined;
}

function elementByPosition(button: Element, root: Element, block: SlackBlock): SlackElement | undefined {
  const scope = button.closest(WRAPPER) ?? root;
  return elementsOf(block).filter(isButton)[[...scope.querySelectorAll("button")].indexOf(button as HTMLButtonElement)];
}
