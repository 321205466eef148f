import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { TeamsComposer } from "../../src/components/teams/TeamsComposer";
import type { TeamsChat } from "../../src/teams/api";
import { channel, chat, inTeams, personal } from "./teams";

const compose = (where: TeamsChat) =>
  inTeams(<TeamsComposer chat={where} replyTo={null} onReplied={() => undefined} onSearch={() => undefined} />);
const field = () => screen.getByTestId("teams-composer");

describe("the composer of Teams", () => {
  it("says what was typed, without a mention in a chat of two", async () => {
    const { act } = compose(personal);
    await userEvent.type(field(), "le{Enter}");
    expect(act).toHaveBeenCalledWith({ kind: "say", conversation: personal.id, text: "le", mention: false });
    expect(field()).toHaveValue("");
    expect(screen.queryByTestId("teams-mention")).toBeNull();
  });

  it("lists the commands, and completes one by keyboard", async () => {
    const { act } = compose(personal);
    await userEvent.click(screen.getByTestId("teams-commands"));
    expect(screen.getAllByRole("option")).toHaveLength(2);
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(field()).toHaveValue("funnel ");
    await userEvent.keyboard("{Enter}");
    expect(act).toHaveBeenCalledWith({ kind: "say", conversation: personal.id, text: "funnel", mention: false });
  });

  it("offers the commands that begin like what is typed; Tab takes the first", async () => {
    compose(personal);
    await userEvent.type(field(), "fu");
    expect(screen.getByRole("option", { name: /funnel/ })).toBeVisible();
    await userEvent.keyboard("{Tab}");
    expect(field()).toHaveValue("funnel ");
  });

  it("offers Relais at an @ in a channel, and mentions it", async () => {
    const { act } = compose(channel);
    await userEvent.type(field(), "hello @re");
    expect(screen.getByRole("option", { name: /Relais/ })).toBeVisible();
    await userEvent.keyboard("{Tab}");
    expect(screen.getByTestId("teams-mention")).toHaveAttribute("aria-pressed", "true");
    await userEvent.keyboard("{Enter}");
    expect(act).toHaveBeenCalledWith({ kind: "say", conversation: channel.id, text: "hello", mention: true });
    expect(screen.getByTestId("teams-mention")).toHaveAttribute("aria-pressed", "false");
  });

  it("mentions by the toggle too, and says why that matters", async () => {
    const { act } = compose(channel);
    expect(screen.getByText("Relais hears only what mentions it.")).toBeVisible();
    await userEvent.click(screen.getByTestId("teams-mention"));
    await userEvent.type(field(), "hi{Enter}");
    expect(act).toHaveBeenCalledWith(expect.objectContaining({ mention: true }));
  });

  it("offers no mention where the app is not", async () => {
    compose(chat({ installed: false }));
    await userEvent.type(field(), "@");
    expect(screen.queryByRole("listbox")).toBeNull();
  });

  it("keeps what was refused", async () => {
    const { act } = compose(channel);
    act.mockResolvedValueOnce(null);
    await userEvent.click(screen.getByTestId("teams-mention"));
    await userEvent.type(field(), "hi{Enter}");
    expect(field()).toHaveValue("hi");
    expect(screen.getByTestId("teams-mention")).toHaveAttribute("aria-pressed", "true");
  });
});
