// The manifest and its translation, held against the schemas that Microsoft's package brings along: nothing is fetched.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import microsoft from "@microsoft/app-manifest";

const schemas = fileURLToPath(
  new URL("node_modules/@microsoft/app-manifest/build/json-schemas/teams/", import.meta.url),
);
const filled = {
  RELAIS_TEAMS_APP_ID: "00000000-0000-4000-8000-000000000001",
  RELAIS_TEAMS_WEBSITE: "https://relais.example.com",
};

/** What Microsoft's schemas say of a folder with a manifest, a line each, with the file's name. */
export async function manifestErrors(folder) {
  const manifest = read(join(folder, "manifest.json"));
  const files = ["manifest.json", ...(manifest.localizationInfo?.additionalLanguages ?? []).map((it) => it.file)];
  const found = await Promise.all(files.map((name) => errors(folder, name)));
  return found.flat();
}

async function errors(folder, name) {
  const value = read(join(folder, name));
  const schema = join(schemas, new URL(value.$schema).pathname.split("/").slice(-2).join("/"));
  if (!existsSync(schema)) {
    return [`${name}: there is no such schema: ${value.$schema}`];
  }
  const said = await microsoft.AppManifestUtils.validateAgainstSchema(value, readable(schema));
  return said.map((line) => `${name}: ${line}`);
}

/** Some patterns of the translation's schema are none to a strict reader; a name that only they allow is refused. */
function readable(file) {
  const schema = JSON.parse(readFileSync(file, "utf8"));
  for (const pattern of Object.keys(schema.patternProperties ?? {}).filter((it) => !isPattern(it))) {
    delete schema.patternProperties[pattern];
  }
  return schema;
}

function isPattern(text) {
  try {
    return new RegExp(text, "u") instanceof RegExp;
  } catch (invalid) {
    if (invalid instanceof SyntaxError) {
      return false;
    }
    throw invalid;
  }
}

/** As the packing fills it in; a place that it does not know stays, and is then not what the schema asks for. */
function read(file) {
  const text = readFileSync(file, "utf8");
  return JSON.parse(text.replace(/\{\{(\w+)\}\}/g, (place, name) => filled[name] ?? place));
}
