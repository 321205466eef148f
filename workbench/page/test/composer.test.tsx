import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { api } from "../src/api";
import { Composer } from "../src/components/conversation/Composer";
import { asAna } from "./fixtures";

const sales = { id: "C0SALES", name: "sales", kind: "channel" as const, unread: 0 };

beforeEach(() => {
  vi.spyOn(api, "commands").mockResolvedValue([
    { command: "/lead", description: "Your leads", usageHint: "[next | accept 4711]" },
    { command: "/funnel", description: "Figures", usageHint: "[by source]" },
  ]);
});

describe("the composer", () => {
  it("offers the commands, completes by keyboard, and sends a slash command", async () => {
    const { act } = asAna(<Composer conversation={sales} />);
    const field = screen.getByTestId("composer");
    await userEvent.type(field, "/");
    expect(await screen.findAllByRole("option")).toHaveLength(2);
    await userEvent.keyboard("{ArrowDown}");
    expect(screen.getByRole("option", { name: /funnel/ })).toHaveAttribute("aria-selected", "true");
    await userEvent.keyboard("{Tab}");
    expect(field).toHaveValue("/funnel ");
    expect(screen.getByText("[by source]")).toBeVisible();
    await userEvent.keyboard("by rep{Enter}");
    expect(act).toHaveBeenCalledWith({ kind: "slash", conversation: "C0SALES", command: "/funnel", text: "by rep" });
    expect(field).toHaveValue("");
  });

  it("sends a complete command at once", async () => {
    const { act } = asAna(<Composer conversation={sales} />);
    await userEvent.type(screen.getByTestId("composer"), "/lead{Enter}");
    expect(act).toHaveBeenCalledWith({ kind: "slash", conversation: "C0SALES", command: "/lead", text: "" });
  });

  it("sends anything else as a message, and keeps it when it was refused", async () => {
    const { act } = asAna(<Composer conversation={sales} />);
    const field = screen.getByTestId("composer");
    act.mockResolvedValueOnce(false);
    await userEvent.type(field, "Hello{Enter}");
    expect(field).toHaveValue("Hello");
    await userEvent.keyboard("{Enter}");
    expect(act).toHaveBeenLastCalledWith({ kind: "message", conversation: "C0SALES", text: "Hello" });
    expect(field).toHaveValue("");
  });
});
