// The check lets through what is right, and can fail.
import assert from "node:assert/strict";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { approvedFiles, cardErrors, cardsIn } from "./cards.mjs";
import { manifestErrors } from "./manifest.mjs";

const fixture = (name) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
const errors = (...names) => cardErrors(names.map(fixture), mkdtempSync(join(tmpdir(), "relais-types-")));

test("lets a good card through", () => {
  assert.deepEqual(errors("good.approved.json"), []);
});

test("names the file and the line of a name that no element has, and of a value in the wrong case", () => {
  const found = errors("good.approved.json", "bad.approved.json");
  assert.equal(found.length, 2);
  assert.match(found[0], /bad\.approved\.json: .*"wrapp": true/);
  assert.match(found[1], /bad\.approved\.json: .*"style": "Positive"/);
});

test("finds a card within what was answered to Teams", () => {
  const [found] = errors("bad-answer.approved.json");
  assert.match(found, /bad-answer\.approved\.json: .*"text": 4711/);
});

test("a file without a card is no card", () => {
  const [found] = errors("manifest/fr.json");
  assert.match(found, /fr\.json: .*IAdaptiveCard/);
});

test("a card within a card is that card's", () => {
  const inner = { type: "AdaptiveCard", body: [] };
  assert.equal(cardsIn({ value: { type: "AdaptiveCard", actions: [{ type: "Action.ShowCard", card: inner }] } }).length, 1);
});

test("takes every approved file of a folder", () => {
  assert.equal(approvedFiles(fixture("")).length, 3);
});

test("names what is wrong with a manifest and with its translation", async () => {
  const found = await manifestErrors(fixture("manifest"));
  assert.ok(found.some((line) => line.startsWith("manifest.json: /bots/0/scopes/0 ")), found.join("\n"));
  assert.ok(found.some((line) => line.startsWith("manifest.json: /id ")), found.join("\n"));
  assert.ok(found.some((line) => line.startsWith("fr.json:  must NOT have additional")), found.join("\n"));
});
