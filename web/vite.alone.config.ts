/** Builds dist/loss-lab-<version>.html: all exhibits in one file that opens from a disk and asks for nothing. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { everythingInside } from "./vite.inside.js";
import { thirdParties } from "./vite.licences.js";
import { withWords } from "./vite.pages.js";
import { leanTemplates } from "./vite.templates.js";
import { version, versionNamed } from "./vite.version.js";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const page = "alone/index.html";

export default defineConfig({
  root: at("site"),
  base: "./",
  publicDir: false,
  define: versionNamed,
  plugins: [everythingInside(), leanTemplates(), oneFile()],
  build: {
    outDir: at("../dist"),
    emptyOutDir: false,
    target: "es2022",
    modulePreload: false,
    rollupOptions: { input: at(`site/${page}`), output: { codeSplitting: false } },
  },
});

/** Puts scripts and styles into the page, under a policy that lets these run and nothing else. */
function oneFile(): Plugin {
  return {
    name: "loss-lab:one-file",
    enforce: "post",
    transformIndexHtml: { order: "pre", handler: withWords },
    generateBundle: {
      // When all others are done with it.
      order: "post",
      handler(_, bundle) {
        const html = bundle[page];
        if (html?.type !== "asset") throw new Error(`${page} was not built`);
        const files = Object.values(bundle).filter((file) => file !== html);
        // A script ends at the first sign of its end, also where that stands in a string.
        const scripts = files.flatMap((file) =>
          file.type === "chunk" ? [file.code.replace(/<(?=\/script|!--)/g, "\\x3c")] : [],
        );
        const styles = files.flatMap((file) => (file.type === "asset" ? [String(file.source)] : []));
        if (scripts.length !== 1 || files.some(({ fileName }) => !/\.(js|css)$/.test(fileName)))
          throw new Error(`There is more than goes into one file: ${Object.keys(bundle).join(", ")}`);
        const licences = `${readFileSync(at("../LICENSE"), "utf8")}\n${thirdParties(this.getModuleIds())}`;
        const source = String(html.source)
          .replace(/\s*<(script|link)\b[^>]*\b(src|href)="\.[^"]*"[^>]*>(<\/script>)?/g, "")
          .replace("<!-- policy -->", () => policy(scripts, styles))
          .replace("</head>", () => `${styles.map((style) => `<style>${style}</style>`).join("")}</head>`)
          .replace(
            "</body>",
            () => `${scripts.map((code) => `<script type="module">${code}</script>`).join("")}</body>`,
          )
          .concat(`<!--\n${licences.replaceAll("--", "- -")}-->\n`);
        for (const { fileName } of [html, ...files]) delete bundle[fileName];
        this.emitFile({ type: "asset", fileName: `loss-lab-${version}.html`, source });
      },
    },
  };
}

function policy(scripts: readonly string[], styles: readonly string[]): string {
  const hashes = (texts: readonly string[]) =>
    texts.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`).join(" ");
  const rules = [
    "default-src 'none'",
    `script-src ${hashes(scripts)} 'wasm-unsafe-eval'`,
    `style-src ${hashes(styles)}`,
    "worker-src blob:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html loss-lab",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join("; ")}" />`;
}
