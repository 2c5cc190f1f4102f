/** What a build with the engine in it needs: its worker as text, and its WebAssembly and tables beside its code. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";
import { parts } from "./engine/parts.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const suffix = "?worker-text";

/**
 * `folder`: where the chunk with the engine lies in the output, "" or ending in "/"; `whole`: whether the WebAssembly
 * is wanted in one piece as well, as Node takes it.
 */
export function engine({ folder = "", whole = true } = {}): Plugin[] {
  return [workerText(), files(folder, whole)];
}

/** Bundles `module?worker-text` to one classic script, and gives its text. */
export function workerText(): Plugin {
  return {
    name: "loss-lab:worker-text",
    enforce: "pre",
    async resolveId(id, importer) {
      if (!id.endsWith(suffix)) return null;
      const file = await this.resolve(id.slice(0, -suffix.length), importer);
      return file && `${file.id}${suffix}`;
    },
    async load(id) {
      if (!id.endsWith(suffix)) return null;
      const entry = id.slice(0, -suffix.length);
      const bundled = await build({
        configFile: false,
        root,
        logLevel: "warn",
        build: {
          write: false,
          target: "es2022",
          lib: { entry, formats: ["iife"], name: "lossLabWorker" },
          rollupOptions: { onwarn: silenceImportMeta },
        },
      });
      const [output] = Array.isArray(bundled) ? bundled : [bundled];
      if (!output || !("output" in output)) throw new Error(`${entry} gives no script`);
      const chunks = output.output.filter((file) => file.type === "chunk");
      if (chunks.length !== 1) throw new Error(`${entry} must become one script, not ${chunks.length}`);
      return `export default ${JSON.stringify(chunks[0]!.code)};`;
    },
  };
}

/** Emscripten's loader names itself by it, which a classic script can't; the engine never lets it look. */
function silenceImportMeta(warning: { code?: string }, warn: (warning: never) => void): void {
  if (warning.code !== "EMPTY_IMPORT_META") warn(warning as never);
}

/** The files that web/engine/place.ts looks for beside itself. */
function files(folder: string, whole: boolean): Plugin {
  const tables = `${root}core/datasets/tables/`;
  return {
    name: "loss-lab:files",
    apply: "build",
    generateBundle() {
      const loader = (variant: string): string =>
        readFileSync(`${root}build/wasm-${variant}/loss_lab.mjs`, "utf8");
      if (loader("simd") !== loader("scalar")) throw new Error("The two variants need different loaders.");
      const give = (name: string, from: string): void => {
        this.emitFile({ type: "asset", fileName: folder + name, source: readFileSync(from) });
      };
      for (const variant of ["simd", "scalar"]) {
        const built = `${root}build/wasm-${variant}/loss_lab`;
        if (whole) give(`loss_lab.${variant}.wasm`, `${built}.wasm`);
        for (const part of ["first", ...parts])
          give(`loss_lab.${variant}.${part}.wasm`, `${built}.${part}.wasm`);
      }
      for (const name of readdirSync(tables)) {
        if (name.endsWith(".json")) give(`tables/${name}`, tables + name);
      }
    },
  };
}
