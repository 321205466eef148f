import { fieldsOf, initialValue, type Field, type FieldValue, type Values } from "./fields";
import type { SlackBlock, SlackElement } from "./blocks";

/** What Slack's own client refuses before anything is sent, by block id. */
export function problemsIn(blocks: SlackBlock[], values: Values): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const field of fieldsOf(blocks)) {
    const problem = field.block.type === "input" ? problemOf(field, values) : undefined;
    if (problem) problems[field.block.block_id ?? ""] = problem;
  }
  return problems;
}

function problemOf({ block, element, key }: Field, values: Values): string | undefined {
  const value = key in values ? (values[key] ?? null) : initialValue(element);
  if (isEmpty(value)) return block.optional ? undefined : "Please complete this required field.";
  return typeof value === "string" ? textProblem(element, value) : listProblem(element, value ?? []);
}

const isEmpty = (value: FieldValue): boolean =>
  value === null || (typeof value === "string" ? value.trim() === "" : value.length === 0);

function listProblem(element: SlackElement, values: string[]): string | undefined {
  const most = element.max_selected_items;
  return most !== undefined && values.length > most ? `Choose at most ${most}.` : undefined;
}

function textProblem(element: SlackElement, value: string): string | undefined {
  const length = [...value].length;
  if (element.min_length !== undefined && length < element.min_length) {
    return `Please enter at least ${element.min_length} characters.`;
  }
  if (element.max_length !== undefined && length > element.max_length) {
    return `Please enter at most ${element.max_length} characters.`;
  }
  if (element.type === "number_input") return numberProblem(element, value);
  if (element.type === "email_text_input" && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value))
    return "Please enter a valid email address.";
  if (element.type === "url_text_input" && !URL.canParse(value)) return "Please enter a valid URL.";
  return undefined;
}

function numberProblem(element: SlackElement, value: string): string | undefined {
  if (!(element.is_decimal_allowed ? /^-?\d+([.,]\d+)?$/ : /^-?\d+$/).test(value.trim())) {
    return element.is_decimal_allowed ? "Please enter a number." : "Please enter a whole number.";
  }
  const number = Number(value.replace(",", "."));
  if (element.min_value !== undefined && number < Number(element.min_value))
    return `Must be at least ${element.min_value}.`;
  if (element.max_value !== undefined && number > Number(element.max_value))
    return `Must be at most ${element.max_value}.`;
  return undefined;
}
