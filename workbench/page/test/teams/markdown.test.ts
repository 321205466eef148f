import { describe, expect, it } from "vitest";
import { cardHtml, messageHtml } from "../../src/teams/markdown";

describe("the text of a card", () => {
  it.each([
    ["**bold** and _italic_", "<p><strong>bold</strong> and <em>italic</em></p>"],
    ["- one\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>"],
    ["# no heading", "<p># no heading</p>"],
    ["`no code`", "<p>`no code`</p>"],
    ["> no quote", "<p>&gt; no quote</p>"],
    ["a <b>b</b>", "<p>a &lt;b&gt;b&lt;/b&gt;</p>"],
    ["a & b \\*c\\*", "<p>a &amp; b *c*</p>"],
    ["[x](javascript:alert(1))", "<p><a>x</a></p>"],
    ["[x](data:text/html,y)", "<p><a>x</a></p>"],
    ["[x](elsewhere)", "<p><a>x</a></p>"],
    [
      '[x](https://a.example/"onclick="y)',
      '<p><a target="_blank" rel="noopener noreferrer" href="https://a.example/%22onclick=%22y">x</a></p>',
    ],
  ])("%s", (text, html) => expect(cardHtml(text)).toBe(html));
});

describe("the text of a message", () => {
  it("is plain where it says so, with its mentions marked", () =>
    expect(messageHtml("<at>Relais</at> **2** < 3", "plain")).toBe('<span class="mention">Relais</span> **2** &lt; 3'));

  it("is marked down where it says so", () =>
    expect(messageHtml("<at>A & B</at> **yes**", "markdown")).toBe(
      '<p><span class="mention">A &amp; B</span> <strong>yes</strong></p>',
    ));

  it("marks no more of a mention than its words", () =>
    expect(messageHtml("<at><img src=x></at>", "plain")).toBe('<span class="mention">&lt;img src=x&gt;</span>'));
});
