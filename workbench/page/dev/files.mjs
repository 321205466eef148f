// Serves the page as built, so that the stub can be looked at without Vite.
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

const site = new URL("../../target/classes/static/", import.meta.url).pathname;

const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };

export async function serveFile(path, response) {
  try {
    const file = await readFile(join(site, normalize(path === "/" ? "/index.html" : path)));
    response
      .writeHead(200, { "Content-Type": types[extname(path) || ".html"] ?? "application/octet-stream" })
      .end(file);
  } catch {
    response.writeHead(404).end();
  }
}
