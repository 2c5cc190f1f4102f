/** Builds the WebAssembly (SIMD and scalar), the site and the package, each only where its inputs changed. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { environment } from "./emscripten.mjs";
import { capture, main, readJson, root, say, show, step, toolchain, writeJson } from "./shell.mjs";
import { knownPaths, setUp } from "./setup.mjs";

/** Configures (where needed) and builds targets of a CMake preset. */
export async function buildPreset(preset, targets) {
  const env = environment(knownPaths().emscripten);
  const folder = join(root, "build", preset);
  const stamp = join(folder, ".configured");
  const inputs = digest([join(root, "CMakePresets.json"), join(toolchain, "paths.json")]);
  if (
    !existsSync(join(folder, "build.ninja")) ||
    !existsSync(stamp) ||
    readFileSync(stamp, "utf8") !== inputs
  ) {
    const configured = capture("cmake", ["--preset", preset, "--fresh"], { env });
    if (!configured.ok) throw new Error(`cmake --preset ${preset} failed:\n${configured.output}`);
    writeFileSync(stamp, inputs);
  }
  const jobs = String(availableParallelism());
  await show("cmake", ["--build", "--preset", preset, "-j", jobs, "--target", ...targets], { env });
}

/** Builds both variants of the WebAssembly module. */
export async function buildWasm() {
  for (const [preset, words] of [
    ["wasm-simd", "with SIMD"],
    ["wasm-scalar", "without SIMD"],
  ]) {
    await step(`building the WebAssembly ${words}`, () => buildPreset(preset, ["loss_lab"]));
  }
}

/** Builds all that is in dist/ unless it was built from just these inputs. */
export async function buildWeb() {
  const stamp = join(root, "dist", ".inputs.json");
  const files = digest([
    ...filesOf(root, false).filter((file) => /\.(json|ts|js|mjs|html)$/.test(file)),
    ...filesOf(join(root, "web")),
    ...filesOf(join(root, "core", "datasets", "tables")),
    ...["wasm-simd", "wasm-scalar"].flatMap((preset) =>
      ["mjs", "wasm"].map((ending) => join(root, "build", preset, `loss_lab.${ending}`)),
    ),
  ]);
  const inputs = `${files} ${process.env.SITE_URL ?? ""}`;
  const { version } = readJson(join(root, "package.json"));
  const results = ["site", "package", `loss-lab-${version}.html`];
  const whole = results.every((name) => existsSync(join(root, "dist", name)));
  if (whole && readJson(stamp)?.inputs === inputs) return;
  await step("building the site, the package and the one file", () =>
    show("npm", ["run", "--silent", "build:web"]),
  );
  writeJson(stamp, { inputs });
}

export function filesOf(folder, deep = true) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return deep ? filesOf(path) : [];
      return [path];
    })
    .sort();
}

export function digest(files) {
  const hash = createHash("sha256");
  for (const file of files) {
    hash.update(`${file}\0`);
    if (existsSync(file)) hash.update(readFileSync(file));
  }
  return hash.digest("hex");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(async () => {
    await setUp();
    await buildWasm();
    if (process.argv.includes("--only-wasm")) return;
    await buildWeb();
    say("Built dist/site, dist/package and the exhibits in one file, dist/loss-lab-<version>.html.");
  });
}
