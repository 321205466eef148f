import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Blocks } from "../src/components/blocks/Blocks";
import { useForm } from "../src/hooks/useForm";
import type { SlackBlock } from "../src/slack/blocks";
import { asAna, button, mrkdwn, option, text } from "./fixtures";

const place = { conversation: "D0ANA", ts: "1.0" };
let shown = 0;

function Shown({ blocks, name }: { blocks: SlackBlock[]; name: string }) {
  return <Blocks blocks={blocks} place={place} form={useForm(name, blocks)} name="m" />;
}

const draw = (blocks: SlackBlock[]) => {
  shown += 1;
  return { user: userEvent.setup(), ...asAna(<Shown blocks={blocks} name={`press-${shown}`} />) };
};

describe("a press", () => {
  it("finds the button among blocks that use the same action id", async () => {
    const blocks = ["one", "two"].map((id) => ({
      type: "section",
      block_id: id,
      text: mrkdwn(id),
      accessory: button("lead.card", `Open ${id}`, { value: id }),
    }));
    const { act, user } = draw(blocks);
    await user.click(screen.getByRole("button", { name: "Open two" }));
    expect(act).toHaveBeenCalledWith({
      kind: "press",
      ...place,
      actionId: "lead.card",
      blockId: "two",
      value: "two",
      element: blocks[1]!.accessory,
      stateValues: {},
    });
  });

  it("finds a button without ids by its position", async () => {
    const bare = (words: string) => ({ type: "button", text: text(words), value: words });
    const { act, user } = draw([
      { type: "section", text: mrkdwn("first") },
      { type: "actions", elements: [bare("A"), bare("B")] },
    ]);
    await user.click(screen.getByRole("button", { name: "B" }));
    expect(act).toHaveBeenCalledWith(expect.objectContaining({ value: "B", element: bare("B") }));
  });

  it("is taken from the words inside a button too", async () => {
    const { act, user } = draw([{ type: "actions", block_id: "a", elements: [button("lead.accept", "Accept")] }]);
    await user.click(screen.getByText("Accept"));
    expect(act).toHaveBeenCalledTimes(1);
  });

  it("shows that it is busy until the bot has answered, and is not sent twice", async () => {
    const { act, user } = draw([{ type: "actions", block_id: "a", elements: [button("lead.accept", "Accept")] }]);
    let answer: (taken: boolean) => void = () => undefined;
    act.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    const accept = screen.getByRole("button", { name: "Accept" });
    await user.click(accept);
    await user.click(accept);
    expect(accept).toHaveAttribute("aria-busy", "true");
    expect(act).toHaveBeenCalledTimes(1);
    answer(true);
    await waitFor(() => expect(accept).not.toHaveAttribute("aria-busy"));
  });

  it("asks first where the bot wants that", async () => {
    const confirm = { title: text("Sure?"), text: mrkdwn("*Really*"), confirm: text("Yes"), deny: text("No") };
    const { act, user } = draw([
      { type: "actions", block_id: "a", elements: [button("lead.undo", "Undo", { confirm })] },
    ]);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(screen.getByRole("alertdialog", { name: "Sure?" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "No" }));
    expect(act).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await user.click(screen.getByRole("button", { name: "Yes" }));
    expect(act).toHaveBeenCalledWith(expect.objectContaining({ actionId: "lead.undo" }));
  });

  it("opens the address of a link button, unless it is none that a browser should follow", async () => {
    const opened = vi.spyOn(window, "open").mockReturnValue(null);
    const { act, user } = draw([
      {
        type: "actions",
        block_id: "a",
        elements: [
          button("go", "Go", { url: "https://a.example" }),
          button("bad", "Bad", { url: "javascript:alert(1)" }),
        ],
      },
    ]);
    await user.click(screen.getByRole("button", { name: "Go" }));
    await user.click(screen.getByRole("button", { name: "Bad" }));
    expect(opened.mock.calls).toEqual([["https://a.example", "_blank", "noopener"]]);
    expect(act).toHaveBeenCalledTimes(2);
  });
});

describe("a control beside the buttons", () => {
  it("tells what was picked from an overflow menu, by keyboard", async () => {
    const menu = { type: "overflow", action_id: "more", options: [option("why"), option("history")] };
    const { act, user } = draw([{ type: "section", block_id: "s", text: mrkdwn("A lead"), accessory: menu }]);
    screen.getByRole("button", { name: /More actions/ }).focus();
    await user.keyboard("{Enter}{ArrowDown}{Enter}");
    expect(act).toHaveBeenCalledWith(
      expect.objectContaining({
        actionId: "more",
        blockId: "s",
        value: "history",
        element: { ...menu, selected_option: option("history") },
      }),
    );
  });

  it("tells what was selected, with the state of all fields", async () => {
    const select = {
      type: "static_select",
      action_id: "by",
      placeholder: text("Break down by"),
      options: [option("source"), option("rep")],
    };
    const { act, user } = draw([{ type: "actions", block_id: "a", elements: [button("go", "Go"), select] }]);
    await user.selectOptions(screen.getByRole("combobox", { name: "Break down by" }), "rep");
    expect(act).toHaveBeenCalledWith(
      expect.objectContaining({
        actionId: "by",
        element: { ...select, selected_option: option("rep") },
        stateValues: { a: { by: { type: "static_select", selected_option: option("rep") } } },
      }),
    );
    expect(screen.getByRole("button", { name: "Go" })).toBeVisible();
  });
});
