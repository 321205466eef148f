import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ModalView } from "../src/components/modal/ModalView";
import { problemsIn } from "../src/slack/validate";
import { fieldKey } from "../src/slack/fields";
import type { SlackElement } from "../src/slack/blocks";
import { asAna, input, modal, option, text } from "./fixtures";

const options = [option("a"), option("b")];

describe("the controls of a form", () => {
  it("fill the state as a person fills them in", async () => {
    const user = userEvent.setup();
    const blocks = [
      input("text", { type: "plain_text_input", multiline: true, placeholder: text("Say it") }),
      input("number", { type: "number_input" }),
      input("group", { type: "static_select", option_groups: [{ label: text("G"), options }] }),
      input("radio", { type: "radio_buttons", options }),
      input("check", { type: "checkboxes", options }),
      input("multi", { type: "multi_static_select", options }),
      input("date", { type: "datepicker" }),
      input("time", { type: "timepicker" }),
      input("user", { type: "users_select" }),
    ];
    const { act } = asAna(<ModalView modal={modal(blocks, { viewId: "all-controls" })} />);
    await user.type(screen.getByPlaceholderText("Say it"), "Hello");
    await user.type(screen.getByLabelText("Label of number"), "42");
    await user.selectOptions(screen.getByLabelText("Label of group"), "a");
    await user.click(screen.getByRole("radiogroup", { name: "Label of radio" }).querySelector("input[value=b]")!);
    await user.click(screen.getByRole("group", { name: "Label of check" }).querySelector("input[value=b]")!);
    await user.click(screen.getByRole("group", { name: "Label of multi" }).querySelector("input[value=a]")!);
    fireEvent.change(screen.getByLabelText("Label of date"), { target: { value: "2026-05-12" } });
    fireEvent.change(screen.getByLabelText("Label of time"), { target: { value: "10:30" } });
    await user.selectOptions(screen.getByLabelText("Label of user"), "Ben Martin");
    await user.click(screen.getByTestId("modal-submit"));
    expect(act).toHaveBeenCalledWith({
      kind: "submit",
      viewId: "all-controls",
      stateValues: {
        text: { it: { type: "plain_text_input", value: "Hello" } },
        number: { it: { type: "number_input", value: "42" } },
        group: { it: { type: "static_select", selected_option: options[0] } },
        radio: { it: { type: "radio_buttons", selected_option: options[1] } },
        check: { it: { type: "checkboxes", selected_options: [options[1]] } },
        multi: { it: { type: "multi_static_select", selected_options: [options[0]] } },
        date: { it: { type: "datepicker", selected_date: "2026-05-12" } },
        time: { it: { type: "timepicker", selected_time: "10:30" } },
        user: { it: { type: "users_select", selected_user: "U0BEN" } },
      },
    });
  });

  it("mark what is optional and tie the hint to the field", () => {
    asAna(
      <ModalView
        modal={modal([input("t", { type: "plain_text_input" }, { optional: true, hint: text("In their words") })], {
          viewId: "hints",
        })}
      />,
    );
    expect(screen.getByLabelText("Label of t (optional)")).toHaveAccessibleDescription("In their words");
  });

  it("tell the bot on Enter in a text field that asks for it, instead of submitting", async () => {
    const block = input("t", { type: "plain_text_input" }, { dispatch_action: true });
    const { act } = asAna(<ModalView modal={modal([block], { viewId: "enter" })} />);
    await userEvent.type(screen.getByLabelText("Label of t"), "abc{Enter}");
    expect(act).toHaveBeenCalledTimes(1);
    expect(act).toHaveBeenCalledWith(
      expect.objectContaining({ kind: "press", value: "abc", element: { ...block.element, value: "abc" } }),
    );
  });
});

describe("what is refused before it is sent", () => {
  const CASES: [SlackElement, string, RegExp | undefined][] = [
    [{ type: "plain_text_input", min_length: 3 }, "ab", /at least 3/],
    [{ type: "plain_text_input", max_length: 3 }, "abcd", /at most 3/],
    [{ type: "number_input", is_decimal_allowed: false }, "1.5", /whole number/],
    [{ type: "number_input", is_decimal_allowed: true }, "1.5", undefined],
    [{ type: "number_input", min_value: "10" }, "9", /at least 10/],
    [{ type: "number_input", max_value: "10" }, "11", /at most 10/],
    [{ type: "email_text_input" }, "nobody", /email/],
    [{ type: "url_text_input" }, "nowhere", /URL/],
    [{ type: "url_text_input" }, "https://a.example", undefined],
    [{ type: "plain_text_input" }, "   ", /required/],
  ];
  it.each(CASES)("%o with %s", (element, value, problem) => {
    const block = input("b", element);
    const found = problemsIn([block], { [fieldKey(block, block.element!)]: value })["b"];
    if (problem) expect(found).toMatch(problem);
    else expect(found).toBeUndefined();
  });
});
