import { describe, expect, it } from "vitest";
import { Drawn } from "../src/components/blocks/Drawn";
import type { TextObject } from "../src/slack/blocks";
import { asAna, mrkdwn, text } from "./fixtures";

const drawn = (words: TextObject) =>
  asAna(<Drawn blocks={[{ type: "section", block_id: "s", text: words }]} onPress={() => undefined} />).container;

const HOSTILE: [string, string][] = [
  ["&lt;!channel&gt; now", "<!channel> now"],
  ["&lt;https://evil.example|click&gt;", "<https://evil.example|click>"],
  ["[click](javascript:alert(1))", "[click](javascript:alert(1))"],
  ["# not a heading", "# not a heading"],
  ["&lt;b&gt;bold&lt;/b&gt;", "<b>bold</b>"],
  ["---", "---"],
  ["import x from 'y'", "import x from 'y'"],
  ["a $b$ c | d", "a $b$ c | d"],
  ["__init__ and **stars**", "__init__ and **stars**"],
  ["R&D &copy; &amp;lt;", "R&D &copy; &lt;"],
  ["back\\slash\\*", "back\\slash\\*"],
  ["===", "==="],
  [":::note", ":::note"],
  ["Std::vector at 10:30, or 11:45: no", "Std::vector at 10:30, or 11:45: no"],
  ["1. first\n2. second", "1. first\n2. second"],
  ["  indented", "\u00a0\u00a0indented"],
  [
    "from 10:30:45 to 11:45: or :not a name: or :nosuchname:",
    "from 10:30:45 to 11:45: or :not a name: or :nosuchname:",
  ],
  ["5 * 3 * 2", "5 * 3 * 2"],
  ["snake_case_name 2*3*4 a~b~c", "snake_case_name 2*3*4 a~b~c"],
];

describe("verbatim text", () => {
  it("keeps its markup and its colons", () => {
    const container = drawn({ type: "mrkdwn", text: "*Clock*\nby 10:30", verbatim: true });
    expect(container.querySelector("strong")?.textContent).toBe("Clock");
    expect(container.textContent).toContain("by 10:30");
  });
});

describe("text from outside", () => {
  it.each(HOSTILE)("%s stays plain characters", (sent, seen) => {
    const container = drawn(mrkdwn(sent));
    expect(container.textContent).toBe(seen);
    expect(container.querySelector("a, b, strong, h1, h2, .slack_user, .slack_broadcast")).toBeNull();
  });

  it.each([
    "*no bold*",
    "_no_ ~none~ `none`",
    "> no quote",
    "1. no list",
    "www.evil.example",
    "a@b.example",
    "&lt;@U0ANA&gt;",
  ])("%s has no markup as plain text", (sent) => {
    const container = drawn(text(sent));
    expect(container.textContent).toBe(sent.replace("&lt;", "<").replace("&gt;", ">"));
    expect(container.querySelector("a, b, strong, em, code, del, blockquote, li, .slack_user")).toBeNull();
  });

  it("leaves what Slack itself gives a meaning", () => {
    const container = drawn(mrkdwn("*bold* _it_ `code` <https://a.example|a link> <@U0ANA> :wave::+1: at 10:30"));
    expect(container.querySelector("strong")).toHaveTextContent("bold");
    expect(container.querySelector("em")).toHaveTextContent("it");
    expect(container.querySelector("code")).toHaveTextContent("code");
    expect(container.querySelector("a")).toHaveAttribute("href", "https://a.example");
    expect(container).toHaveTextContent("@Ana Lopes");
    expect(container).toHaveTextContent("👋👍 at 10:30");
  });

  it("draws Slack's dates in the reader's zone", () => {
    const container = drawn(mrkdwn("Due <!date^1778574600^{date_short_pretty}, {time}|2026-05-12 08:30 UTC>"));
    expect(container).toHaveTextContent("Due 12 May 2026, 10:30");
  });

  it("links addresses in angle brackets, named or not", () => {
    const container = drawn(mrkdwn("See <https://a.example:1/x?y=1:2> or <http://b.example|b: [two]>."));
    expect([...container.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([
      "https://a.example:1/x?y=1:2",
      "http://b.example",
    ]);
    expect(container.textContent).toBe("See https://a.example:1/x?y=1:2 or b: [two].");
  });

  it("leaves code as it is", () => {
    const container = drawn(mrkdwn("Type `lead --all: &lt;x&gt;` or\n```\n  # a: b\n- c\n```"));
    expect(container.querySelector("code")).toHaveTextContent("lead --all: <x>");
    expect(container.textContent).toContain("  # a: b\n- c");
  });

  it("makes no link of an address that a browser should not follow", () => {
    expect(drawn(mrkdwn("<javascript:alert(1)|click>")).querySelector("a")).toBeNull();
  });
});
