import { useState } from "react";
import { useSlack } from "../../context";
import type { Place } from "../../api";
import type { Form } from "../../hooks/useForm";
import { optionsOf, valueName, type Confirm, type SlackBlock } from "../../slack/blocks";
import { elementState, fieldKey, stateValues, type FieldValue, type Values } from "../../slack/fields";
import type { Pressed } from "../../slack/press";

export interface Presses {
  /** A button was pressed; its DOM node shows that it is busy until the bot has answered. */
  press: (pressed: Pressed, node: Element | null) => void;
  /** A field got a new value; the bot hears of it when `tell` says so. */
  choose: (pressed: Pressed, value: FieldValue, tell: boolean) => void;
  /** The question to put to the person before the press is sent. */
  asking: { confirm: Confirm } | null;
  answer: (yes: boolean) => void;
}

interface Pending {
  confirm: Confirm;
  go: () => void;
}

const OPENABLE = /^(https?|mailto|tel):/i;

/** Turns what a person does with the controls of some blocks into what Slack would send to the bot. */
export function usePresses(place: Place, blocks: SlackBlock[], form: Form): Presses {
  const { act } = useSlack();
  const [pending, setPending] = useState<Pending | null>(null);

  const send = ({ block, element }: Pressed, value: FieldValue, values: Values) =>
    act({
      kind: "press",
      ...place,
      actionId: element.action_id ?? "",
      blockId: block.block_id ?? "",
      value: typeof value === "string" ? value : null,
      element: { ...element, ...chosenState(element, value) },
      stateValues: stateValues(blocks, values),
    });

  const afterConfirm = (confirm: Confirm | undefined, go: () => void) => (confirm ? setPending({ confirm, go }) : go());

  const press = (pressed: Pressed, node: Element | null) => {
    if (node?.getAttribute("aria-busy") === "true") return;
    afterConfirm(pressed.element.confirm, () => {
      const url = pressed.element.url;
      if (url && OPENABLE.test(url)) window.open(url, "_blank", "noopener");
      busyWhile(node, send(pressed, pressed.element.value ?? null, form.values));
    });
  };

  const choose = (pressed: Pressed, value: FieldValue, tell: boolean) => {
    const key = fieldKey(pressed.block, pressed.element);
    const keeps = valueName(pressed.element) !== undefined;
    const go = () => {
      if (keeps) form.set(key, value);
      if (tell) void send(pressed, value, keeps ? { ...form.values, [key]: value } : form.values);
    };
    afterConfirm(tell ? pressed.element.confirm : undefined, go);
  };

  const answer = (yes: boolean) => {
    setPending(null);
    if (yes) pending?.go();
  };
  return { press, choose, asking: pending, answer };
}

/** The element as it stands after the press: with the chosen option, date, text ... under Slack's name for it. */
function chosenState(element: Pressed["element"], value: FieldValue): Record<string, unknown> {
  if (element.type === "overflow")
    return { selected_option: optionsOf(element).find((option) => option.value === value) };
  return valueName(element) ? elementState(element, value) : {};
}

function busyWhile(node: Element | null, answered: Promise<boolean>): void {
  node?.setAttribute("aria-busy", "true");
  void answered.finally(() => node?.removeAttribute("aria-busy"));
}
