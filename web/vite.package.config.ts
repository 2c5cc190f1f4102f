/** Builds the publishable package into dist/package. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { codeSplitting } from "./vite.chunks.js";
import { engine } from "./vite.engine.js";
import { licences } from "./vite.licences.js";
import { elementsManifest } from "./vite.manifest.js";
import { leanTemplates } from "./vite.templates.js";
import { versionNamed } from "./vite.version.js";
import { wholeFile } from "./vite.whole.js";
import { wordParts } from "./vite.words.js";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What the package offers: the element defined, the headless engine, the element's class alone. */
const entries = ["index", "engine", "elements/loss-lab"];

export default defineConfig({
  root: at("."),
  define: versionNamed,
  plugins: [
    engine(),
    wholeFile(),
    wordParts(),
    leanTemplates(),
    licences(),
    elementsManifest(),
    findable(),
    packageJson(),
    declarations(),
  ],
  build: {
    outDir: at("../dist/package"),
    emptyOutDir: true,
    target: "es2022",
    lib: { entry: Object.fromEntries(entries.map((name) => [name, at(`${name}.ts`)])), formats: ["es"] },
    rollupOptions: {
      external: /^node:/,
      // All in one folder: the engine looks for its files beside the chunk that it ends up in.
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "[name]-[hash].js",
        minify: true,
        codeSplitting,
      },
    },
  },
});

/** What our own bundling was to leave as it is, the files beside a module, that of others is to find. */
function findable(): Plugin {
  return {
    name: "loss-lab:findable",
    renderChunk: {
      order: "post",
      handler: (code) => ({
        code: code.replace(/(new URL\()\s*\/\* @vite-ignore \*\/\s*/g, "$1"),
        map: null,
      }),
    },
  };
}

/** The package's own package.json, from the project's, with what else belongs to every package. */
function packageJson(): Plugin {
  return {
    name: "loss-lab:package-json",
    generateBundle(_, bundle) {
      for (const fileName of ["LICENSE", "CHANGELOG.md"])
        this.emitFile({ type: "asset", fileName, source: readFileSync(at(`../${fileName}`)) });
      const { name, version, description, keywords, license, type, engines } = JSON.parse(
        readFileSync(at("../package.json"), "utf8"),
      ) as Record<string, unknown>;
      const module = (file: string): object => ({ types: `./types/${file}.d.ts`, default: `./${file}.js` });
      const byName = (...files: string[]) => Object.fromEntries(files.map((file) => [file, file]));
      const assets = Object.keys(bundle).map((file) => `./${file}`);
      // An element is defined by being imported; all else is there only for what is taken from it.
      const defining = Object.values(bundle)
        .filter((file) => file.type === "chunk" && /\bcustomElements\b|\.define\(/.test(file.code))
        .map(({ fileName }) => `./${fileName}`);
      const content = {
        name,
        version,
        description,
        keywords,
        license,
        type,
        engines,
        customElements: "custom-elements.json",
        exports: {
          ".": module("index"),
          "./engine": module("engine"),
          "./elements/loss-lab.js": module("elements/loss-lab"),
          ...byName(...assets.filter((file) => /\.wasm$|\.txt$|^\.\/tables\//.test(file)).sort()),
          ...byName("./loss-lab.cdn.js", "./integrity.json", "./custom-elements.json", "./package.json"),
        },
        sideEffects: ["./loss-lab.cdn.js", ...defining.sort()],
        files: ["*.js", "*.json", "*.md", "*.txt", "*.wasm", "elements", "tables", "types"],
      };
      const source = `${JSON.stringify(content, null, 2)}\n`;
      this.emitFile({ type: "asset", fileName: "package.json", source });
    },
  };
}

/** The types of what it offers, and of all that these speak of. */
function declarations(): Plugin {
  return {
    name: "loss-lab:declarations",
    closeBundle() {
      const compiler = at("../node_modules/typescript/bin/tsc");
      const from = at("../build/types");
      const project = at("../tsconfig.types.json");
      execFileSync(process.execPath, [compiler, "-p", project, "--outDir", from], { stdio: "inherit" });
      const given = new Set<string>();
      const give = (file: string): void => {
        if (given.has(file)) return;
        given.add(file);
        const text = readFileSync(join(from, file), "utf8");
        const to = at(`../dist/package/types/${file}`);
        mkdirSync(dirname(to), { recursive: true });
        writeFileSync(to, text);
        for (const [, path] of text.matchAll(/\b(?:from|import) ?\(?"(\.[^"]+)\.js"/g))
          give(join(dirname(file), `${path}.d.ts`));
      };
      for (const name of entries) give(`${name}.d.ts`);
    },
  };
}
