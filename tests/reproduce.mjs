/**
 * Whether a commit gives the same bytes twice: `npm run reproduce` builds it here, and from nothing in a clone elsewhere,
 * and names the files of dist/ that differ.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { filesOf } from "../wasm/setup/build.mjs";
import { main, root, run, say, show } from "../wasm/setup/shell.mjs";

await main(async () => {
  if (run("git", ["status", "--porcelain"]))
    throw new Error("What is not committed is in no clone: commit it first.");
  const folder = mkdtempSync(join(tmpdir(), "loss-lab-"));
  try {
    const elsewhere = join(folder, "elsewhere");
    run("git", ["clone", "--quiet", root, elsewhere]);
    const env = { ...process.env, CCACHE_DISABLE: "1" };
    await show("npm", ["run", "build"]);
    await show("npm", ["ci", "--ignore-scripts"], { cwd: elsewhere, env });
    await show("npm", ["run", "build"], { cwd: elsewhere, env });
    const [here, there] = [root, elsewhere].map(built);
    const names = [...new Set([...here.keys(), ...there.keys()])];
    const differing = names.filter((name) => !here.get(name)?.equals(there.get(name) ?? Buffer.of()));
    if (differing.length > 0) throw new Error(`Other bytes the second time:\n  ${differing.join("\n  ")}`);
    say(`The same bytes twice: ${names.length} files.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Of each file of dist/ its bytes. */
function built(folder) {
  const dist = join(folder, "dist");
  const files = ["site", "package"].flatMap((name) => filesOf(join(dist, name)));
  const alone = filesOf(dist, false).filter((file) => file.endsWith(".html"));
  return new Map([...files, ...alone].map((file) => [relative(dist, file), readFileSync(file)]));
}
