/** Where others' pages are: the packed package served from one place, and pages with it, pages/others/, from another. */
import { readFileSync, rmSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { packed } from "../packed.js";

export interface Served {
  origin: string;
  close(): void;
}

export interface Places {
  /** Where the package lies, and where the pages do. */
  files: string;
  pages: string;
  close(): void;
}

const folder = fileURLToPath(new URL("pages/others/", import.meta.url));
/** What this page may do, and no more. */
const policies = (files: string): Record<string, string> => ({
  "/strict.html": `default-src 'none'; script-src ${files} 'wasm-unsafe-eval'; connect-src ${files}; worker-src blob:;
    base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html loss-lab`,
  "/cdn.html": `default-src 'none'; script-src ${files} 'wasm-unsafe-eval'; worker-src blob:`,
});

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
};

/** On a port of its own. */
export async function serve(answer: RequestListener): Promise<Served> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export async function openPlaces(): Promise<Places> {
  const { project, folder: unpacked } = packed();
  const read = (path: string): string => readFileSync(join(unpacked, path), "utf8");
  const [hash] = Object.values(JSON.parse(read("integrity.json")) as Record<string, string>);
  const files = await serve(({ url }, response) => {
    const { pathname } = new URL(url!, "http://localhost");
    response.writeHead(200, {
      "Content-Type": types[extname(pathname)]!,
      "Access-Control-Allow-Origin": "*",
    });
    response.end(readFileSync(join(unpacked, pathname)));
  });
  const pages = await serve(({ url }, response) => {
    // Browsers ask for an icon.
    if (!url?.endsWith(".html")) return response.writeHead(204).end();
    const policy = policies(files.origin)[url]?.replace(/\s+/g, " ");
    response.writeHead(200, {
      "Content-Type": types[".html"],
      ...(policy && { "Content-Security-Policy": policy }),
    });
    const page = readFileSync(folder + url, "utf8");
    return response.end(page.replaceAll("PACKAGE", files.origin).replaceAll("INTEGRITY", hash!));
  });
  return {
    files: files.origin,
    pages: pages.origin,
    close: () => {
      for (const each of [files, pages]) each.close();
      rmSync(project, { recursive: true });
    },
  };
}
