/** Writes the site's service worker, when all that it is to keep is built. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";

const site = fileURLToPath(new URL("../dist/site", import.meta.url));
const source = fileURLToPath(new URL("site/service-worker.ts", import.meta.url));
/** What is for other sites, and for hosts. */
const foreign = /^(embed\.(html|js)|_headers|THIRD-PARTY\.md|.*\/oembed\.json)$/;
/** Files of one of these are only wanted together: a language's, those of a variant of the WebAssembly, the one file. */
const kinds = [
  /^assets\/([a-z]{2})\/(?<!en\/)/,
  /^assets\/loss_lab\.(simd|scalar)\./,
  /^assets\/(loss-lab\.html)\./,
];

export function offline(): Plugin {
  return {
    name: "loss-lab:offline",
    apply: "build",
    async closeBundle() {
      const paths = readdirSync(site, { recursive: true, encoding: "utf8" })
        .filter((path) => statSync(join(site, path)).isFile())
        .map((path) => relative(site, join(site, path)).split(sep).join("/"))
        .filter((path) => !foreign.test(path) && path !== "service-worker.js")
        .sort();
      const hash = createHash("sha256");
      for (const path of paths) hash.update(path).update(readFileSync(join(site, path)));
      const groups = new Map<string, string[]>([["", []]]);
      for (const path of paths) {
        const group = kinds.map((kind) => kind.exec(path)?.[1] ?? "").join("");
        // Hosts redirect from a page's file to its folder, or the other way round: the folder always answers.
        groups.set(group, [...(groups.get(group) ?? []), path.replace(/(^|\/)index\.html$/, "$1")]);
      }
      const kept = { version: hash.digest("hex").slice(0, 12), groups: [...groups.values()] };
      await build({
        configFile: false,
        logLevel: "warn",
        define: { KEPT: JSON.stringify(kept) },
        build: {
          outDir: site,
          emptyOutDir: false,
          copyPublicDir: false,
          target: "es2022",
          lib: {
            entry: source,
            formats: ["iife"],
            name: "serviceWorker",
            fileName: () => "service-worker.js",
          },
        },
      });
    },
  };
}
