import { Menu } from "../Menu";
import type { ControlProps } from "./Control";
import { optionsOf, words } from "../../slack/blocks";

/** Slack's three-dot menu. */
export function OverflowMenu({ element, id, naming, onChange }: ControlProps) {
  return (
    <Menu
      id={element.action_id ?? id}
      label={naming["aria-label"] === "Choose" ? "More actions" : `More actions: ${naming["aria-label"]}`}
      items={optionsOf(element).map((option) => ({ key: option.value, text: words(option.text) }))}
      onPick={(value) => onChange(value)}
    />
  );
}
