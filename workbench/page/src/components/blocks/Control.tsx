import { CheckGroup } from "./CheckGroup";
import { OverflowMenu } from "./OverflowMenu";
import { RadioGroup } from "./RadioGroup";
import { SelectControl } from "./SelectControl";
import { TextControl } from "./TextControl";
import { useSlack } from "../../context";
import type { Option, SlackElement } from "../../slack/blocks";
import type { FieldValue } from "../../slack/fields";

/** How a control is named and described to assistive technology. */
export interface Naming {
  "aria-label"?: string;
  "aria-labelledby"?: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
  "aria-required"?: true;
}

export interface ControlProps {
  element: SlackElement;
  id: string;
  value: FieldValue;
  naming: Naming;
  optional?: boolean;
  onChange: (value: FieldValue) => void;
  /** The person pressed Enter in a text field that tells the bot then. */
  onDispatch?: (() => void) | undefined;
}

/** One of Slack's controls as a plain control of the browser. */
export function Control(props: ControlProps) {
  const { element } = props;
  const people = usePeopleOptions();
  switch (element.type) {
    case "plain_text_input":
    case "email_text_input":
    case "url_text_input":
    case "number_input":
      return <TextControl {...props} />;
    case "datepicker":
    case "timepicker":
      return <PickerControl {...props} />;
    case "static_select":
      return <SelectControl {...props} />;
    case "users_select":
      return <SelectControl {...props} element={{ ...element, options: people }} />;
    case "radio_buttons":
      return <RadioGroup {...props} />;
    case "checkboxes":
    case "multi_static_select":
      return <CheckGroup {...props} />;
    case "multi_users_select":
      return <CheckGroup {...props} element={{ ...element, options: people }} />;
    case "overflow":
      return <OverflowMenu {...props} />;
    default:
      return <p className="field-hint">The workbench has no control for “{element.type}”.</p>;
  }
}

function PickerControl({ element, id, value, naming, onChange }: ControlProps) {
  return (
    <input
      type={element.type === "timepicker" ? "time" : "date"}
      id={id}
      className="control control-picker"
      value={typeof value === "string" ? value : ""}
      autoFocus={element.focus_on_load}
      onChange={(event) => onChange(event.target.value || null)}
      {...naming}
    />
  );
}

function usePeopleOptions(): Option[] {
  return useSlack().people.map(({ id, name }) => ({ value: id, text: { type: "plain_text", text: name } }));
}
