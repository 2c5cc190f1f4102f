/** Where things lie beside this module, and how they are read in a browser and in Node. */
import type { Wasm } from "./module.js";

export const inNode = typeof process === "object" && typeof process.versions?.node === "string";

// Left as they are by our own bundling, these are found by that of whoever uses the package.
export const wasmFiles = {
  simd: () => new URL(/* @vite-ignore */ "./loss_lab.simd.wasm", import.meta.url),
  scalar: () => new URL(/* @vite-ignore */ "./loss_lab.scalar.wasm", import.meta.url),
};
export const tablesFolder = (): URL => new URL(/* @vite-ignore */ "./tables/", import.meta.url);

export async function readJson(url: URL): Promise<unknown> {
  if (inNode && url.protocol === "file:") return JSON.parse(new TextDecoder().decode(await readFile(url)));
  return (await get(url)).json();
}

/** Compiled while it loads, where the server names the right type. */
export async function loadWasm(from: URL | BufferSource): Promise<Wasm> {
  if (!(from instanceof URL)) return WebAssembly.compile(from);
  if (inNode && from.protocol === "file:") return WebAssembly.compile(await readFile(from));
  const response = await get(from);
  if (response.headers.get("content-type") === "application/wasm")
    return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

async function readFile(url: URL): Promise<Uint8Array<ArrayBuffer>> {
  const { readFile: read } = await import("node:fs/promises");
  return new Uint8Array(await read(url));
}

async function get(url: URL): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.href} gives ${response.status}`);
  return response;
}
