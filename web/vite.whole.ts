/** Puts the one file (vite.alone.config.ts, built before) beside the modules: from it readers save an exhibit. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { fileName } from "./elements/one-file.js";
import { version } from "./vite.version.js";

const built = fileURLToPath(new URL(`../dist/loss-lab-${version}.html`, import.meta.url));

/** `folder`: where the chunks lie in the output, "" or ending in "/". */
export function wholeFile(folder = ""): Plugin {
  return {
    name: "loss-lab:whole-file",
    apply: "build",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: folder + fileName, source: readFileSync(built) });
    },
  };
}
