/** Where things lie beside this module, and how they are read in a browser and in Node. */
import { patiently } from "../patience.js";
import type { Code, Wasm } from "./module.js";
import type { Part } from "./parts.js";
import type { Variant } from "./variant.js";

export const inNode = typeof process === "object" && typeof process.versions?.node === "string";

// Left as they are by our own bundling, these are found by that of whoever uses the package.
const wasmFiles: Record<Variant, Record<"whole" | "first" | Part, () => URL>> = {
  simd: {
    whole: () => new URL(/* @vite-ignore */ "./loss_lab.simd.wasm", import.meta.url),
    first: () => new URL(/* @vite-ignore */ "./loss_lab.simd.first.wasm", import.meta.url),
    frames1: () => new URL(/* @vite-ignore */ "./loss_lab.simd.frames1.wasm", import.meta.url),
    frames2: () => new URL(/* @vite-ignore */ "./loss_lab.simd.frames2.wasm", import.meta.url),
    frames3: () => new URL(/* @vite-ignore */ "./loss_lab.simd.frames3.wasm", import.meta.url),
    frames4: () => new URL(/* @vite-ignore */ "./loss_lab.simd.frames4.wasm", import.meta.url),
    frames5: () => new URL(/* @vite-ignore */ "./loss_lab.simd.frames5.wasm", import.meta.url),
    rest: () => new URL(/* @vite-ignore */ "./loss_lab.simd.rest.wasm", import.meta.url),
  },
  scalar: {
    whole: () => new URL(/* @vite-ignore */ "./loss_lab.scalar.wasm", import.meta.url),
    first: () => new URL(/* @vite-ignore */ "./loss_lab.scalar.first.wasm", import.meta.url),
    frames1: () => new URL(/* @vite-ignore */ "./loss_lab.scalar.frames1.wasm", import.meta.url),
    frames2: () => new URL(/* @vite-ignore */ "./loss_lab.scalar.frames2.wasm", import.meta.url),
    frames3: () => new URL(/* @vite-ignore */ "./loss_lab.scalar.frames3.wasm", import.meta.url),
    frames4: () => new URL(/* @vite-ignore */ "./loss_lab.scalar.frames4.wasm", import.meta.url),
    frames5: () => new URL(/* @vite-ignore */ "./loss_lab.scalar.frames5.wasm", import.meta.url),
    rest: () => new URL(/* @vite-ignore */ "./loss_lab.scalar.rest.wasm", import.meta.url),
  },
};
const tables: Record<string, () => URL> = {
  "breast-cancer": () => new URL(/* @vite-ignore */ "./tables/breast-cancer.json", import.meta.url),
  "breast-cancer.rest": () => new URL(/* @vite-ignore */ "./tables/breast-cancer.rest.json", import.meta.url),
  diabetes: () => new URL(/* @vite-ignore */ "./tables/diabetes.json", import.meta.url),
  "house-prices": () => new URL(/* @vite-ignore */ "./tables/house-prices.json", import.meta.url),
  messages: () => new URL(/* @vite-ignore */ "./tables/messages.json", import.meta.url),
  "old-faithful": () => new URL(/* @vite-ignore */ "./tables/old-faithful.json", import.meta.url),
  penguins: () => new URL(/* @vite-ignore */ "./tables/penguins.json", import.meta.url),
  reviews: () => new URL(/* @vite-ignore */ "./tables/reviews.json", import.meta.url),
};

/** `file`: a data set's id, or `<id>.rest` for more columns of it; `folder`: where it lies, if that is elsewhere. */
export async function readTable(file: string, folder: URL | null): Promise<unknown> {
  const url = folder ? new URL(`${encodeURIComponent(file)}.json`, folder) : tables[file]!();
  if (inNode && url.protocol === "file:") return JSON.parse(new TextDecoder().decode(await readFile(url)));
  return get(url, (response) => response.json());
}

/**
 * A browser begins with what first frames take, and fetches beside it the parts that are `wanted` first; in Node, where
 * nothing has to travel, it is the whole.
 */
export async function loadCode(
  variant: Variant,
  given: URL | BufferSource | undefined,
  wanted: readonly Part[],
): Promise<Code> {
  const files = wasmFiles[variant];
  if (given || inNode) return { first: await loadWasm(given ?? files.whole()), part: null };
  const early = new Map(wanted.map((name) => [name, loadWasm(files[name]())]));
  // Who asks for it tries again.
  for (const [name, coming] of early) coming.catch(() => early.delete(name));
  return {
    first: await loadWasm(files.first()),
    part: (name) => early.get(name) ?? loadWasm(files[name]()),
  };
}

/** Compiled while it loads, where the server names the right type. */
async function loadWasm(from: URL | BufferSource): Promise<Wasm> {
  if (!(from instanceof URL)) return WebAssembly.compile(from);
  if (inNode && from.protocol === "file:") return WebAssembly.compile(await readFile(from));
  return get(from, async (response) =>
    response.headers.get("content-type") === "application/wasm"
      ? WebAssembly.compileStreaming(response)
      : WebAssembly.compile(await response.arrayBuffer()),
  );
}

async function readFile(url: URL): Promise<Uint8Array<ArrayBuffer>> {
  const { readFile: read } = await import("node:fs/promises");
  return new Uint8Array(await read(url));
}

/** What `take` makes of it; a network that gives nothing, or not all, is asked again. */
async function get<T>(url: URL, take: (response: Response) => Promise<T>): Promise<T> {
  return patiently(
    async () => {
      const response = await fetch(url);
      if (!response.ok) throw new Refused(url, response.status);
      return take(response);
    },
    // A TypeError is what fetch has for all that goes wrong on the way.
    (error) => error instanceof TypeError || (error instanceof Refused && error.status >= 500),
  );
}

class Refused extends Error {
  constructor(
    url: URL,
    readonly status: number,
  ) {
    super(`${url.href} gives ${status}`);
  }
}
