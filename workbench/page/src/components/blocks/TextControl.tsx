import type { KeyboardEvent } from "react";
import type { ControlProps } from "./Control";
import { words } from "../../slack/blocks";

const TYPES: Record<string, string> = { email_text_input: "email", url_text_input: "url" };

/** Free text: one line or several, an address, or a number. */
export function TextControl({ element, id, value, naming, onChange, onDispatch }: ControlProps) {
  const text = typeof value === "string" ? value : "";
  const shared = {
    id,
    className: "control",
    value: text,
    placeholder: words(element.placeholder) || undefined,
    autoFocus: element.focus_on_load,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    ...naming,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !onDispatch || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onDispatch();
  };
  return (
    <>
      {element.multiline ? (
        <textarea rows={4} {...shared} />
      ) : (
        <input
          type={TYPES[element.type] ?? "text"}
          inputMode={element.type === "number_input" ? "decimal" : undefined}
          autoComplete="off"
          onKeyDown={onKeyDown}
          {...shared}
        />
      )}
      {element.max_length !== undefined && <Counter used={[...text].length} most={element.max_length} />}
    </>
  );
}

/** Silent until the end is near, as Slack's is. */
function Counter({ used, most }: { used: number; most: number }) {
  const left = most - used;
  if (left > Math.max(20, most * 0.1)) return null;
  return (
    <span className={left < 0 ? "counter counter-over" : "counter"} aria-live="polite">
      {left < 0 ? `${-left} characters too many` : `${left} characters left`}
    </span>
  );
}
