import { Control } from "./Control";
import type { Presses } from "./usePresses";
import type { Form } from "../../hooks/useForm";
import { words, type SlackBlock, type SlackElement } from "../../slack/blocks";
import { fieldKey } from "../../slack/fields";

interface Props {
  block: SlackBlock;
  element: SlackElement;
  form: Form;
  name: string;
  error?: string | undefined;
  presses: Presses;
}

const GROUPS = new Set(["radio_buttons", "checkboxes", "multi_static_select", "multi_users_select"]);

/** One question of a form: label, control, hint and what is wrong with the answer. */
export function InputBlock({ block, element, form, name, error, presses }: Props) {
  const key = fieldKey(block, element);
  const id = `${name}-${key}`.replace(/\s/g, "-");
  const group = GROUPS.has(element.type);
  const value = form.values[key] ?? null;
  const onEnter = element.dispatch_action_config?.trigger_actions_on ?? ["on_enter_pressed"];
  const described = [block.hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  const naming = {
    ...(group ? { "aria-labelledby": `${id}-label` } : {}),
    ...(described ? { "aria-describedby": described } : {}),
    ...(error ? { "aria-invalid": true as const } : {}),
    ...(block.optional || group ? {} : { "aria-required": true as const }),
  };
  const tellOnChange = block.dispatch_action === true && (!isText(element) || onEnter.includes("on_character_entered"));

  return (
    <div className={error ? "field field-wrong" : "field"} data-block-id={block.block_id}>
      <FieldLabel id={id} group={group} text={words(block.label)} optional={block.optional === true} />
      <Control
        element={element}
        id={id}
        value={value}
        naming={naming}
        optional={block.optional === true}
        onChange={(next) => presses.choose({ block, element }, next, tellOnChange)}
        onDispatch={
          block.dispatch_action && onEnter.includes("on_enter_pressed")
            ? () => presses.choose({ block, element }, value, true)
            : undefined
        }
      />
      {block.hint && (
        <p id={`${id}-hint`} className="field-hint">
          {words(block.hint)}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="field-error">
          <span aria-hidden="true">!</span> {error}
        </p>
      )}
    </div>
  );
}

const isText = (element: SlackElement): boolean => /_input$/.test(element.type);

interface LabelProps {
  id: string;
  group: boolean;
  text: string;
  optional: boolean;
}

function FieldLabel({ id, group, text, optional }: LabelProps) {
  const content = (
    <>
      {text}
      {optional && <span className="field-optional"> (optional)</span>}
    </>
  );
  return group ? (
    <span id={`${id}-label`} className="field-label">
      {content}
    </span>
  ) : (
    <label htmlFor={id} className="field-label">
      {content}
    </label>
  );
}
