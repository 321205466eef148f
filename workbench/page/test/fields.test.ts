import { describe, expect, it } from "vitest";
import { carryOver, fieldKey, stateValues, type FieldValue } from "../src/slack/fields";
import type { SlackElement } from "../src/slack/blocks";
import { button, input, option, text } from "./fixtures";

const options = [option("a"), option("b"), option("c")];

/** kind, what the person put in, what Slack sends then, what Slack sends for an untouched field */
const KINDS: [SlackElement, FieldValue, object, object][] = [
  [{ type: "plain_text_input" }, "Hello", { value: "Hello" }, { value: null }],
  [{ type: "number_input" }, "42", { value: "42" }, { value: null }],
  [{ type: "email_text_input" }, "a@b.example", { value: "a@b.example" }, { value: null }],
  [{ type: "url_text_input" }, "https://a.example", { value: "https://a.example" }, { value: null }],
  [{ type: "static_select", options }, "b", { selected_option: options[1] }, { selected_option: null }],
  [{ type: "radio_buttons", options }, "c", { selected_option: options[2] }, { selected_option: null }],
  [
    { type: "checkboxes", options },
    ["c", "a"],
    { selected_options: [options[0], options[2]] },
    { selected_options: [] },
  ],
  [{ type: "multi_static_select", options }, ["b"], { selected_options: [options[1]] }, { selected_options: [] }],
  [{ type: "datepicker" }, "2026-05-12", { selected_date: "2026-05-12" }, { selected_date: null }],
  [{ type: "timepicker" }, "10:30", { selected_time: "10:30" }, { selected_time: null }],
  [{ type: "users_select" }, "U0ANA", { selected_user: "U0ANA" }, { selected_user: null }],
  [{ type: "multi_users_select" }, ["U0ANA"], { selected_users: ["U0ANA"] }, { selected_users: [] }],
];

describe("the state that Slack sends", () => {
  it.each(KINDS)("holds what was put into %o", (element, value, sent, untouched) => {
    const block = input("b", element);
    const state = { type: element.type, ...sent };
    expect(stateValues([block], { [fieldKey(block, block.element!)]: value })).toEqual({ b: { it: state } });
    expect(stateValues([block], {})).toEqual({ b: { it: { type: element.type, ...untouched } } });
  });

  it("finds the chosen option inside its group", () => {
    const block = input("b", { type: "static_select", option_groups: [{ label: text("G"), options }] });
    expect(stateValues([block], { [fieldKey(block, block.element!)]: "b" })).toEqual({
      b: { it: { type: "static_select", selected_option: options[1] } },
    });
  });

  it("sends an emptied text as null", () => {
    const block = input("b", { type: "plain_text_input", initial_value: "before" });
    expect(stateValues([block], { [fieldKey(block, block.element!)]: "" })).toEqual({
      b: { it: { type: "plain_text_input", value: null } },
    });
  });

  it("has the initial values, and fields beside sections and among actions too", () => {
    const blocks = [
      input("t", { type: "plain_text_input", initial_value: "Claire" }),
      input("c", { type: "checkboxes", options, initial_options: [options[1]!] }),
      {
        type: "section",
        block_id: "s",
        accessory: { type: "static_select", action_id: "it", options, initial_option: options[0] },
      },
      {
        type: "actions",
        block_id: "a",
        elements: [button("go", "Go"), { type: "datepicker", action_id: "on", initial_date: "2026-01-02" }],
      },
    ];
    expect(stateValues(blocks, {})).toEqual({
      t: { it: { type: "plain_text_input", value: "Claire" } },
      c: { it: { type: "checkboxes", selected_options: [options[1]] } },
      s: { it: { type: "static_select", selected_option: options[0] } },
      a: { on: { type: "datepicker", selected_date: "2026-01-02" } },
    });
  });
});

describe("a view that is updated", () => {
  const note = input("note", { type: "plain_text_input", initial_value: "start" });
  const key = fieldKey(note, note.element!);

  it("keeps what was typed in a field that is still there", () => {
    const again = input("note", { type: "plain_text_input", initial_value: "another start" });
    expect(carryOver({ [key]: "typed" }, [again])).toEqual({ [key]: "typed" });
  });

  it("starts a field afresh whose ids are new", () => {
    const other = input("note-2", { type: "plain_text_input", initial_value: "fresh" });
    expect(carryOver({ [key]: "typed" }, [other])).toEqual({ [fieldKey(other, other.element!)]: "fresh" });
  });

  it("forgets a choice that is no longer offered", () => {
    const choice = input("note", { type: "static_select", options });
    expect(carryOver({ [key]: "gone" }, [choice])).toEqual({ [key]: null });
  });
});
