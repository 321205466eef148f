import { optionsOf, valueName, type Option, type SlackBlock, type SlackElement } from "./blocks";

/** What a person put into a field: text, a date, an option's value or a user id; a list where several may be chosen. */
export type FieldValue = string | string[] | null;

/** The values of a form by `fieldKey`. */
export type Values = Readonly<Record<string, FieldValue>>;

export interface Field {
  block: SlackBlock;
  element: SlackElement;
  key: string;
}

/** Slack's state: block id, then action id, then the kind and the value under the name that this kind uses. */
export type StateValues = Record<string, Record<string, Record<string, unknown>>>;

export const fieldKey = (block: SlackBlock, element: SlackElement): string =>
  `${block.block_id ?? ""}\n${element.action_id ?? ""}`;

/** All fields of a surface: inputs, and the selects and pickers among the actions and beside sections. */
export function fieldsOf(blocks: SlackBlock[]): Field[] {
  return blocks.flatMap((block) =>
    [block.element, block.accessory, ...(block.type === "actions" ? (block.elements ?? []) : [])]
      .filter((element) => element !== undefined)
      .filter((element) => valueName(element) !== undefined)
      .map((element) => ({ block, element, key: fieldKey(block, element) })),
  );
}

export function initialValue(element: SlackElement): FieldValue {
  switch (valueName(element)) {
    case "selected_options":
      return element.initial_options?.map((option) => option.value) ?? [];
    case "selected_users":
      return element.initial_users ?? [];
    case "selected_option":
      return element.initial_option?.value ?? null;
    case "selected_date":
      return element.initial_date ?? null;
    case "selected_time":
      return element.initial_time ?? null;
    case "selected_user":
      return element.initial_user ?? null;
    default:
      return element.initial_value ?? null;
  }
}

/** As Slack does when a view is updated: a field that is still there keeps its value, a new one starts afresh. */
export function carryOver(before: Values, blocks: SlackBlock[]): Values {
  return Object.fromEntries(
    fieldsOf(blocks).map(({ element, key }) => [
      key,
      key in before ? stillOffered(element, before[key]) : initialValue(element),
    ]),
  );
}

function stillOffered(element: SlackElement, value: FieldValue = null): FieldValue {
  const name = valueName(element);
  if (name === "selected_option" && !optionsOf(element).some((option) => option.value === value)) return null;
  if (name === "selected_options" && Array.isArray(value)) return chosen(element, value).map((option) => option.value);
  return value;
}

/** One field in the shape that Slack sends: `{type, value}` or `{type, selected_option}` and so on. */
export function elementState(element: SlackElement, value: FieldValue): Record<string, unknown> {
  const name = valueName(element) ?? "value";
  return { type: element.type, [name]: slackValue(element, name, value) };
}

function slackValue(element: SlackElement, name: string, value: FieldValue): unknown {
  const list = Array.isArray(value) ? value : value ? [value] : [];
  if (name === "selected_options") return chosen(element, list);
  if (name === "selected_users") return list;
  if (name === "selected_option") return chosen(element, list)[0] ?? null;
  return list[0] ?? null;
}

function chosen(element: SlackElement, values: string[]): Option[] {
  return optionsOf(element).filter((option) => values.includes(option.value));
}

/** The whole form as Slack would send it, every field present. */
export function stateValues(blocks: SlackBlock[], values: Values): StateValues {
  const state: StateValues = {};
  for (const { block, element, key } of fieldsOf(blocks)) {
    const value = key in values ? (values[key] ?? null) : initialValue(element);
    (state[block.block_id ?? ""] ??= {})[element.action_id ?? ""] = elementState(element, value);
  }
  return state;
}
