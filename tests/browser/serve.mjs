/**
 * Serves the built site as a strict host would: / is dist/site, /package/ is dist/package, /pages/ are pages of
 * tests, /golden/ what runs are to come to; everything under the policy that the site promises to work with.
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folders = [
  ["/package/", join(root, "dist", "package")],
  ["/pages/", join(root, "tests", "browser", "pages")],
  ["/golden/", join(root, "tests", "golden")],
  ["/", join(root, "dist", "site")],
];
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors *",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html loss-lab loss-lab-site",
].join("; ");
/** In a sandbox, where a page is of no origin, 'self' means nothing to WebKit. */
const policyOf = (file, { host }) =>
  file.endsWith("/embed.html") ? policy.replaceAll("'self'", `http://${host}`) : policy;

createServer(async (request, response) => {
  const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  const [prefix, folder] = folders.find(([start]) => path.startsWith(start));
  const file = normalize(join(folder, path.slice(prefix.length).replace(/(^|\/)$/, "$1index.html")));
  try {
    if (!file.startsWith(folder + sep)) throw new Error("outside");
    const body = await readFile(file);
    response.writeHead(200, {
      "Content-Type": types[extname(file)] ?? "application/octet-stream",
      "Content-Security-Policy": policyOf(file, request.headers),
      // A frame in a sandbox is of no origin, and nothing it loads is of its own.
      "Access-Control-Allow-Origin": "*",
    });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
}).listen(Number(process.argv[2]), "127.0.0.1");
