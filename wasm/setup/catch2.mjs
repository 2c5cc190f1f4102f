/** Catch2 3, built once natively and once as WebAssembly, since a system's library is native code only. */
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { environment } from "./emscripten.mjs";
import { canUseApt, downloadSource } from "./private_apt.mjs";
import { Advice, root, run, step, toolchain, wholeFolder } from "./shell.mjs";

/** Set-up removes it when all is done. */
const work = join(toolchain, "apt", "catch2");
const builds = {
  native: [],
  wasm: [
    `-DCMAKE_TOOLCHAIN_FILE=${join(root, "wasm", "setup", "emscripten.cmake")}`,
    "-DCMAKE_CXX_FLAGS=-fwasm-exceptions",
  ],
};

/** Gives a folder with a prefix for each build, made of CATCH2_SOURCE_DIR or Debian 13's source package. */
export async function findCatch2(emscripten) {
  const folder = join(toolchain, "catch2");
  await wholeFolder(folder, async (partial) => {
    const source = process.env.CATCH2_SOURCE_DIR ?? (await fetchSource(join(work, "source")));
    for (const [name, options] of Object.entries(builds))
      await step(`building Catch2, ${name}`, () =>
        install(source, join(work, name), join(partial, name), options, environment(emscripten)),
      );
  });
  return folder;
}

async function fetchSource(folder) {
  if (!canUseApt()) {
    const how = process.platform === "darwin" ? " (brew unpack catch2)" : "";
    throw new Advice(`Please unpack the source of Catch2 3${how} and set CATCH2_SOURCE_DIR to its folder.`);
  }
  await step("fetching the source of Catch2 from Debian 13", () =>
    wholeFolder(folder, (partial) =>
      run("tar", [
        "-xf",
        downloadSource("catch2", work),
        "-C",
        partial,
        "--strip-components=1",
        "--no-same-owner",
      ]),
    ),
  );
  return folder;
}

function install(source, build, prefix, options, env) {
  const settings = [
    ...["-G", "Ninja", "-S", source, "-B", build, "--fresh"],
    `-DCMAKE_INSTALL_PREFIX=${prefix}`,
    // As the tests are compiled.
    "-DCMAKE_CXX_STANDARD=20",
    "-DCMAKE_BUILD_TYPE=Release",
    "-DCMAKE_CXX_FLAGS_RELEASE=-O1",
    "-DCMAKE_UNITY_BUILD=ON",
    "-DCMAKE_UNITY_BUILD_BATCH_SIZE=0",
    "-DCATCH_INSTALL_DOCS=OFF",
  ];
  run("cmake", [...settings, ...options], { env });
  run("cmake", ["--build", build, "-j", String(availableParallelism()), "--target", "install"], { env });
}
