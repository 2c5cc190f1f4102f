/** Finds an Emscripten that works here, or unpacks Debian 13's into .toolchain/emscripten, privately. */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { canUseApt, downloadPackages, unpackPackage } from "./private_apt.mjs";
import { Advice, capture, isExecutable, say, step, toolchain, which, wholeFolder } from "./shell.mjs";
import { ensure, needs } from "./system.mjs";

const least = [3, 1, 58];
const ownFolder = join(toolchain, "emscripten");

/** Gives {root, version} of a working Emscripten, having it unpacked if there is none. */
export async function findEmscripten() {
  const installed = which("emcc");
  if (installed) {
    const version = versionOf(installed);
    if (version && compare(version, least) >= 0) {
      const folder = rootOf(installed);
      const works = folder
        ? await step(`trying the installed Emscripten ${version.join(".")}`, () => compiles(folder))
        : false;
      if (works) return { root: folder, version: version.join(".") };
      say("  it does not compile our example, so we take our own");
    }
  }
  if (!canUseApt()) {
    throw new Advice(
      process.platform === "darwin"
        ? "Please install Emscripten 3.1.58 or later: brew install emscripten"
        : "Please install Emscripten 3.1.58 or later with emsdk and put its emcc on the PATH.",
    );
  }
  await ensure(needs.emscripten);
  if (!existsSync(ownFolder)) await step("unpacking Emscripten from Debian 13 (240 MB to fetch)", unpack);
  configure();
  const works = await step("compiling an example with it", () => compiles(ownFolder));
  if (!works) {
    rmSync(ownFolder, { recursive: true, force: true });
    throw new Error(`The unpacked Emscripten does not work:\n${lastFailure}`);
  }
  return { root: ownFolder, version: versionOf(join(ownFolder, "emcc")).join(".") };
}

function versionOf(emcc) {
  const found = capture(emcc, ["--version"], { env: environment(dirname(emcc)) }).stdout.match(
    /(\d+)\.(\d+)\.(\d+)/,
  );
  return found ? found.slice(1, 4).map(Number) : null;
}

function compare(a, b) {
  const i = a.findIndex((part, index) => part !== b[index]);
  return i < 0 ? 0 : a[i] - b[i];
}

/** The folder of emcc.py and CMake's platform file: beside the program, or where packages keep it. */
function rootOf(emcc) {
  const folder = dirname(realpathSync(emcc));
  return (
    [folder, join(folder, "..", "libexec"), join(folder, "..", "share", "emscripten")].find((candidate) =>
      existsSync(join(candidate, "cmake", "Modules", "Platform", "Emscripten.cmake")),
    ) ?? null
  );
}

/** The environment for an Emscripten: our own must not read another's configuration. */
export function environment(folder) {
  const env = { ...process.env };
  if (folder === ownFolder) {
    delete env.EM_CONFIG;
    delete env.EM_CACHE;
  }
  return env;
}

let lastFailure = "";

/** Compiles and runs a C++ example that uses what the real build uses: exceptions, Embind, an ES module. */
function compiles(folder) {
  const work = mkdtempSync(join(tmpdir(), "loss-lab-"));
  try {
    const env = environment(folder);
    writeFileSync(
      join(work, "a.cpp"),
      `
#include <emscripten/bind.h>
#include <stdexcept>
#include <string>
int twice(int x) { try { if (x == 21) throw std::runtime_error("42"); } catch (const std::exception& e) {
  return std::stoi(e.what()); } return 0; }
EMSCRIPTEN_BINDINGS(a) { emscripten::function("twice", &twice); }
`,
    );
    const compiled = capture(
      join(folder, "em++"),
      [
        "a.cpp",
        "-o",
        "a.mjs",
        "-O3",
        "-std=c++20",
        "-fwasm-exceptions",
        "-lembind",
        "-sMODULARIZE",
        "-sEXPORT_ES6",
        "-sENVIRONMENT=node",
        "-sDYNAMIC_EXECUTION=0",
        "-sMALLOC=emmalloc",
        "-sALLOW_MEMORY_GROWTH",
      ],
      { cwd: work, env },
    );
    const script = "import create from './a.mjs'; process.exit((await create()).twice(21) === 42 ? 0 : 1);";
    const ran = compiled.ok
      ? capture(process.execPath, ["--input-type=module", "-e", script], { cwd: work })
      : compiled;
    if (!ran.ok) lastFailure = ran.output;
    return ran.ok;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function unpack() {
  await wholeFolder(ownFolder, (folder) => {
    const files = downloadPackages(
      ["emscripten", "binaryen", "libc6", "libstdc++6", "libgcc-s1", "node-acorn"],
      join(folder, "packages"),
    );
    const from = join(folder, "unpacked");
    const unused = [
      "*/lib/wasm32-emscripten/lto*",
      "*/lib/wasm32-emscripten/thinlto*",
      "*/lib/wasm32-emscripten/pic",
      "*/lib/wasm64-emscripten*",
      "*-mt.a",
      "*-mt-*.a",
      "*-ww.a",
      "*-ww-*.a",
      "*/share/emscripten/test",
      "*/share/doc",
      "*/share/man",
      "*/share/locale",
      "*/gconv",
    ];
    for (const file of Object.values(files)) unpackPackage(file, from, unused);

    const programs = join(from, "usr", "share", "emscripten");
    for (const name of readdirSync(programs)) renameSync(join(programs, name), join(folder, name));
    mkdirSync(join(folder, "node_modules"));
    cpSync(join(from, "usr", "share", "nodejs", "acorn"), join(folder, "node_modules", "acorn"), {
      recursive: true,
    });
    gatherBinaryen(from, join(folder, "binaryen"));
    rmSync(from, { recursive: true });
    rmSync(join(folder, "packages"), { recursive: true });
  });
}

/** Binaryen's programs need Debian 13's C library: each is started through that library's own loader. */
function gatherBinaryen(from, to) {
  const libraries = join(to, "lib");
  mkdirSync(join(to, "bin"), { recursive: true });
  mkdirSync(join(to, "programs"));
  mkdirSync(libraries);
  for (const folder of [join(from, "usr", "lib"), ...triplets(join(from, "usr", "lib"))]) {
    for (const name of readdirSync(folder).filter((file) => file.includes(".so"))) {
      cpSync(join(folder, name), join(libraries, name), { verbatimSymlinks: true });
    }
  }
  const loader = readdirSync(libraries).find((name) => /^ld-linux.*\.so/.test(name));
  const script = `#!/bin/sh
here=$(dirname "$0")/..
exec "$here/lib/${loader}" --library-path "$here/lib" "$here/programs/$(basename "$0")" "$@"
`;
  for (const name of readdirSync(join(from, "usr", "bin")).filter((file) => file.startsWith("wasm"))) {
    renameSync(join(from, "usr", "bin", name), join(to, "programs", name));
    writeFileSync(join(to, "bin", name), script);
    chmodSync(join(to, "bin", name), 0o755);
  }
}

function triplets(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith("-linux-gnu"))
    .map((name) => join(folder, name));
}

/** Written on every set-up, since a moved project or another Node changes the paths in it. */
function configure() {
  const clang = which("clang-19");
  // Without a package of its own, its scripts would be taken for modules, as ours are.
  writeFileSync(join(ownFolder, "package.json"), '{ "type": "commonjs" }\n');
  writeFileSync(
    join(ownFolder, ".emscripten"),
    `LLVM_ROOT = '${dirname(clang)}'
BINARYEN_ROOT = '${join(ownFolder, "binaryen")}'
NODE_JS = '${process.execPath}'
FROZEN_CACHE = True
LLVM_ADD_VERSION = '19'
CLANG_ADD_VERSION = '19'
`,
  );
  if (!isExecutable(join(ownFolder, "emcc"))) throw new Error("The unpacked Emscripten has no emcc.");
}
