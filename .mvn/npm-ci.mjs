// npm ci in the folder that this is run in, unless node_modules there is what package-lock.json asks for already: a finished run leaves the lock file in there.
import { execSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync } from "node:fs";

const wanted = "package-lock.json";
const installed = "node_modules/.installed-package-lock.json";

if (existsSync(installed) && readFileSync(installed).equals(readFileSync(wanted))) {
  console.log("The npm packages are installed already.");
} else {
  execSync("npm ci --no-audit --no-fund", { stdio: "inherit" });
  copyFileSync(wanted, installed);
}
