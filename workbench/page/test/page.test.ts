import { describe, expect, it } from "vitest";
import { keepSame } from "../src/hooks/keepSame";
import { panesFor } from "../src/hooks/usePanes";
import { address, parseRoute } from "../src/hooks/useRoute";
import { segmentsOf } from "../src/slack/segments";
import { span } from "../src/time";
import { button, mrkdwn, option } from "./fixtures";

describe("the address", () => {
  it("says who looks at what", () => {
    expect(parseRoute("#/U0ANA/D0ANA")).toEqual({ person: "U0ANA", place: "D0ANA", view: "both" });
    expect(parseRoute("#/U0ANA")).toEqual({ person: "U0ANA", place: undefined, view: "both" });
    expect(parseRoute("")).toEqual({ person: undefined, place: undefined, view: "both" });
  });

  it("holds the place in Teams and which chats are shown, whatever their ids are made of", () => {
    const route = { person: "U0ANA", place: "D0ANA", chat: "19:a/b@thread.tacv2;x=1&y", view: "teams" } as const;
    expect(parseRoute(address(route))).toEqual(route);
    expect(address({ ...route, chat: undefined, view: "both" })).toBe("#/U0ANA/D0ANA");
    expect(parseRoute("#/U0ANA?view=sideways").view).toBe("both");
  });
});

describe("the chats in sight", () => {
  it.each([
    ["both", true, ["slack", "teams"]],
    ["teams", true, ["teams"]],
    ["both", false, ["slack"]],
    ["teams", false, ["teams"]],
  ] as const)("%s, wide: %s", (view, wide, shown) => expect(panesFor(view, wide).shown).toEqual(shown));
});

describe("a refresh", () => {
  it("keeps the objects that say the same", () => {
    const before = {
      messages: [
        { ts: "1", text: "a" },
        { ts: "2", text: "b" },
      ],
      n: 1,
    };
    const after = keepSame(before, {
      messages: [
        { ts: "1", text: "a" },
        { ts: "2", text: "changed" },
      ],
      n: 1,
    });
    expect(after.messages[0]).toBe(before.messages[0]);
    expect(after.messages[1]).toEqual({ ts: "2", text: "changed" });
    expect(keepSame(before, structuredClone(before))).toBe(before);
  });
});

describe("blocks", () => {
  it("are drawn together until one holds a control of its own", () => {
    const select = { type: "static_select", action_id: "s", options: [option("a")] };
    const kinds = segmentsOf([
      { type: "header" },
      { type: "section", text: mrkdwn("x"), accessory: button("b", "B") },
      { type: "section", text: mrkdwn("x"), accessory: select },
      { type: "actions", elements: [button("b", "B"), button("c", "C"), select] },
      { type: "actions", elements: [button("b", "B")] },
      { type: "context" },
    ]).map((segment) => (segment.kind === "row" ? segment.runs.map((run) => run.kind) : segment.kind));
    expect(kinds).toEqual(["drawn", "accessory", ["buttons", "control"], "drawn"]);
  });
});

describe("a span of time", () => {
  it.each([
    [0, "0 s"],
    [5400, "1 h 30 min"],
    [694_800, "8 d 1 h"],
  ])("%i s", (seconds, words) => expect(span(seconds)).toBe(words));
});
