import { Action, AdaptiveCard, ExecuteAction, GlobalSettings, Input, OpenUrlAction, SubmitAction } from "adaptivecards";
import type { ActionJson, CardJson, Inputs } from "./api";
import type { Reader } from "./dates";
import { CardReading } from "./elements";
import { hostConfig } from "./hostConfig";
import { cardHtml } from "./markdown";

/** An action that goes to the bot, with what was entered. */
export interface CardPress {
  kind: "execute" | "submit";
  action: ActionJson;
  inputs: Inputs;
  /** The pressed button, unless it was an entry of a menu. */
  button: HTMLElement | undefined;
}

/** One entry of the menu behind a card's "more options". */
export interface MoreAction {
  title: string;
  run: () => void;
}

export interface CardEvents {
  onPress: (press: CardPress) => void;
  onMore: (actions: MoreAction[], button: HTMLElement) => void;
}

GlobalSettings.setTabIndexAtCardRoot = false;
GlobalSettings.allowMoreThanMaxActionsInOverflowMenu = true;
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = cardHtml(text);
  result.didProcess = true;
};

/** A card as Microsoft's renderer draws it. */
export function drawCard(json: CardJson, reader: Reader, events: CardEvents): HTMLElement | undefined {
  const card = new AdaptiveCard();
  const reading = new CardReading(reader);
  card.hostConfig = hostConfig;
  card.onExecuteAction = (action) => {
    if (action instanceof OpenUrlAction) openAddress(action.url);
    const press = pressOf(action, reading);
    if (press) events.onPress(press);
  };
  card.onDisplayOverflowActionMenu = (actions, button) => {
    if (button) events.onMore(actions.map(asMore), button);
    return true;
  };
  card.parse(json, reading);
  card.lang ??= reader.locale;
  const drawn = card.render();
  for (const input of card.getAllInputs()) input.renderedElement?.setAttribute("data-input", input.id ?? "");
  return drawn;
}

const asMore = (action: Action): MoreAction => ({ title: action.title ?? "", run: () => action.execute() });

function pressOf(action: Action, reading: CardReading): CardPress | undefined {
  const kind = action instanceof ExecuteAction ? "execute" : action instanceof SubmitAction ? "submit" : undefined;
  return kind && { kind, action: reading.sourceOf(action), inputs: inputsOf(action), button: action.renderedElement };
}

/** An empty input is left out, unless it was emptied: then its first value must not be taken for an answer. */
function inputsOf(action: Action): Inputs {
  const inputs = Object.values(action.getReferencedInputs() ?? {});
  const said = inputs.filter((input) => input.id && (input.isSet() || hadValue(input)));
  return Object.fromEntries(said.map((input) => [input.id ?? "", String(input.value ?? "")]));
}

/** Every kind of input has a first value, each of its own type. */
const hadValue = (input: Input): boolean => (input as { defaultValue?: unknown }).defaultValue !== undefined;

const OPENABLE = /^(https?|mailto|tel):/i;

function openAddress(url: string | undefined): void {
  if (url && OPENABLE.test(url)) window.open(url, "_blank", "noopener");
}
