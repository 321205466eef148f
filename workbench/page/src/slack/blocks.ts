/** The parts of Block Kit that the page reads; everything else passes through to the drawing library untouched. */
export interface TextObject {
  type: "plain_text" | "mrkdwn";
  text: string;
  emoji?: boolean;
  verbatim?: boolean;
}

export interface Option {
  text: TextObject;
  value: string;
  description?: TextObject;
  url?: string;
}

export interface OptionGroup {
  label: TextObject;
  options: Option[];
}

export interface Confirm {
  title: TextObject;
  text: TextObject;
  confirm: TextObject;
  deny: TextObject;
  style?: "primary" | "danger";
}

export interface SlackElement {
  type: string;
  action_id?: string;
  text?: TextObject;
  value?: string;
  url?: string;
  style?: string;
  confirm?: Confirm;
  accessibility_label?: string;
  options?: Option[];
  option_groups?: OptionGroup[];
  placeholder?: TextObject;
  focus_on_load?: boolean;
  multiline?: boolean;
  min_length?: number;
  max_length?: number;
  min_value?: string;
  max_value?: string;
  is_decimal_allowed?: boolean;
  max_selected_items?: number;
  initial_value?: string;
  initial_option?: Option;
  initial_options?: Option[];
  initial_date?: string;
  initial_time?: string;
  initial_user?: string;
  initial_users?: string[];
  dispatch_action_config?: { trigger_actions_on?: string[] };
  [other: string]: unknown;
}

export interface SlackBlock {
  type: string;
  block_id?: string;
  text?: TextObject;
  label?: TextObject;
  hint?: TextObject;
  optional?: boolean;
  dispatch_action?: boolean;
  element?: SlackElement;
  elements?: SlackElement[];
  accessory?: SlackElement;
  [other: string]: unknown;
}

export interface View {
  type: "modal" | "home";
  id?: string;
  hash?: string;
  callback_id?: string;
  title?: TextObject;
  submit?: TextObject;
  close?: TextObject;
  blocks: SlackBlock[];
  [other: string]: unknown;
}

/** Kinds that are pressed rather than filled in: the library draws them well and they hold no value. */
const BUTTONS = new Set(["button", "workflow_button", "icon_button", "feedback_buttons"]);

/** Kinds that keep a value, by the name that Slack gives the value in `state.values`. */
const VALUE_NAMES: Record<string, string> = {
  plain_text_input: "value",
  email_text_input: "value",
  url_text_input: "value",
  number_input: "value",
  static_select: "selected_option",
  radio_buttons: "selected_option",
  multi_static_select: "selected_options",
  checkboxes: "selected_options",
  datepicker: "selected_date",
  timepicker: "selected_time",
  users_select: "selected_user",
  multi_users_select: "selected_users",
};

export const isButton = (element: SlackElement): boolean => BUTTONS.has(element.type);

export const valueName = (element: SlackElement): string | undefined => VALUE_NAMES[element.type];

/** Every option of a select, radio group, checkbox group or menu, with the groups flattened. */
export function optionsOf(element: SlackElement): Option[] {
  return element.options ?? element.option_groups?.flatMap((group) => group.options) ?? [];
}

/** The interactive elements of a block in reading order, however deep they are nested (cards, carousels ...). */
export function elementsOf(block: SlackBlock): SlackElement[] {
  return Object.values(block).flatMap(interactiveIn);
}

function interactiveIn(part: unknown): SlackElement[] {
  if (Array.isArray(part)) return part.flatMap(interactiveIn);
  if (part === null || typeof part !== "object") return [];
  const candidate = part as SlackElement;
  const interactive = isButton(candidate) || valueName(candidate) !== undefined || candidate.type === "overflow";
  return interactive ? [candidate] : Object.values(candidate).flatMap(interactiveIn);
}

/** The words of a text object, as Slack shows them: its three escapes are undone. */
export function words(text: TextObject | undefined): string {
  return (text?.text ?? "").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
}
