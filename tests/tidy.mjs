/** `npm run tidy`: clang-tidy over the core, by .clang-tidy. It takes longer than all tests of the core together. */
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { buildPreset } from "../wasm/setup/build.mjs";
import { setUp } from "../wasm/setup/setup.mjs";
import { main, root, show } from "../wasm/setup/shell.mjs";
import { ensure, needs } from "../wasm/setup/system.mjs";

await main(async () => {
  await setUp({ tests: true });
  await ensure(needs.tidy);
  await buildPreset("sanitize", ["loss_lab_core"]);
  const settings = ["-quiet", "-clang-tidy-binary", "clang-tidy-19", "-p", join(root, "build", "sanitize")];
  const jobs = ["-j", String(availableParallelism())];
  await show("run-clang-tidy-19", [...settings, ...jobs, `${join(root, "core")}/`]);
});
