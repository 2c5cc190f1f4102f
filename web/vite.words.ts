/**
 * Splits the words of each language into what a first frame says, names and the rest, when pages and package are built;
 * the rest says whether English has messages that the language lacks.
 */
import { runnerImport, type Plugin } from "vite";
import { exhibits } from "./exhibits/list.js";
import { begunWith, isLacking, pick, type Part } from "./words/parts.js";

export function wordParts(): Plugin {
  const begun = Promise.all(exhibits.map(({ load }) => load())).then(begunWith);
  return {
    name: "loss-lab:word-parts",
    enforce: "pre",
    apply: "build",
    async load(id) {
      const part = /\/words\/[a-z]+\/(first|named|rest|whole)\.ts$/.exec(id)?.[1];
      if (!part) return null;
      const words = await wordsIn(id);
      const english = await wordsIn(id.replace(/[a-z]+\/\w+\.ts$/, "en/whole.ts"));
      const given = part === "whole" ? words : pick(words, part as Part, await begun);
      return [
        `export const words = ${JSON.stringify(given)};`,
        ...(part === "rest" ? [`export const lacking = ${isLacking(words, english)};`] : []),
      ].join("\n");
    },
  };
}

async function wordsIn(module: string): Promise<object> {
  return (await runnerImport<{ words: object }>(module)).module.words;
}
