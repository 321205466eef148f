import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ModalView } from "../src/components/modal/ModalView";
import { button, input, asAna, modal, option } from "./fixtures";

let views = 0;
const freshView = () => `V-${(views += 1)}`;

const note = input("note", { type: "plain_text_input" });
const level = input(
  "level",
  { type: "static_select", options: [option("unknown"), option("stated")] },
  { dispatch_action: true },
);

describe("a modal", () => {
  it("is a dialog with the title and the buttons of its view, and starts at the first question", () => {
    asAna(<ModalView modal={modal([note], { viewId: freshView() })} />);
    expect(screen.getByRole("dialog", { name: "Checklist" })).toBeVisible();
    expect(screen.getByTestId("modal-submit")).toHaveTextContent("Next");
    expect(screen.getByTestId("modal-close")).toHaveTextContent("Later");
    expect(screen.getByLabelText("Label of note")).toHaveFocus();
  });

  it("submits every field", async () => {
    const viewId = freshView();
    const { act } = asAna(<ModalView modal={modal([note, { ...level, optional: true }], { viewId })} />);
    await userEvent.type(screen.getByLabelText("Label of note"), "Hello");
    await userEvent.click(screen.getByTestId("modal-submit"));
    expect(act).toHaveBeenCalledWith({
      kind: "submit",
      viewId,
      stateValues: {
        note: { it: { type: "plain_text_input", value: "Hello" } },
        level: { it: { type: "static_select", selected_option: null } },
      },
    });
  });

  it("says at once what is missing, sends nothing, and lets go when it is put right", async () => {
    const { act } = asAna(<ModalView modal={modal([note, level], { viewId: freshView() })} />);
    await userEvent.click(screen.getByTestId("modal-submit"));
    const field = screen.getByLabelText("Label of note");
    expect(field).toHaveAccessibleDescription(/Please complete this required field/);
    expect(field).toHaveFocus();
    await userEvent.type(field, "x");
    expect(field).not.toHaveAttribute("aria-invalid");
    expect(act).not.toHaveBeenCalledWith(expect.objectContaining({ kind: "submit" }));
  });

  it("shows what the bot found wrong at the field, and keeps what was typed", async () => {
    const viewId = freshView();
    const { rerender } = asAna(<ModalView modal={modal([note, level], { viewId })} />);
    await userEvent.type(screen.getByLabelText("Label of note"), "12");
    rerender(<ModalView modal={modal([note, level], { viewId, errors: { note: "Was it in thousands?" } })} />);
    const field = screen.getByLabelText("Label of note");
    expect(field).toHaveValue("12");
    expect(field).toHaveAttribute("aria-invalid", "true");
    expect(field).toHaveAccessibleDescription(/Was it in thousands\?/);
    expect(screen.getByLabelText("Label of level")).not.toHaveAttribute("aria-invalid");
  });

  it("keeps typed values when the bot updates the view, and starts new fields afresh", async () => {
    const viewId = freshView();
    const { rerender } = asAna(<ModalView modal={modal([note], { viewId })} />);
    await userEvent.type(screen.getByLabelText("Label of note"), "typed");
    const updated = input("note", { type: "plain_text_input", initial_value: "not this" });
    const added = input("added", { type: "plain_text_input", initial_value: "fresh" });
    rerender(<ModalView modal={modal([updated, added], { viewId })} />);
    expect(screen.getByLabelText("Label of note")).toHaveValue("typed");
    expect(screen.getByLabelText("Label of added")).toHaveValue("fresh");
  });

  it("has what was typed after a look as somebody else", async () => {
    const viewId = freshView();
    const { unmount } = asAna(<ModalView modal={modal([note], { viewId })} />);
    await userEvent.type(screen.getByLabelText("Label of note"), "typed");
    unmount();
    asAna(<ModalView modal={modal([note], { viewId })} />);
    expect(screen.getByLabelText("Label of note")).toHaveValue("typed");
  });

  it("tells the bot of a change where it asked for that, with the state as it is now", async () => {
    const { act } = asAna(<ModalView modal={modal([note, level], { viewId: freshView() })} />);
    await userEvent.type(screen.getByLabelText("Label of note"), "n");
    await userEvent.selectOptions(screen.getByLabelText("Label of level"), "stated");
    expect(act).toHaveBeenCalledTimes(1);
    expect(act).toHaveBeenCalledWith({
      kind: "press",
      surface: "modal",
      actionId: "it",
      blockId: "level",
      value: "stated",
      element: { ...level.element, selected_option: option("stated") },
      stateValues: {
        note: { it: { type: "plain_text_input", value: "n" } },
        level: { it: { type: "static_select", selected_option: option("stated") } },
      },
    });
  });

  it("wires its buttons", async () => {
    const { act } = asAna(
      <ModalView
        modal={modal([{ type: "actions", block_id: "a", elements: [button("more", "More")] }, note], {
          viewId: freshView(),
        })}
      />,
    );
    await userEvent.click(screen.getByRole("button", { name: "More" }));
    expect(act).toHaveBeenCalledWith(
      expect.objectContaining({ kind: "press", surface: "modal", actionId: "more", blockId: "a" }),
    );
  });

  it("closes on Escape, one view at a time, and all at once by the cross", async () => {
    const viewId = freshView();
    const { act } = asAna(<ModalView modal={modal([note], { viewId, depth: 2 })} />);
    await userEvent.keyboard("{Escape}");
    await userEvent.click(screen.getByRole("button", { name: "Close all" }));
    expect(act.mock.calls).toEqual([
      [{ kind: "closeModal", viewId, clearAll: false }],
      [{ kind: "closeModal", viewId, clearAll: true }],
    ]);
  });

  it("keeps the Tab key inside", async () => {
    asAna(<ModalView modal={modal([note], { viewId: freshView() })} />);
    const dialog = screen.getByRole("dialog");
    for (let step = 0; step < 6; step += 1) {
      await userEvent.tab();
      expect(dialog).toContainElement(document.activeElement as HTMLElement);
    }
  });

  it("waits while the bot answers", async () => {
    asAna(<ModalView modal={modal([note], { viewId: freshView(), busy: true })} />);
    expect(screen.getByTestId("modal-submit")).toBeDisabled();
    await waitFor(() => expect(screen.getByText("Waiting for Relais…")).toBeVisible());
  });
});
