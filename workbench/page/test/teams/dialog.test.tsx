import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { TeamsDialogView } from "../../src/components/teams/TeamsDialogView";
import type { CardJson, TeamsDialog } from "../../src/teams/api";
import { card, inTeams, text } from "./teams";

const amount = { type: "Input.Text", id: "amount", label: "Amount", isRequired: true, errorMessage: "How much?" };
const record = { type: "Action.Submit", title: "Record", data: { form: "checklist" } };

const dialog = (content: CardJson | null, more: Partial<TeamsDialog> = {}): TeamsDialog => ({
  id: "d1",
  title: "Checklist",
  card: content,
  text: null,
  busy: false,
  width: "medium",
  ...more,
});

const form = dialog(card([amount], [record]));

describe("a dialog in Teams", () => {
  it("is a dialog with its title, and starts at its first field", () => {
    inTeams(<TeamsDialogView dialog={form} />);
    expect(screen.getByRole("dialog", { name: "Checklist" })).toBeVisible();
    expect(screen.getByLabelText(/^Amount/)).toHaveFocus();
  });

  it("says what is missing, then submits what was entered", async () => {
    const { act } = inTeams(<TeamsDialogView dialog={form} />);
    await userEvent.click(screen.getByRole("button", { name: "Record" }));
    expect(screen.getByText("How much?")).toBeVisible();
    expect(act).not.toHaveBeenCalled();
    await userEvent.type(screen.getByLabelText(/^Amount/), "60000");
    await userEvent.click(screen.getByRole("button", { name: "Record" }));
    expect(act).toHaveBeenCalledWith({
      kind: "dialogSubmit",
      dialog: "d1",
      action: record,
      inputs: { amount: "60000" },
    });
  });

  it("shows the card that the bot answers with, and goes to its first field", () => {
    const { rerender } = inTeams(<TeamsDialogView dialog={form} />);
    rerender(<TeamsDialogView dialog={dialog(card([text("Was it in thousands?"), amount], [record]))} />);
    expect(screen.getByText("Was it in thousands?")).toBeVisible();
    expect(screen.getByLabelText(/^Amount/)).toHaveFocus();
  });

  it("shows plain words with a button to close", async () => {
    const { act } = inTeams(<TeamsDialogView dialog={dialog(null, { text: "It is lead 4713." })} />);
    expect(screen.getByText("It is lead 4713.")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "OK" }));
    expect(act).toHaveBeenCalledWith({ kind: "dialogClose", dialog: "d1" });
  });

  it("closes on Escape", async () => {
    const { act } = inTeams(<TeamsDialogView dialog={form} />);
    await userEvent.keyboard("{Escape}");
    expect(act).toHaveBeenCalledWith({ kind: "dialogClose", dialog: "d1" });
  });

  it("keeps the Tab key inside", async () => {
    inTeams(<TeamsDialogView dialog={form} />);
    const shown = screen.getByRole("dialog");
    for (let step = 0; step < 5; step += 1) {
      await userEvent.tab();
      expect(shown).toContainElement(document.activeElement as HTMLElement);
    }
  });

  it("says that it waits", () => {
    inTeams(<TeamsDialogView dialog={{ ...form, busy: true }} />);
    expect(screen.getByText("Waiting for Relais…")).toBeVisible();
    expect(screen.getByRole("dialog")).toHaveAttribute("aria-busy", "true");
  });
});
