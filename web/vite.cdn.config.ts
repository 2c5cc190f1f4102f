/** Adds to dist/package the element as one file, with its hash for `integrity`, and the README that names both. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { defineConfig, type Plugin } from "vite";
import { everythingInside } from "./vite.inside.js";
import { thirdParties } from "./vite.licences.js";
import { leanTemplates } from "./vite.templates.js";
import { version, versionNamed } from "./vite.version.js";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const name = "loss-lab.cdn.js";

export default defineConfig({
  root: at("."),
  define: versionNamed,
  plugins: [everythingInside(), leanTemplates(), alone(), integrity()],
  build: {
    outDir: at("../dist/package"),
    emptyOutDir: false,
    target: "es2022",
    lib: { entry: at("index.ts"), formats: ["es"] },
    rollupOptions: { output: { entryFileNames: name, codeSplitting: false, minify: true } },
  },
});

/** A file that goes alone takes its licences with it. */
function alone(): Plugin {
  return {
    name: "loss-lab:alone",
    generateBundle(_, bundle) {
      const file = bundle[name];
      if (file?.type !== "chunk" || Object.keys(bundle).length !== 1 || file.imports.length > 0)
        throw new Error(`${name} must be all there is, not ${Object.keys(bundle).join(", ")}`);
      const licences = [readFileSync(at("../LICENSE"), "utf8"), thirdParties(this.getModuleIds())].join("\n");
      file.code = `/*! loss-lab ${version} */\n${file.code}\n/*!\n${licences.replaceAll("*/", "* /")}*/\n`;
    },
  };
}

function integrity(): Plugin {
  return {
    name: "loss-lab:integrity",
    generateBundle(_, bundle) {
      const { code } = bundle[name] as { code: string };
      const hash = `sha384-${createHash("sha384").update(code).digest("base64")}`;
      const size = (gzipSync(code, { level: 9 }).length / 1e6).toFixed(1);
      const give = (fileName: string, source: string): void =>
        void this.emitFile({ type: "asset", fileName, source });
      give("integrity.json", `${JSON.stringify({ [name]: hash }, null, 2)}\n`);
      give(
        "README.md",
        readFileSync(at("package/README.md"), "utf8")
          .replaceAll("{version}", version)
          .replace("{integrity}", hash)
          .replace("{size}", size),
      );
      this.info(`${name} has the integrity ${hash}`);
    },
  };
}
