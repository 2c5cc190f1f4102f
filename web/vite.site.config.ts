/** Builds the static site into dist/site. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { codeSplitting } from "./vite.chunks.js";
import { engine } from "./vite.engine.js";
import { offline } from "./vite.offline.js";
import { licences } from "./vite.licences.js";
import { oneScript, pages, sitePages } from "./vite.pages.js";
import { subjects } from "./vite.subjects.js";
import { leanTemplates } from "./vite.templates.js";
import { versionNamed } from "./vite.version.js";
import { wholeFile } from "./vite.whole.js";
import { wordParts } from "./vite.words.js";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at("site"),
  base: "./",
  define: versionNamed,
  plugins: [
    engine({ folder: "assets/", whole: false }),
    wholeFile("assets/"),
    wordParts(),
    subjects(),
    leanTemplates(),
    sitePages(),
    oneScript(),
    offline(),
    licences(),
  ],
  build: {
    outDir: at("../dist/site"),
    emptyOutDir: true,
    target: "es2022",
    // Nothing may stand in the page or in a data: address that a strict policy would refuse.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: pages,
      output: { chunkFileNames: ({ facadeModuleId }) => chunk(facadeModuleId), codeSplitting },
    },
  },
});

/** A chunk of one language's words lies in a folder of that language, under the name of its file. */
function chunk(module: string | null): string {
  const folder = /\/words\/([a-z]+)\/(?!index\.ts$)/.exec(module ?? "")?.[1];
  return `assets/${folder ? `${folder}/` : ""}[name]-[hash].js`;
}
