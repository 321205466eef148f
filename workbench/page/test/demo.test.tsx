import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { DemoMonth } from "../src/components/tools/DemoMonth";

const answers: { status: number; body: object }[] = [];

const show = () => {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(JSON.stringify(answers.shift()))));
  render(<DemoMonth complain={() => undefined} />);
  return userEvent.click(screen.getByRole("button", { name: "Make it" }));
};

afterEach(() => {
  cleanup();
  answers.length = 0;
  vi.unstubAllGlobals();
});

describe("the example month", () => {
  it("shows how far it has come, and when it is made", async () => {
    answers.push(
      { status: 202, body: { state: "running", done: 0, total: 1200 } },
      { status: 200, body: { state: "running", done: 600, total: 1200 } },
      { status: 200, body: { state: "done", done: 1200, total: 1200 } },
    );
    await show();
    expect(await screen.findByText("600 of 1200 steps")).toBeVisible();
    expect(screen.getByRole("progressbar", { name: "The example month" })).toHaveAttribute("value", "600");
    expect(await screen.findByText(/^Made\./)).toBeVisible();
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  it("says why it is not made", async () => {
    answers.push({ status: 409, body: { title: "Not possible as things stand", detail: "Not made: nobody is a rep." } });
    await show();
    expect(await screen.findByText("Not made: nobody is a rep.")).toBeVisible();
  });
});
