/**
 * Set-up: `npm run setup` gets what a build needs, `npm run setup -- --tests` what the tests need as well.
 * Then `cmake --preset wasm-simd && cmake --build --preset wasm-simd`; our emcc is in .toolchain/emscripten.
 */
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findCatch2 } from "./catch2.mjs";
import { findEmscripten } from "./emscripten.mjs";
import {
  Advice,
  locked,
  main,
  readJson,
  root,
  say,
  seconds,
  show,
  step,
  toolchain,
  which,
  writeJson,
} from "./shell.mjs";
import { ensure, needs } from "./system.mjs";

const pathsFile = join(toolchain, "paths.json");

/** What an earlier set-up found: {emscripten, emscriptenVersion, catch2?}; CMake reads the file too. */
export function knownPaths() {
  const known = readJson(pathsFile);
  return known?.root === root && known.node === process.execPath ? known : { root, node: process.execPath };
}

/** Brings packages, toolchain and node_modules up to date; quick when they are. */
export async function setUp({ tests = false } = {}) {
  if (Number(process.versions.node.split(".")[0]) < 20) throw new Advice("Please install Node 20 or later.");
  const started = performance.now();
  await locked(join(toolchain, "lock"), async () => {
    await ensure(tests ? [...needs.build, ...needs.tests] : needs.build);
    const paths = knownPaths();
    if (!paths.emscripten || !existsSync(join(paths.emscripten, "emcc"))) {
      const found = await findEmscripten();
      paths.emscripten = found.root;
      paths.emscriptenVersion = found.version;
      delete paths.catch2;
      writeJson(pathsFile, paths);
    }
    if (tests && !(paths.catch2 && existsSync(paths.catch2))) {
      paths.catch2 = await findCatch2(paths.emscripten);
      writeJson(pathsFile, paths);
    }
    rmSync(join(toolchain, "apt"), { recursive: true, force: true });
    await installModules();
  });
  say(
    `Set-up is complete (${seconds(started)}): Emscripten ${knownPaths().emscriptenVersion}, ` +
      `Node ${process.versions.node}.`,
  );
}

/** Runs `npm ci` unless node_modules already holds just what the lock file asks for. */
async function installModules() {
  const wanted = readJson(join(root, "package-lock.json"))?.packages ?? {};
  const present = readJson(join(root, "node_modules", ".package-lock.json"))?.packages ?? {};
  const missing = Object.entries(wanted).filter(
    ([path, entry]) =>
      path !== "" && !entry.optional && !entry.link && present[path]?.version !== entry.version,
  );
  if (missing.length === 0) return;
  if (!which("npm")) throw new Advice("Please install npm, which comes with Node.");
  await step(`installing ${Object.keys(wanted).length - 1} npm packages`, () =>
    show("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
      env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" },
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(() => setUp({ tests: process.argv.includes("--tests") }));
}
