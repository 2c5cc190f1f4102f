/**
 * Splits each variant of the WebAssembly in two: `first` has the functions that the first frames of the exhibits call,
 * all of which are taken there to see which these are, and `rest` all others. Only where the inputs changed.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createServer } from "vite";
import { digest, filesOf } from "./build.mjs";
import { environment } from "./emscripten.mjs";
import { main, readJson, root, run, step, toolchain } from "./shell.mjs";

const tables = join(root, "core", "datasets", "tables");
/** What Emscripten takes for given, and the table's empty places; all that browsers have would be too new for some. */
const features = [
  ...["mutable-globals", "sign-ext", "nontrapping-float-to-int", "bulk-memory", "multivalue", "simd"],
  ...["exception-handling", "reference-types"],
].map((feature) => `--enable-${feature}`);
/** What decides which functions a first frame calls, beside the WebAssembly itself. */
const sources = ["engine", "elements", "exhibits"].map((folder) => join(root, "web", folder));

async function splitWasm() {
  const stale = ["simd", "scalar"]
    .map((variant) => join(root, "build", `wasm-${variant}`))
    .map((folder) => ({ folder, stamp: join(folder, ".split"), inputs: inputsOf(folder) }))
    .filter(({ stamp, inputs }) => !existsSync(stamp) || readFileSync(stamp, "utf8") !== inputs);
  if (stale.length === 0) return;
  await step("splitting the WebAssembly by what first frames call", async () => {
    const tool = wasmSplit();
    const server = await sourceServer();
    try {
      const { openAll } = await server.ssrLoadModule(join(root, "web", "first-frames.ts"));
      for (const { folder, stamp, inputs } of stale) {
        await split(tool, folder, openAll);
        writeFileSync(stamp, inputs);
      }
    } finally {
      await server.close();
    }
  });
}

function inputsOf(folder) {
  const decisive = [tables, ...sources].flatMap((each) => filesOf(each));
  return digest([...decisive, fileURLToPath(import.meta.url), join(folder, "loss_lab.wasm")]);
}

/** Binaryen's tool, as the Emscripten at work has it. */
function wasmSplit() {
  const { emscripten } = readJson(join(toolchain, "paths.json"));
  const [binaryen] = run(join(emscripten, "em-config"), ["BINARYEN_ROOT"], {
    env: environment(emscripten),
  }).split("\n");
  return (args) => run(join(binaryen, "bin", "wasm-split"), [...features, ...args]);
}

/** Runs the web's sources here as they are; of the engine all but its worker. */
function sourceServer() {
  const ending = "?worker-text";
  return createServer({
    configFile: false,
    root,
    logLevel: "error",
    appType: "custom",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    ssr: { noExternal: ["comlink"] },
    plugins: [
      {
        name: "loss-lab:no-worker",
        enforce: "pre",
        resolveId: (id) => (id.endsWith(ending) ? `\0${ending}` : null),
        load: (id) => (id === `\0${ending}` ? "export default '';" : null),
      },
    ],
  });
}

async function split(tool, folder, openAll) {
  const whole = join(folder, "loss_lab.wasm");
  const instrumented = join(folder, "instrumented.wasm");
  tool(["--instrument", whole, "-o", instrumented]);
  const watch = watchInstance();
  try {
    await openAll(readFileSync(instrumented), pathToFileURL(`${tables}/`));
  } finally {
    watch.end();
    rmSync(instrumented);
  }
  const imports = WebAssembly.Module.imports(new WebAssembly.Module(readFileSync(whole))).length;
  // What the loader takes out of the table when it starts has to be there by then.
  const kept = new Set([...calledIn(watch.instance), ...[...watch.taken].map((index) => index - imports)]);
  tool([
    ...["--split", whole, "--keep-funcs", [...kept].sort((a, b) => a - b).join(",")],
    // Until the rest is there, its places in the table are empty, and a call of one of its functions traps.
    ...["--no-placeholders", "--import-namespace", "first"],
    ...["-o1", join(folder, "loss_lab.first.wasm"), "-o2", join(folder, "loss_lab.rest.wasm")],
  ]);
}

/** The instance that is made last, and the functions that are taken out of its table, by their index. */
function watchInstance() {
  const { instantiate } = WebAssembly;
  const watch = { instance: null, taken: new Set(), end: () => (WebAssembly.instantiate = instantiate) };
  WebAssembly.instantiate = async (...given) => {
    const made = await instantiate(...given);
    watch.instance = made.instance ?? made;
    const table = exported(watch.instance, WebAssembly.Table);
    if (!table) return made;
    table.get = (place) => {
      const found = WebAssembly.Table.prototype.get.call(table, place);
      // A function's name is its index.
      if (found) watch.taken.add(Number(found.name));
      return found;
    };
    return made;
  };
  return watch;
}

/** The functions that were called in an instrumented instance, counted without imports. */
function calledIn(instance) {
  const memory = exported(instance, WebAssembly.Memory);
  const page = 1 << 16;
  const at = memory.grow(1) * page;
  const length = instance.exports.__write_profile(at, page);
  // After a check sum of eight bytes a word for each function: 0 where it was never called.
  const words = new Uint32Array(memory.buffer.slice(at + 8, at + length));
  return [...words.keys()].filter((index) => words[index] !== 0);
}

function exported(instance, kind) {
  return Object.values(instance.exports).find((each) => each instanceof kind);
}

await main(splitWasm);
