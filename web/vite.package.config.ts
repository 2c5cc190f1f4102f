/** Builds the publishable package into dist/package. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { engine } from "./vite.engine.js";
import { leanTemplates } from "./vite.templates.js";
import { wordParts } from "./vite.words.js";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What the package offers; the element where it is there. */
const entries: Record<string, string> = { engine: at("engine.ts"), index: at("index.ts") };
for (const [name, file] of Object.entries(entries)) if (!existsSync(file)) delete entries[name];

export default defineConfig({
  root: at("."),
  plugins: [engine(), wordParts(), leanTemplates(), manifest(), declarations()],
  build: {
    outDir: at("../dist/package"),
    emptyOutDir: true,
    target: "es2022",
    lib: { entry: entries, formats: ["es"] },
    rollupOptions: {
      external: /^node:/,
      // All in one folder: the engine looks for its files beside the chunk that it ends up in.
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js", minify: true },
    },
  },
});

/** The package's own package.json, from the project's. */
function manifest(): Plugin {
  return {
    name: "loss-lab:manifest",
    generateBundle() {
      const { name, version, description, license, type, engines } = JSON.parse(
        readFileSync(at("../package.json"), "utf8"),
      ) as Record<string, unknown>;
      const module = (file: string): object => ({ types: `./types/${file}.d.ts`, default: `./${file}.js` });
      const modules = Object.keys(entries);
      const content = {
        name,
        version,
        description,
        license,
        type,
        engines,
        exports: {
          ...(modules.includes("index") && { ".": module("index") }),
          "./engine": module("engine"),
          "./*.wasm": "./*.wasm",
          "./tables/*.json": "./tables/*.json",
          "./package.json": "./package.json",
        },
        // The main entry defines the custom element.
        sideEffects: modules.includes("index") ? ["./*.js"] : false,
        files: ["*.js", "*.wasm", "tables", "types"],
      };
      this.emitFile({
        type: "asset",
        fileName: "package.json",
        source: `${JSON.stringify(content, null, 2)}\n`,
      });
    },
  };
}

/** The types of what it offers, once all else is written. */
function declarations(): Plugin {
  return {
    name: "loss-lab:declarations",
    closeBundle() {
      const compiler = at("../node_modules/typescript/bin/tsc");
      execFileSync(process.execPath, [compiler, "-p", at("../tsconfig.types.json")], { stdio: "inherit" });
    },
  };
}
