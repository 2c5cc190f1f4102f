/** Debian 13's packages on any Debian, by apt with lists of our own: the system's sources stay untouched. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { capture, run, toolchain, which } from "./shell.mjs";

const suite = "trixie";
const keyring = "/usr/share/keyrings/debian-archive-keyring.gpg";
const home = join(toolchain, "apt");

/** True on a Debian whose mirror and keys apt can use. */
export function canUseApt() {
  return Boolean(which("apt-get") && which("dpkg-deb")) && existsSync(keyring) && mirror() !== null;
}

/** The mirror of the system's own Debian archive, read at run time from its sources. */
function mirror() {
  const files = ["/etc/apt/sources.list", ...list("/etc/apt/sources.list.d")].filter(existsSync);
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    const uri = file.endsWith(".sources")
      ? fromStanzas(text)
      : file.endsWith(".list")
        ? fromLines(text)
        : null;
    if (uri) return uri;
  }
  return null;
}

function list(folder) {
  return existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((name) => join(folder, name))
    : [];
}

function fromStanzas(text) {
  for (const stanza of text.split(/\n\s*\n/)) {
    const field = (name) =>
      stanza
        .match(new RegExp(`^${name}:[ \\t]*(.+)$`, "im"))?.[1]
        .trim()
        .split(/\s+/) ?? [];
    if (field("Enabled")[0] === "no") continue;
    const uri = field("URIs").find(isArchive);
    if (uri && field("Components").includes("main") && field("Suites").some(isRelease)) return uri;
  }
  return null;
}

function fromLines(text) {
  for (const line of text.split("\n")) {
    const [, uri, release, components] =
      line.match(/^\s*deb\s+(?:\[[^\]]*\]\s+)?(\S+)\s+(\S+)\s+(.+)$/) ?? [];
    if (uri && isArchive(uri) && isRelease(release) && components.split(/\s+/).includes("main")) return uri;
  }
  return null;
}

const isArchive = (uri) => /^(https?|ftp|file|mirror(\+\w+)?):.*\bdebian\/?$/.test(uri);
const isRelease = (name) => /^(bookworm|trixie|forky|stable|testing|sid|unstable)$/.test(name);

function options() {
  mkdirSync(join(home, "lists", "partial"), { recursive: true });
  mkdirSync(join(home, "cache", "archives", "partial"), { recursive: true });
  mkdirSync(join(home, "sources"), { recursive: true });
  writeFileSync(
    join(home, "sources", "debian.sources"),
    `Types: deb deb-src\nURIs: ${mirror()}\nSuites: ${suite}\nComponents: main\nSigned-By: ${keyring}\n`,
  );
  const settings = {
    "Dir::Etc::SourceList": "/dev/null",
    "Dir::Etc::SourceParts": join(home, "sources"),
    "Dir::Etc::Preferences": "/dev/null",
    "Dir::Etc::PreferencesParts": "/dev/null",
    "Dir::State::Lists": join(home, "lists"),
    "Dir::Cache": join(home, "cache"),
    "Acquire::Languages": "none",
    // The private folder belongs to us; apt's own user could not write to it.
    "APT::Sandbox::User": process.env.USER ?? "root",
    "Acquire::Retries": "3",
  };
  if (process.getuid?.() === 0) settings["APT::Sandbox::User"] = "root";
  return Object.entries(settings).flatMap(([key, value]) => ["-o", `${key}=${value}`]);
}

let updated = false;

function aptGet(args, folder) {
  const apt = ["-qq", ...options()];
  if (!updated) run("apt-get", [...apt, "update"]);
  updated = true;
  run("apt-get", [...apt, ...args], { cwd: folder });
}

/** Downloads binary packages, checked by apt against their signatures, and gives {name: path of .deb}. */
export function downloadPackages(names, folder) {
  mkdirSync(folder, { recursive: true });
  aptGet(["download", ...names.map((name) => `${name}/${suite}`)], folder);
  return Object.fromEntries(
    names.map((name) => {
      const file = readdirSync(folder).find((f) => f.startsWith(`${name}_`) && f.endsWith(".deb"));
      return [name, join(folder, file)];
    }),
  );
}

/** Downloads a source package, checked by apt, and gives the path of its upstream archive. */
export function downloadSource(name, folder) {
  mkdirSync(folder, { recursive: true });
  aptGet(["source", "--download-only", name], folder);
  return join(
    folder,
    readdirSync(folder).find((f) => f.startsWith(`${name}_`) && f.includes(".orig.tar.")),
  );
}

/** Unpacks a .deb into a folder, leaving out what matches one of tar's patterns. */
export function unpackPackage(file, folder, without = []) {
  const script =
    'set -e; dpkg-deb --fsys-tarfile "$1" > "$2/.tar"; cd "$2"; shift 2; tar -xf .tar "$@"; rm .tar';
  mkdirSync(folder, { recursive: true });
  run("sh", [
    "-c",
    script,
    "sh",
    file,
    folder,
    "--no-same-owner",
    ...without.map((pattern) => `--exclude=${pattern}`),
  ]);
}

export function debianArchitecture() {
  return capture("dpkg", ["--print-architecture"]).stdout.trim();
}
