/** What a build of one file needs: all in it that otherwise lies beside it. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";
import { workerText } from "./vite.engine.js";

const suffix = "?packed";
const inside = fileURLToPath(new URL("engine/place-inside.ts", import.meta.url));

export function everythingInside(): Plugin[] {
  return [workerText(), placeInside(), packedFiles()];
}

function placeInside(): Plugin {
  return {
    name: "loss-lab:place-inside",
    enforce: "pre",
    resolveId: (id, importer) =>
      id.endsWith("/place.js") && importer?.includes("/web/engine/") ? inside : null,
  };
}

function packedFiles(): Plugin {
  return {
    name: "loss-lab:packed-files",
    enforce: "pre",
    async resolveId(id, importer) {
      if (!id.endsWith(suffix)) return null;
      const file = await this.resolve(id.slice(0, -suffix.length), importer);
      return file && `${file.id}${suffix}`;
    },
    load(id) {
      if (!id.endsWith(suffix)) return null;
      const bytes = readFileSync(id.slice(0, -suffix.length));
      return `export default ${JSON.stringify(gzipSync(bytes, { level: 9 }).toString("base64"))};`;
    },
  };
}
