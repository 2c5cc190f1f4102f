/** The source of Catch2 3, which the WebAssembly tests compile (a system's library is native code only). */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { canUseApt, downloadSource } from "./private_apt.mjs";
import { Advice, run, step, toolchain, wholeFolder } from "./shell.mjs";

const ownFolder = join(toolchain, "catch2");
const hasSource = (folder) => existsSync(join(folder, "extras", "catch_amalgamated.cpp"));

/** Gives the folder of Catch2's source: CATCH2_SOURCE_DIR, else Debian 13's source package unpacked. */
export async function findCatch2Source() {
  const own = process.env.CATCH2_SOURCE_DIR;
  if (own && hasSource(own)) return own;
  if (hasSource(ownFolder)) return ownFolder;
  if (!canUseApt()) {
    const how = process.platform === "darwin" ? " (brew unpack catch2)" : "";
    throw new Advice(`Please unpack the source of Catch2 3${how} and set CATCH2_SOURCE_DIR to its folder.`);
  }
  await step("fetching the source of Catch2 from Debian 13", () =>
    wholeFolder(ownFolder, (folder) => {
      run("tar", [
        "-xf",
        downloadSource("catch2", join(toolchain, "apt", "catch2")),
        "-C",
        folder,
        "--strip-components=1",
        "--no-same-owner",
      ]);
    }),
  );
  return ownFolder;
}
