import { OptionText } from "./OptionText";
import type { ControlProps } from "./Control";
import { optionsOf, words, type Option } from "../../slack/blocks";

/** Any number of options: checkboxes, and Slack's multi-selects, which are the same thing with a longer list. */
export function CheckGroup({ element, id, value, naming, onChange }: ControlProps) {
  const picked = Array.isArray(value) ? value : [];
  const full = element.max_selected_items !== undefined && picked.length >= element.max_selected_items;
  const toggle = (option: Option, on: boolean) => {
    const next = new Set(picked);
    if (on) next.add(option.value);
    else next.delete(option.value);
    onChange(
      optionsOf(element)
        .map((each) => each.value)
        .filter((each) => next.has(each)),
    );
  };
  const box = (option: Option) => (
    <label key={option.value} className="choice">
      <input
        type="checkbox"
        id={option === optionsOf(element)[0] ? id : undefined}
        value={option.value}
        checked={picked.includes(option.value)}
        disabled={full && !picked.includes(option.value)}
        onChange={(event) => toggle(option, event.target.checked)}
      />
      <OptionText option={option} />
    </label>
  );
  const { "aria-required": _required, "aria-invalid": _invalid, ...named } = naming;
  return (
    <div role="group" className={element.type === "checkboxes" ? "choices" : "choices choices-list"} {...named}>
      {element.option_groups
        ? element.option_groups.map((group, at) => (
            <div key={at} role="group" aria-label={words(group.label)}>
              <span className="choice-group">{words(group.label)}</span>
              {group.options.map(box)}
            </div>
          ))
        : element.options?.map(box)}
    </div>
  );
}
