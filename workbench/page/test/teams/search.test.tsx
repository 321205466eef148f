import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { SearchDialog } from "../../src/components/teams/SearchDialog";
import { channel, inTeams } from "./teams";

function search() {
  const onClose = vi.fn();
  return { onClose, ...inTeams(<SearchDialog chat={channel} onClose={onClose} />) };
}

const lead = { id: "4711", title: "Northwind RH", text: "A1, waits for an answer" };

describe("the search of the message extension", () => {
  it("finds, and posts what is picked", async () => {
    const { act, onClose } = search();
    act.mockResolvedValueOnce({ ok: true, results: [lead] });
    await userEvent.type(screen.getByRole("searchbox", { name: "Find a lead" }), "north{Enter}");
    expect(act).toHaveBeenCalledWith({
      kind: "search",
      conversation: channel.id,
      command: "findLead",
      query: "north",
    });
    await userEvent.click(await screen.findByRole("button", { name: /Northwind RH/ }));
    expect(act).toHaveBeenLastCalledWith({ kind: "pick", conversation: channel.id, result: "4711" });
    expect(onClose).toHaveBeenCalled();
  });

  it("says that nothing was found", async () => {
    const { act } = search();
    act.mockResolvedValueOnce({ ok: true, results: [] });
    await userEvent.type(screen.getByRole("searchbox"), "nobody{Enter}");
    expect(await screen.findByText("Nothing was found for “nobody”.")).toBeVisible();
  });

  it("stays open when the pick was refused", async () => {
    const { act, onClose } = search();
    act.mockResolvedValueOnce({ ok: true, results: [lead] }).mockResolvedValueOnce(null);
    await userEvent.type(screen.getByRole("searchbox"), "{Enter}");
    await userEvent.click(await screen.findByRole("button", { name: /Northwind RH/ }));
    expect(onClose).not.toHaveBeenCalled();
  });

  it("closes on Escape", async () => {
    const { onClose } = search();
    await userEvent.keyboard("{Escape}");
    expect(onClose).toHaveBeenCalled();
  });
});
