import type { ControlProps } from "./Control";
import { words, type Option } from "../../slack/blocks";

/** One choice from a list, with groups where the bot sent groups. */
export function SelectControl({ element, id, value, naming, optional, onChange }: ControlProps) {
  const prompt = words(element.placeholder) || "Select an option";
  return (
    <select
      id={id}
      className={value === null ? "control control-empty" : "control"}
      value={typeof value === "string" ? value : ""}
      autoFocus={element.focus_on_load}
      onChange={(event) => onChange(event.target.value || null)}
      {...naming}
    >
      <option value="" disabled={!optional} hidden={!optional}>
        {prompt}
      </option>
      {element.option_groups?.map((group, at) => (
        <optgroup key={at} label={words(group.label)}>
          {group.options.map(asOption)}
        </optgroup>
      ))}
      {!element.option_groups && element.options?.map(asOption)}
    </select>
  );
}

const asOption = (option: Option) => (
  <option key={option.value} value={option.value}>
    {words(option.text)}
  </option>
);
