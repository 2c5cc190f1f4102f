/** Gives the gallery what each exhibit can be found by, a file for each language that is fetched by who searches. */
import { fileURLToPath } from "node:url";
import { runnerImport, type Plugin } from "vite";
import type * as Worked from "./subjects.js";
import { languages } from "./words/languages.js";

const folder = fileURLToPath(new URL("./", import.meta.url));
const loaders = "virtual:subjects";

export function subjects(): Plugin {
  let worked: ReturnType<typeof runnerImport<typeof Worked>> | null = null;
  return {
    name: "loss-lab:subjects",
    resolveId(id) {
      if (id === loaders) return id;
      // Where it would stand if it were written by hand, so that it comes to lie with the others of its language.
      const language = id.startsWith(`${loaders}/`) && id.slice(loaders.length + 1);
      return language ? `${folder}words/${language}/subjects.ts` : null;
    },
    async load(id) {
      if (id === loaders) {
        const each = ["en", ...languages].map((name) => `${name}: () => import("${loaders}/${name}")`);
        return `export const subjects = { ${each.join(", ")} };`;
      }
      const language = /\/words\/([a-z]+)\/subjects\.ts$/.exec(id)?.[1];
      if (!language) return null;
      worked ??= runnerImport<typeof Worked>(`${folder}subjects.ts`);
      return `export const subjects = ${JSON.stringify((await worked).module.subjects.get(language))};`;
    },
  };
}
