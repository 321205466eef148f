import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { TeamsMessageRow } from "../../src/components/teams/TeamsMessageRow";
import { TeamsPane } from "../../src/components/teams/TeamsPane";
import type { TeamsMessage, TeamsState } from "../../src/teams/api";
import { adaptive, card, channel, execute, inTeams, message, personal, teamsState, text } from "./teams";

const row = (more: Partial<TeamsMessage>) =>
  inTeams(<TeamsMessageRow message={message(more)} conversation={channel.id} />);

describe("a message in Teams", () => {
  it("can be made a lead from its menu", async () => {
    const { act } = row({ text: "Call me" });
    await userEvent.click(screen.getByRole("button", { name: /^Actions for the message of Relais/ }));
    await userEvent.click(screen.getByRole("menuitem", { name: "Make a lead of this" }));
    expect(act).toHaveBeenCalledWith({
      kind: "messageAction",
      conversation: channel.id,
      message: "m1",
      command: "leadFromMessage",
    });
  });

  it("executes the actions of its card", async () => {
    const accept = execute("Accept");
    const { act } = row({ attachments: [adaptive(card([text("A lead")], [accept]))] });
    await userEvent.click(screen.getByRole("button", { name: "Accept" }));
    expect(act).toHaveBeenCalledWith({
      kind: "execute",
      conversation: channel.id,
      message: "m1",
      action: accept,
      inputs: {},
    });
  });

  it("refreshes a card that says how", async () => {
    const { act } = row({
      attachments: [adaptive({ ...card([text("A lead")]), refresh: { action: execute("See") } })],
    });
    await userEvent.click(screen.getByRole("button", { name: /^Actions for/ }));
    await userEvent.click(screen.getByRole("menuitem", { name: "Refresh the card" }));
    expect(act).toHaveBeenCalledWith({ kind: "refresh", conversation: channel.id, message: "m1" });
  });

  it("names what it cannot draw", () => {
    row({ attachments: [{ contentType: "application/x", content: {} }] });
    expect(screen.getByText("The workbench does not draw “application/x”.")).toBeVisible();
  });
});

const pane = (chat: string, more: Partial<TeamsState> = {}, messages: TeamsMessage[] = []) => {
  const state = teamsState(more);
  const side = { state, acts: 0, act: () => Promise.resolve({ ok: true }) };
  return inTeams(<TeamsPane chat={chat} side={side} messages={messages} reachable />, state);
};

describe("the pane of Teams", () => {
  it("is a landmark with the conversation in it", () => {
    pane(personal.id, {}, [message({ text: "**Hello**" })]);
    const region = screen.getByRole("region", { name: "Microsoft Teams" });
    expect(within(region).getByText("Hello").tagName).toBe("STRONG");
    expect(within(region).getByRole("heading", { name: "Relais" })).toBeVisible();
  });

  it("says where the bot is typing, and only there", () => {
    pane(personal.id, { typing: [channel.id] });
    expect(screen.queryByTestId("teams-typing")).toBeNull();
    pane(channel.id, { typing: [channel.id] });
    expect(screen.getByTestId("teams-typing")).toHaveTextContent("Relais is typing");
  });

  it("offers to add the app where it is not, and lets nobody write to it there", async () => {
    const { act } = pane(personal.id, { conversations: [{ ...personal, installed: false }] });
    expect(screen.getByTestId("empty")).toHaveTextContent("Relais can be added below.");
    expect(screen.queryByTestId("teams-composer")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Add Relais" }));
    expect(act).toHaveBeenCalledWith({ kind: "install", conversation: personal.id });
  });

  it("removes the app by its menu", async () => {
    const { act } = pane(channel.id);
    await userEvent.click(screen.getByRole("button", { name: "The app in Leads" }));
    await userEvent.click(screen.getByRole("menuitem", { name: "Remove Relais from this team" }));
    expect(act).toHaveBeenCalledWith({ kind: "uninstall", conversation: channel.id });
  });

  it("shows what Teams says until that is dismissed", async () => {
    pane(personal.id, { notice: { text: "Something went wrong. Please try again." } });
    expect(screen.getByRole("alert")).toHaveTextContent("Something went wrong");
    await userEvent.click(screen.getByRole("button", { name: "Dismiss what Teams says" }));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("replies to a message of a channel, and forgets it once that is said", async () => {
    const { act } = pane(channel.id, {}, [message({ text: "A lead waits" })]);
    await userEvent.click(screen.getByRole("button", { name: /^Actions for the message of Relais/ }));
    await userEvent.click(screen.getByRole("menuitem", { name: "Reply" }));
    expect(screen.getByTestId("teams-reply")).toHaveTextContent("Replying to Relais");
    expect(screen.getByTestId("teams-composer")).toHaveFocus();
    await userEvent.keyboard("Mine{Enter}");
    expect(act).toHaveBeenCalledWith(expect.objectContaining({ kind: "say", text: "Mine", replyTo: "m1" }));
    expect(screen.queryByTestId("teams-reply")).toBeNull();
  });

  it("opens the search", async () => {
    pane(personal.id);
    await userEvent.click(screen.getByTestId("teams-search"));
    expect(screen.getByRole("dialog", { name: "Search with Relais" })).toBeVisible();
  });

  it("says when the stand-in does not answer, or holds nothing for this person", () => {
    inTeams(<TeamsPane chat={undefined} side={null} messages={null} reachable={false} />);
    expect(screen.getByText("The stand-in Teams does not answer.")).toBeVisible();
    pane("elsewhere", { conversations: [] });
    expect(screen.getByText("There is no conversation in Teams.")).toBeVisible();
  });
});
