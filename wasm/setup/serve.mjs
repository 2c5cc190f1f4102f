/** Serves a folder (dist/site unless another is named) on localhost, at PORT or the next free one. */
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { main, root, say } from "./shell.mjs";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".txt": "text/plain; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

function answer(folder, request, response) {
  const refuse = (status) => response.writeHead(status, { "Content-Type": "text/plain" }).end(`${status}\n`);
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(405);
  let path;
  try {
    path = normalize(join(folder, decodeURIComponent(new URL(request.url, "http://localhost").pathname)));
  } catch {
    return refuse(400);
  }
  if (path !== folder && !path.startsWith(folder + sep)) return refuse(404);
  const file = fileAt(path) ?? fileAt(join(path, "index.html"));
  if (!file) return refuse(404);
  response.writeHead(200, {
    "Content-Type": types[extname(file.path)] ?? "application/octet-stream",
    "Content-Length": file.size,
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
    // A page of another origin, or a sandboxed frame, may embed the exhibit.
    "Access-Control-Allow-Origin": "*",
  });
  if (request.method === "HEAD") response.end();
  else
    createReadStream(file.path)
      .on("error", () => response.destroy())
      .pipe(response);
}

function fileAt(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? { path, size: found.size } : null;
}

/** Starts serving and gives {server, address}; a port that is taken is passed over for the next. */
export async function serve(folder = join(root, "dist", "site"), port = Number(process.env.PORT ?? 8080)) {
  const whole = resolve(folder);
  const server = createServer((request, response) => answer(whole, request, response));
  for (let tried = port; ; tried++) {
    const taken = await new Promise((resolveListen, reject) => {
      server.once("error", (error) =>
        error.code === "EADDRINUSE" && tried < 65535 ? resolveListen(true) : reject(error),
      );
      server.listen(tried, "localhost", () => resolveListen(false));
    });
    server.removeAllListeners("error");
    if (!taken) return { server, address: `http://localhost:${server.address().port}/` };
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(async () => {
    const { address } = await serve(process.argv[2]);
    say(`Serving at ${address}`);
  });
}
