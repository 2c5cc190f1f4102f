/** Splits the words of each language into what a first frame says and the rest, when pages and package are built. */
import { runnerImport, type Plugin } from "vite";
import { pick, type Part } from "./words/parts.js";

export function wordParts(): Plugin {
  return {
    name: "loss-lab:word-parts",
    enforce: "pre",
    apply: "build",
    async load(id) {
      const part = /\/words\/[a-z]+\/(first|rest|whole)\.ts$/.exec(id)?.[1];
      if (!part) return null;
      const { words } = (await runnerImport<{ words: object }>(id)).module;
      return `export const words = ${JSON.stringify(part === "whole" ? words : pick(words, part as Part))};`;
    },
  };
}
