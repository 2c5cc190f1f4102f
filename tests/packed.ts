/** The package as others get it: packed by npm and unpacked into an empty folder. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const built = fileURLToPath(new URL("../dist/package", import.meta.url));

export interface Packed {
  tarball: string;
  /** With node_modules/loss-lab in it and nothing else. */
  project: string;
  /** node_modules/loss-lab. */
  folder: string;
}

export function packed(): Packed {
  const project = mkdtempSync(join(tmpdir(), "loss-lab-packed-"));
  const folder = join(project, "node_modules", "loss-lab");
  mkdirSync(folder, { recursive: true });
  const said = execFileSync(
    "npm",
    ["pack", built, "--json", "--ignore-scripts", "--pack-destination", project],
    {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    },
  );
  const [{ filename }] = JSON.parse(said) as [{ filename: string }];
  const tarball = join(project, filename);
  execFileSync("tar", ["-xzf", tarball, "-C", folder, "--strip-components=1"]);
  return { tarball, project, folder };
}
