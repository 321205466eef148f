// Every Adaptive Card of a file, held against Microsoft's types by the TypeScript compiler. Unlike a schema they know
// each element that Teams draws, refuse what none has, and see an enumeration in the wrong case.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const packages = fileURLToPath(new URL("node_modules/", import.meta.url));
const header = 'import type { IAdaptiveCard } from "@microsoft/teams.cards";\n';
const options = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  target: "es2022",
  module: "esnext",
  moduleResolution: "bundler",
  paths: { "@microsoft/teams.cards": [join(packages, "@microsoft/teams.cards/dist/index.d.ts")] },
};
const error = /^(\d+)-.*\.ts\((\d+),\d+\): error TS\d+: (.*)$/;

/** The approved files below a folder. */
export function approvedFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".approved.json"))
    .map((name) => join(folder, name))
    .sort();
}

/** The cards in a value, at whatever depth; what is within a card is that card's. */
export function cardsIn(value) {
  if (value === null || typeof value !== "object") {
    return [];
  }
  return value.type === "AdaptiveCard" ? [value] : Object.values(value).flatMap(cardsIn);
}

/** What the compiler says of the cards in these files, a line each, with the file's name; `work` is written anew. */
export function cardErrors(files, work) {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const sources = files.map((file, index) => {
    const name = `${index}-${basename(file, ".json")}.ts`;
    writeFileSync(join(work, name), source(JSON.parse(readFileSync(file, "utf8"))));
    return name;
  });
  if (sources.length === 0) {
    return [];
  }
  writeFileSync(join(work, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: sources }, null, 2));
  return compiled(work).map((line) => {
    const [, index, row, message] = error.exec(line) ?? [];
    return message === undefined ? line : `${files[index]}: ${at(work, sources[index], row)}: ${message}`;
  });
}

/** A file without any card is held to be one: it is a misspelt card, or should be no *.approved.json. */
function source(approved) {
  const found = cardsIn(approved);
  const cards = found.length > 0 ? found : [approved];
  const wrapped = cards.map((card, i) => `export const c${i}: IAdaptiveCard = ${JSON.stringify(card, null, 2)};\n`);
  return header + wrapped.join("") + "export {};\n";
}

function compiled(work) {
  const run = spawnSync(join(packages, ".bin/tsc"), ["--pretty", "false", "--project", "."], {
    cwd: work,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (run.error) {
    throw run.error;
  }
  const lines = run.stdout.split("\n").filter((line) => line.includes("error TS"));
  return run.status !== 0 && lines.length === 0 ? [`tsc: ${run.stdout}${run.stderr}`] : lines;
}

function at(work, name, row) {
  return readFileSync(join(work, name), "utf8").split("\n")[row - 1].trim();
}
