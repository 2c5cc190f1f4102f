/** Stands in place.ts's place where a build is to be one file: what lies beside other builds is in this. */
import packed from "../../build/wasm-simd/loss_lab.wasm?packed";
import type { Code } from "./module.js";

export const inNode = false;

const tables = import.meta.glob<unknown>("../../core/datasets/tables/*.json", { import: "default" });

export function readTable(file: string): Promise<unknown> {
  return tables[`../../core/datasets/tables/${file}.json`]!();
}

/** The whole at once; there is only what has SIMD, as every browser has that can unpack it. */
export async function loadCode(): Promise<Code> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return { first: await WebAssembly.compile(await new Response(unpacked).arrayBuffer()), part: null };
}
