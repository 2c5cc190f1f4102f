/**
 * Splits each variant of the WebAssembly into parts (web/engine/parts.ts): `first` has the functions that the first
 * frame of every exhibit calls, the frames' parts what those of some call, all of which are taken there to see which
 * these are, and `rest` all others. build/parts.mjs says which exhibit takes which. Only where the inputs changed.
 */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createServer } from "vite";
import { digest, filesOf } from "./build.mjs";
import { environment } from "./emscripten.mjs";
import { groupUsers } from "./grouping.mjs";
import { main, readJson, root, run, step, toolchain } from "./shell.mjs";

const tables = join(root, "core", "datasets", "tables");
/** What Emscripten takes for given, and the table's empty places; all that browsers have would be too new for some. */
const features = [
  ...["mutable-globals", "sign-ext", "nontrapping-float-to-int", "bulk-memory", "multivalue", "simd"],
  ...["exception-handling", "reference-types"],
].map((feature) => `--enable-${feature}`);
/** What decides which functions a first frame calls, beside the WebAssembly itself. */
const sources = ["engine", "elements", "exhibits"].map((folder) => join(root, "web", folder));
const scripts = ["wasm/setup/split.mjs", "wasm/setup/grouping.mjs", "web/first-frames.ts"].map((file) =>
  join(root, file),
);
const folders = ["simd", "scalar"].map((variant) => join(root, "build", `wasm-${variant}`));
const stamp = join(root, "build", ".split");

async function splitWasm() {
  const decisive = [tables, ...sources].flatMap((each) => filesOf(each));
  const inputs = digest([...decisive, ...scripts, ...folders.map(wholeIn)]);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === inputs) return;
  await step("splitting the WebAssembly by what first frames call", async () => {
    const tool = wasmSplit();
    const server = await sourceServer();
    try {
      const load = (file) => server.ssrLoadModule(join(root, "web", file));
      const { exhibits } = await load("exhibits/list.ts");
      const { openFirst } = await load("first-frames.ts");
      const { frames } = await load("engine/parts.ts");
      const calls = [];
      for (const folder of folders) calls.push(await callsOf(tool, wholeIn(folder), exhibits, openFirst));
      const shared = groupUsers(calls.flat(), frames.length + 1).slice(0, -1);
      const users = new Map(frames.map((part, i) => [part, shared[i]]));
      for (const [i, folder] of folders.entries()) split(tool, folder, calls[i], users);
      const taken = exhibits.map(({ id }) => [id, frames.filter((part) => users.get(part).has(id))]);
      writeFileSync(
        join(root, "build", "parts.mjs"),
        `export const partsOf = ${JSON.stringify(Object.fromEntries(taken))};\n`,
      );
      writeFileSync(stamp, inputs);
    } finally {
      await server.close();
    }
  });
}

function wholeIn(folder) {
  return join(folder, "loss_lab.wasm");
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

/** For each function its size, and the exhibits whose first frame calls it. */
async function callsOf(tool, whole, exhibits, openFirst) {
  const instrumented = `${whole}.instrumented`;
  tool(["--instrument", whole, "-o", instrumented]);
  const code = readFileSync(instrumented);
  rmSync(instrumented);
  const bytes = readFileSync(whole);
  const imports = WebAssembly.Module.imports(new WebAssembly.Module(bytes)).length;
  const functions = bodySizes(bytes).map((size) => ({ size, users: new Set() }));
  for (const exhibit of exhibits) {
    const watch = watchInstance();
    try {
      await openFirst(exhibit, code, pathToFileURL(`${tables}/`));
    } finally {
      watch.end();
    }
    // What the loader takes out of the table when it starts has to be there by then.
    for (const index of [...calledIn(watch.instance), ...[...watch.taken].map((index) => index - imports)])
      functions[index].users.add(exhibit.id);
  }
  return functions;
}

/** Takes the parts off one by one, and names what is left `first`: it has what all others import. */
function split(tool, folder, functions, users) {
  const named = (part) => join(folder, `loss_lab.${part}.wasm`);
  const partOf = (called) =>
    called.size === 0 ? "rest" : [...users.keys()].find((part) => includes(users.get(part), called));
  let left = functions.map((each) => partOf(each.users) ?? "first");
  let from = wholeIn(folder);
  for (const part of ["rest", ...users.keys()]) {
    const taken = [...left.keys()].filter((index) => left[index] === part);
    tool([
      ...["--split", from, "--split-funcs", taken.join(",")],
      // Until a part is there, its places in the table are empty, and a call of one of its functions traps.
      ...["--no-placeholders", "--import-namespace", "first"],
      ...["-o1", `${named("first")}.next`, "-o2", named(part)],
    ]);
    renameSync(`${named("first")}.next`, named("first"));
    from = named("first");
    // What stays keeps its order.
    left = left.filter((each) => each !== part);
  }
}

function includes(all, some) {
  return [...some].every((each) => all.has(each));
}

/** How many bytes each function's code takes, in the order of their indices. */
function bodySizes(wasm) {
  let at = 8;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = wasm[at++];
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  };
  const code = 10;
  for (;;) {
    const section = wasm[at++];
    const length = number();
    if (section === code) break;
    at += length;
  }
  return Array.from({ length: number() }, () => {
    const size = number();
    at += size;
    return size;
  });
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
