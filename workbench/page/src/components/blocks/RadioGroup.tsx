import { OptionText } from "./OptionText";
import type { ControlProps } from "./Control";

/** Exactly one of a few options, all in sight. */
export function RadioGroup({ element, id, value, naming, onChange }: ControlProps) {
  const { "aria-required": _required, ...named } = naming;
  return (
    <div role="radiogroup" className="choices" {...named}>
      {element.options?.map((option, at) => (
        <label key={option.value} className="choice">
          <input
            type="radio"
            id={at === 0 ? id : undefined}
            name={id}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          <OptionText option={option} />
        </label>
      ))}
    </div>
  );
}
