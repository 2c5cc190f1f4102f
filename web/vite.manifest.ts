/** custom-elements.json: what editors and catalogues of elements are told of <loss-lab>, read from its source. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { colours } from "./elements/theme.js";
import { version } from "./vite.version.js";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

interface Declaration {
  superclass?: { name: string };
  cssProperties?: { name: string; default?: string }[];
  members?: { name: string; privacy?: string; default?: string }[];
}

interface Manifest {
  modules: { declarations: Declaration[] }[];
}

export function elementsManifest(): Plugin {
  return {
    name: "loss-lab:elements-manifest",
    generateBundle() {
      const manifest = analyzed();
      manifest.modules.flatMap(({ declarations }) => declarations).forEach(complete);
      const source = `${JSON.stringify(manifest, null, 2)}\n`;
      this.emitFile({ type: "asset", fileName: "custom-elements.json", source });
    },
  };
}

/** Of the sources, by the names that they have in the package. */
function analyzed(): Manifest {
  const analyzer = at("../node_modules/@custom-elements-manifest/analyzer/cem.js");
  const sources = ["elements/loss-lab.ts", "index.ts"];
  const options = ["--globs", ...sources, "--outdir", "../build/elements", "--quiet"];
  execFileSync(process.execPath, [analyzer, "analyze", ...options], {
    cwd: at("."),
    // It says that it finds no package.json to write into.
    stdio: ["ignore", "ignore", "inherit"],
  });
  const text = readFileSync(at("../build/elements/custom-elements.json"), "utf8");
  return JSON.parse(text.replace(/("(?:path|module)": "[^"]+)\.ts"/g, '$1.js"')) as Manifest;
}

/** What its source alone does not tell; and what is its own business it tells no longer. */
function complete(declaration: Declaration): void {
  if (!declaration.cssProperties) return;
  declaration.superclass = { name: "HTMLElement" };
  declaration.members = declaration.members?.filter(({ privacy }) => privacy !== "private");
  const named = declaration.members?.find(({ name }) => name === "version");
  if (named) named.default = JSON.stringify(version);
  for (const property of declaration.cssProperties) {
    const pair = Object.entries(colours).find(([name]) => property.name === `--loss-lab-${name}`)?.[1];
    if (pair) property.default = `light-dark(${pair.join(", ")})`;
  }
}
