import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { CardView } from "../../src/components/teams/CardView";
import type { CardJson } from "../../src/teams/api";
import type { CardPress } from "../../src/teams/drawing";
import { card, execute, inTeams, text } from "./teams";

function drawn(json: CardJson) {
  const onPress = vi.fn((_press: CardPress) => Promise.resolve());
  const view = (content: CardJson) => <CardView card={content} label="Card of Relais" onPress={onPress} />;
  const { rerender } = inTeams(view(json));
  return { onPress, redraw: (content: CardJson) => rerender(view(content)) };
}

const button = (name: string) => screen.getByRole("button", { name });
const why = { type: "Input.Text", id: "why", label: "Why", isRequired: true, errorMessage: "A word, please." };
const accept = execute("Accept");

describe("a card", () => {
  it("hands over the action as it stands on the card, with what was entered", async () => {
    const until = { type: "Input.Text", id: "until", label: "Until" };
    const { onPress } = drawn(card([text("Northwind RH"), why, until], [accept]));
    expect(screen.getByText("Northwind RH")).toBeVisible();
    await userEvent.type(screen.getByLabelText(/^Why/), "On target");
    await userEvent.click(button("Accept"));
    expect(onPress).toHaveBeenCalledWith(
      expect.objectContaining({ kind: "execute", action: accept, inputs: { why: "On target" } }),
    );
  });

  it("tells a submit from an execute, and leaves out inputs that do not belong to it", async () => {
    const fetch = { type: "task/fetch" };
    const submit = { type: "Action.Submit", title: "Form", associatedInputs: "none", data: { msteams: fetch } };
    const { onPress } = drawn(card([why], [submit]));
    await userEvent.click(button("Form"));
    expect(onPress).toHaveBeenCalledWith(expect.objectContaining({ kind: "submit", action: submit, inputs: {} }));
  });

  it("says that a filled field was emptied, and leaves out one that always was empty", async () => {
    const field = (id: string, more: object) => ({ type: "Input.Text", id, label: id, ...more });
    const { onPress } = drawn(card([field("filled", { value: "before" }), field("empty", {})], [accept]));
    await userEvent.clear(screen.getByLabelText("filled"));
    await userEvent.click(button("Accept"));
    expect(onPress).toHaveBeenCalledWith(expect.objectContaining({ inputs: { filled: "" } }));
  });

  it("says what is missing at the field and sends nothing", async () => {
    const { onPress } = drawn(card([why], [accept]));
    await userEvent.click(button("Accept"));
    const field = screen.getByLabelText(/^Why/);
    expect(screen.getByText("A word, please.")).toBeVisible();
    expect(field).toHaveFocus();
    await waitFor(() => expect(field).toHaveAttribute("aria-invalid", "true"));
    expect(onPress).not.toHaveBeenCalled();
    await userEvent.type(field, "x");
    await waitFor(() => expect(field).not.toHaveAttribute("aria-invalid"));
  });

  it("opens a card in the card by keyboard", async () => {
    const later = { type: "Action.ShowCard", title: "Later", card: card([why], [execute("Wait")]) };
    const { onPress } = drawn(card([text("A lead")], [later]));
    expect(screen.queryByLabelText(/^Why/)).toBeNull();
    button("Later").focus();
    await userEvent.keyboard("{Enter}");
    expect(button("Later")).toHaveAttribute("aria-expanded", "true");
    await userEvent.type(screen.getByLabelText(/^Why/), "On holiday");
    await userEvent.click(button("Wait"));
    expect(onPress).toHaveBeenCalledWith(expect.objectContaining({ inputs: { why: "On holiday" } }));
  });

  it("keeps what is secondary in a menu that the keyboard can use", async () => {
    const more = [execute("Reassign", { mode: "secondary" }), execute("Explain", { mode: "secondary" })];
    const { onPress } = drawn(card([text("A lead")], [accept, ...more]));
    expect(screen.queryByText("Explain")).toBeNull();
    button("More options").focus();
    await userEvent.keyboard("{Enter}{ArrowDown}");
    expect(screen.getByRole("menuitem", { name: "Explain" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    expect(onPress).toHaveBeenCalledWith(expect.objectContaining({ action: more[1] }));
    expect(screen.queryByRole("menu")).toBeNull();
    expect(button("More options")).toHaveFocus();
  });

  it("puts actions beyond the sixth into the menu, as Teams does", async () => {
    drawn(
      card(
        [],
        ["A", "B", "C", "D", "E", "F", "G"].map((title) => execute(title)),
      ),
    );
    expect(screen.queryByRole("button", { name: "G" })).toBeNull();
    await userEvent.click(button("More options"));
    expect(screen.getByRole("menuitem", { name: "G" })).toBeVisible();
  });

  it("waits for the answer before it takes another press", async () => {
    const { onPress } = drawn(card([], [accept, execute("Reject")]));
    let answer = () => {};
    onPress.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    await userEvent.click(button("Accept"));
    expect(button("Accept")).toHaveAttribute("aria-busy", "true");
    await userEvent.click(button("Reject"));
    expect(onPress).toHaveBeenCalledTimes(1);
    answer();
    await waitFor(() => expect(button("Accept")).not.toHaveAttribute("aria-busy"));
    await userEvent.click(button("Reject"));
    expect(onPress).toHaveBeenCalledTimes(2);
  });
});

describe("a card that comes again", () => {
  it("is left alone when it says the same", async () => {
    const json = card([{ ...why, isRequired: false }], [accept]);
    const { redraw } = drawn(json);
    const field = screen.getByLabelText("Why");
    await userEvent.type(field, "typed");
    redraw(structuredClone(json));
    expect(screen.getByLabelText("Why")).toBe(field);
    expect(field).toHaveValue("typed");
    expect(field).toHaveFocus();
  });

  it("keeps the focus on the button that is still there", () => {
    const { redraw } = drawn(card([text("Before")], [accept]));
    const before = button("Accept");
    before.focus();
    redraw(card([text("After")], [accept]));
    expect(button("Accept")).not.toBe(before);
    expect(button("Accept")).toHaveFocus();
  });

  it("takes the focus itself when the button is gone", () => {
    const { redraw } = drawn(card([text("Before")], [accept]));
    button("Accept").focus();
    redraw(card([text("Accepted")], [execute("Undo")]));
    expect(screen.getByRole("group", { name: "Card of Relais" })).toHaveFocus();
  });

  it("does not take the focus from elsewhere", () => {
    const { redraw } = drawn(card([text("Before")]));
    redraw(card([text("After")]));
    expect(document.body).toHaveFocus();
  });
});

describe("what is drawn", () => {
  it("is the fallback of what only Teams knows, and the action of a fallback is sent as it stands", async () => {
    const known = { type: "Action.Submit", title: "Known", data: { lead: "4711" } };
    const { onPress } = drawn(
      card(
        [{ type: "Chart.Donut", data: [], fallback: text("120 MQL, 45 SQL") }],
        [{ type: "Action.Unheard", title: "Unheard", fallback: known }],
      ),
    );
    expect(screen.getByText("120 MQL, 45 SQL")).toBeVisible();
    await userEvent.click(button("Known"));
    expect(onPress).toHaveBeenCalledWith(expect.objectContaining({ action: known }));
  });

  it("are tables", () => {
    const cell = { type: "TableCell", items: [text("40")] };
    drawn(card([{ type: "Table", columns: [{ width: 1 }], rows: [{ type: "TableRow", cells: [cell] }] }]));
    expect(screen.getByText("40")).toBeVisible();
  });

  it("tells times in the reader's zone and language", () => {
    const at = "2026-11-23T09:30:00Z";
    const facts = [{ title: "Due", value: `{{TIME(${at})}}` }];
    drawn(card([text(`On {{DATE(${at}, SHORT)}}`), { type: "FactSet", facts }]));
    expect(screen.getByText("On Mon, 23 Nov 2026")).toBeVisible();
    expect(screen.getByText("10:30")).toBeVisible();
  });

  it("opens addresses of the web only", async () => {
    const open = vi.spyOn(window, "open").mockReturnValue(null);
    const to = (title: string, url: string) => ({ type: "Action.OpenUrl", title, url });
    drawn(card([], [to("Web", "https://northwind.example"), to("Code", "javascript:alert(1)")]));
    await userEvent.click(screen.getByRole("link", { name: "Code" }));
    await userEvent.click(screen.getByRole("link", { name: "Web" }));
    expect(open.mock.calls).toEqual([["https://northwind.example", "_blank", "noopener"]]);
    open.mockRestore();
  });

  it("holds nothing that hostile words could do", () => {
    const hostile = '<img src=x onerror="alert(1)"> <b>x</b> [a](javascript:alert(1)) ![p](https://evil.example/p.png)';
    drawn(
      card([
        text(hostile),
        { type: "FactSet", facts: [{ title: hostile, value: hostile }] },
        { type: "Input.Toggle", id: "t", title: hostile },
        {
          type: "Input.ChoiceSet",
          id: "c",
          style: "expanded",
          label: hostile,
          choices: [{ title: hostile, value: "v" }],
        },
      ]),
    );
    const drawnCard = screen.getByRole("group", { name: "Card of Relais" });
    expect(drawnCard.querySelectorAll("img, b, script, [onerror], a[href^=javascript]")).toHaveLength(0);
    expect(drawnCard).toHaveTextContent('<img src=x onerror="alert(1)"> <b>x</b>');
  });
});
