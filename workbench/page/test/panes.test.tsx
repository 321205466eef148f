import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "../src/components/App";
import { ana, ben } from "./fixtures";
import { channel, message, personal, teamsState } from "./teams/teams";

const asked: string[] = [];
let wide = true;
let refusal: string | null = null;
let notice: { text: string } | null = null;

const slackState = {
  clock: { now: "2026-11-23T09:00:00Z", offsetSeconds: 0 },
  bot: { status: "up", url: "http://127.0.0.1:8080" },
  conversations: [{ id: "D0", name: "Relais", kind: "dm", unread: 0 }],
  home: null,
  modal: null,
  faults: { latencyMillis: 0, failMethods: [], duplicateEvents: false, lateEvents: false, slackAway: false },
  notice: null,
};

function answer(path: string): unknown {
  if (path.startsWith("people")) return [ana, ben];
  if (path.startsWith("state")) return slackState;
  if (path.startsWith("teams/state")) return teamsState({ notice });
  if (path.startsWith("teams/messages")) return { messages: [message({ text: "Hello in Teams" })] };
  return [];
}

beforeEach(() => {
  asked.length = 0;
  wide = true;
  refusal = null;
  notice = null;
  window.location.hash = "";
  vi.stubGlobal(
    "EventSource",
    class extends EventTarget {
      close() {}
    },
  );
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: query.includes("1200") && wide,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  vi.stubGlobal("fetch", (url: string) => {
    const path = url.replace("workbench/api/", "");
    asked.push(path);
    if (refusal && path === "teams/act")
      return Promise.resolve(new Response(JSON.stringify({ error: refusal }), { status: 409 }));
    return Promise.resolve(new Response(JSON.stringify(answer(path))));
  });
});

// What the page still does when it goes needs what was put in for it.
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const slack = () => screen.findByRole("region", { name: "Slack" });
const teams = () => screen.findByRole("region", { name: "Microsoft Teams" });

describe("the page", () => {
  it("shows both chats side by side for one person", async () => {
    render(<App />);
    expect(within(await slack()).getByText(/seen by Ana Lopes/)).toBeVisible();
    expect(await within(await teams()).findByText("Hello in Teams")).toBeVisible();
    await userEvent.click(screen.getByTestId("person-ben"));
    await waitFor(() => expect(asked).toContain(`teams/state?as=${ben.id}`));
    expect(window.location.hash).toContain(ben.id);
  });

  it("keeps a shared conversation for the next person, and asks for its commands", async () => {
    window.location.hash = `#/${ana.id}/D0?chat=${encodeURIComponent(channel.id)}`;
    render(<App />);
    await teams();
    await userEvent.click(screen.getByTestId("person-ben"));
    const wanted = `teams/state?${new URLSearchParams({ as: ben.id, conversation: channel.id }).toString()}`;
    await waitFor(() => expect(asked).toContain(wanted));
  });

  it("starts in the talks with Relais, and remembers which chats are shown in the address", async () => {
    render(<App />);
    await teams();
    await waitFor(() => expect(window.location.hash).toBe(`#/${ana.id}/D0?chat=${encodeURIComponent(personal.id)}`));
    await userEvent.click(screen.getByTestId("view-teams"));
    expect(window.location.hash).toContain("view=teams");
    expect(screen.queryByRole("region", { name: "Slack" })).toBeNull();
    await userEvent.click(screen.getByTestId("view-both"));
    expect(window.location.hash).not.toContain("view");
  });

  it("asks nothing of Teams while it is out of sight", async () => {
    window.location.hash = `#/${ana.id}/D0?view=slack`;
    render(<App />);
    await slack();
    expect(screen.queryByRole("region", { name: "Microsoft Teams" })).toBeNull();
    // Messages are asked for after the state only; what an earlier page still waits for is not this one's.
    expect(asked.filter((path) => path.startsWith("teams/state"))).toEqual([]);
  });

  it("shows one chat at a time in a narrow window", async () => {
    wide = false;
    render(<App />);
    await slack();
    expect(screen.queryByTestId("view-both")).toBeNull();
    await userEvent.click(screen.getByTestId("view-teams"));
    expect(await teams()).toBeVisible();
    expect(screen.queryByRole("region", { name: "Slack" })).toBeNull();
  });

  it("says what Teams refused, in the server's words", async () => {
    refusal = "Relais does not answer.";
    render(<App />);
    await userEvent.type(await screen.findByTestId("teams-composer"), "help{Enter}");
    expect(await screen.findByTestId("toast")).toHaveTextContent("Relais does not answer.");
    expect(screen.getByTestId("teams-composer")).toHaveValue("help");
  });

  it("shows what Teams says again when it says the same of the next thing that is done", async () => {
    notice = { text: "Something went wrong. Please try again." };
    render(<App />);
    await userEvent.click(await screen.findByRole("button", { name: "Dismiss what Teams says" }));
    expect(screen.queryByTestId("teams-notice")).toBeNull();
    await userEvent.type(screen.getByTestId("teams-composer"), "help{Enter}");
    expect(await screen.findByTestId("teams-notice")).toBeVisible();
  });
});
