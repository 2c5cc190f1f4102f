/** Small helpers for the set-up scripts: running programs, telling progress, finding programs and files. */
import { spawn, spawnSync } from "node:child_process";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const toolchain = join(root, ".toolchain");

/** An error whose message is already a sentence for the person at the terminal; no stack is shown. */
export class Advice extends Error {}

export function say(sentence) {
  process.stdout.write(`${sentence}\n`);
}

/** Runs `work` under a heading and tells how long it took. */
export async function step(heading, work) {
  say(`… ${heading}`);
  const started = performance.now();
  const result = await work();
  say(`  done in ${seconds(started)}`);
  return result;
}

export function seconds(started) {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}

/** Path of an executable on PATH, or null. */
export function which(name) {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    const path = join(folder, name);
    if (isExecutable(path)) return path;
  }
  return null;
}

export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Runs a program to its end and gives {ok, status, output}; never throws, reads no input. */
export function capture(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "pipe"],
    ...options,
  });
  const output = `${result.stdout ?? ""}${result.stderr ?? ""}${result.error ? result.error.message : ""}`;
  return { ok: result.status === 0, status: result.status, stdout: result.stdout ?? "", output };
}

/** Runs a program quietly; on failure throws with everything it printed. */
export function run(command, args, options = {}) {
  const result = capture(command, args, options);
  if (!result.ok) throw new Error(`${command} ${args.join(" ")} failed:\n${result.output}`);
  return result.stdout;
}

/** Runs a program with its output shown; that is enough of an explanation if it fails. */
export function show(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"], ...options });
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === 0) resolve();
      else reject(new Advice(`${command} ${args.join(" ")} ended with ${signal ?? `exit code ${code}`}.`));
    });
  });
}

/** Fills a folder under a temporary name and renames it when whole: a killed set-up leaves no half folder. */
export async function wholeFolder(path, fill) {
  const partial = `${path}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  await fill(partial);
  rmSync(path, { recursive: true, force: true });
  renameSync(partial, path);
}

export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

export function writeJson(path, value) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.partial`, `${JSON.stringify(value, null, 2)}\n`);
  renameSync(`${path}.partial`, path);
}

/** Holds a lock for the length of `work`, waiting for another live process that holds it. */
export async function locked(path, work) {
  mkdirSync(dirname(path), { recursive: true });
  for (let told = false; !take(path);) {
    const holder = Number(existsSync(path) ? readFileSync(path, "utf8") : 0);
    if (holder && !isAlive(holder)) rmSync(path, { force: true });
    else {
      if (!told) say(`… waiting for another set-up (process ${holder})`);
      told = true;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    return false;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Runs a script's main function; an Advice is printed as its one sentence, anything else in full. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    process.stderr.write(`\n${error instanceof Advice ? error.message : (error.stack ?? error)}\n`);
    process.exitCode = 1;
  }
}
