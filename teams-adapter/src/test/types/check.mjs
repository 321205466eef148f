// Fails where the manifest or an approved card is not what Microsoft's schemas and types say; run by `mvn verify`.
import { fileURLToPath } from "node:url";
import { approvedFiles, cardErrors } from "./cards.mjs";
import { manifestErrors } from "./manifest.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const cards = approvedFiles(at("../java"));
const errors = [
  ...(await manifestErrors(at("../../../../manifests/teams"))),
  ...cardErrors(cards, at("../../../target/types")),
];

errors.forEach((error) => console.error(error));
console.log(`The Teams manifest and ${cards.length} approved files: ${errors.length} errors.`);
process.exitCode = errors.length === 0 ? 0 : 1;
