/** The package as it is published: what it offers can be had, typed, bundled and cited, and is described as it is. */
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { publint } from "publint";
import { build, type Rollup } from "vite";
import { afterAll, describe, expect, it } from "vitest";
import type { LossLab } from "../../web/elements/loss-lab.js";
import { colours } from "../../web/elements/theme.js";
import { packed } from "../packed.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { tarball, project, folder } = packed();
afterAll(() => rmSync(project, { recursive: true }));

const program = (name: string): string => join(root, "node_modules", name);
const read = (file: string): string => readFileSync(join(folder, file), "utf8");
const json = <T>(file: string): T => JSON.parse(read(file)) as T;

describe("for who installs it", () => {
  it("has nothing that publint finds", async () => {
    const { messages } = await publint({ pkgDir: folder, strict: true, pack: false });
    expect(messages).toEqual([]);
  });

  it("has the types that its modules resolve to", () => {
    const typed = [".", "engine", "elements/loss-lab.js", "custom-elements.json", "package.json"];
    const attw = program("@arethetypeswrong/cli/dist/index.js");
    const { status, stdout } = spawnSync(
      process.execPath,
      [attw, tarball, "--profile", "esm-only", "--format", "ascii", "--entrypoints", ...typed],
      { encoding: "utf8" },
    );
    expect(status, stdout).toBe(0);
  });

  it("needs no other package, nor looser rules, to be type-checked against", () => {
    writeFileSync(
      join(project, "page.ts"),
      `import { LossLab, type Change } from "loss-lab";
import { createEngine, type Step } from "loss-lab/engine";
import { LossLab as Same } from "loss-lab/elements/loss-lab.js";
const element: LossLab = new Same();
element.addEventListener("loss-lab-step", ({ detail }) => { const step: Step = detail; void step.trainLoss; });
element.addEventListener("loss-lab-change", ({ detail }) => { const change: Change = detail; void change.views; });
// @ts-expect-error: an answer is right or not
element.addEventListener("loss-lab-answer", ({ detail }) => void detail.right.length);
document.querySelector("loss-lab")!.t.toFixed();
void createEngine().then((engine) => engine.close());
`,
    );
    writeFileSync(join(project, "package.json"), '{ "type": "module" }');
    const rules = { strict: true, noEmit: true, skipDefaultLibCheck: true, types: [] };
    const config = { compilerOptions: { ...rules, module: "nodenext", lib: ["es2022", "dom"] } };
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ ...config, files: ["page.ts"] }));
    const tsc = program("typescript/bin/tsc");
    const { stdout } = spawnSync(process.execPath, [tsc, "-p", project], { encoding: "utf8" });
    expect(stdout).toBe("");
  });

  it("can be loaded where there is no page", () => {
    const script = `await import("loss-lab");
      const { createEngine } = await import("loss-lab/engine");
      const engine = await createEngine();
      const run = await engine.open({ version: 1, data: { id: "penguins" }, model: { id: "linear" }, loss: { id: "mse" } });
      process.stdout.write((await run.step(3)).t + " " + engine.variant);
      engine.close();`;
    const said = execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: project });
    expect(said.toString()).toBe("3 simd");
  });
});

describe("for a bundler", () => {
  async function bundled(source: string): Promise<{ entry: string; code: string; assets: string[] }> {
    const entry = join(project, "entry.js");
    writeFileSync(entry, source);
    const { output } = (await build({
      configFile: false,
      root: project,
      logLevel: "error",
      build: { write: false, assetsInlineLimit: 0, minify: false, rollupOptions: { input: entry } },
    })) as Rollup.RollupOutput;
    const chunks = output.filter((file) => file.type === "chunk");
    return {
      entry: chunks.find((chunk) => chunk.isEntry)!.code,
      code: chunks.map(({ code }) => code).join("\n"),
      assets: output.flatMap((file) => (file.type === "asset" ? file.names : [])).sort(),
    };
  }

  it("brings what is defined by being imported, with every file that it asks for", async () => {
    const { code, assets } = await bundled('import "loss-lab";');
    for (const element of ["loss-lab", "loss-lab-exhibit", "loss-lab-fit", "loss-lab-landscape"])
      expect(code).toMatch(new RegExp(`customElements\\.define\\(["\`]${element}["\`]`));
    const beside = [...readdirSync(folder), ...readdirSync(join(folder, "tables"))];
    const wanted = beside.filter(
      (file) => /\.(wasm|html\.txt)$/.test(file) || readdirSync(join(folder, "tables")).includes(file),
    );
    expect(assets).toEqual(wanted.sort());
  });

  it("leaves out what is only offered", async () => {
    const unused =
      'import { LossLab } from "loss-lab/elements/loss-lab.js"; import { createEngine } from "loss-lab/engine";';
    expect((await bundled(unused)).entry.trim()).toBe("");
  });
});

describe("custom-elements.json", () => {
  interface Named {
    name: string;
    description?: string;
    default?: string;
  }
  interface Declaration {
    tagName: string;
    superclass: Named;
    members: (Named & { static?: boolean })[];
    attributes: Named[];
    events: Named[];
    slots: Named[];
    cssParts: Named[];
    cssProperties: Named[];
  }
  interface Module {
    path: string;
    declarations: Declaration[];
    exports: { kind: string; name: string }[];
  }
  const { modules } = json<{ modules: Module[] }>("custom-elements.json");
  const [{ declarations }] = modules as [Module];
  const [element] = declarations as [Declaration];
  const names = (list: readonly Named[]): string[] => list.map(({ name }) => name).sort();
  /** Every capture in the sources of the elements. */
  const inSources = (pattern: RegExp): string[] => {
    const sources = readdirSync(`${root}web/elements`, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => readFileSync(`${root}web/elements/${file}`, "utf8"));
    return [
      ...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, found]) => found!))),
    ].sort();
  };

  it("names files that there are, and where the element is defined", () => {
    for (const { path } of modules) expect(read(path)).not.toBe("");
    const defining = modules.filter(({ exports }) =>
      exports.some(({ kind, name }) => kind === "custom-element-definition" && name === "loss-lab"),
    );
    expect(defining.map(({ path }) => path)).toEqual(["index.js"]);
    expect([element.tagName, element.superclass.name]).toEqual(["loss-lab", "HTMLElement"]);
  });

  it("has the attributes and the members that the class has", async () => {
    const address = pathToFileURL(join(folder, "elements/loss-lab.js")).href;
    const module = (await import(/* @vite-ignore */ address)) as { LossLab: typeof LossLab };
    expect(names(element.attributes)).toEqual([...module.LossLab.observedAttributes].sort());
    const own = element.members.filter((member) => !member.static);
    for (const { name } of own) expect(name in module.LossLab.prototype, name).toBe(true);
    const typed = [...read("types/elements/loss-lab.d.ts").matchAll(/^ {4}(?:get )?(\w+)[(:]/gm)].map(
      ([, name]) => name!,
    );
    const called = [
      "constructor",
      "prototype",
      "connectedCallback",
      "disconnectedCallback",
      "attributeChangedCallback",
    ];
    expect(names(own)).toEqual(typed.filter((name) => !called.includes(name)).sort());
  });

  it("has the events that are told, the parts that are named and the properties that are read", () => {
    const told = inSources(/\.tell\("(loss-lab-\w+)"/g);
    expect(told.length).toBeGreaterThan(3);
    expect(names(element.events)).toEqual(told);
    expect(names(element.cssParts)).toEqual(inSources(/\bpart="(\w+)"/g));
    const read = inSources(/var\(\s*--loss-lab-([\w-]+)[,)]/g);
    expect(names(element.cssProperties)).toEqual(
      [...Object.keys(colours), ...read].map((name) => `--loss-lab-${name}`).sort(),
    );
    expect(names(element.slots)).toEqual([""]);
  });

  it("says a sentence of each", () => {
    const described = [
      element.attributes,
      element.events,
      element.slots,
      element.cssParts,
      element.cssProperties,
    ];
    for (const entry of described.flat()) expect(entry.description, entry.name).toMatch(/\w\.$/);
  });
});

describe("on paper", () => {
  it("names everyone whose work is in it, also where a file goes alone", () => {
    const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
      dependencies: Record<string, string>;
    };
    const native = ["Eigen", "Emscripten", "musl", "libc++", "fdlibm"];
    const tables = readdirSync(join(folder, "tables")).map((file) => `${file.split(".")[0]}: `);
    for (const text of [read("THIRD-PARTY.md"), read("loss-lab.cdn.js").slice(-40_000)]) {
      const headings = text
        .split("\n")
        .filter((line) => line.startsWith("#"))
        .join("\n");
      for (const name of [...Object.keys(dependencies), "comlink", "lit-html", ...native, ...tables])
        expect(headings).toContain(name);
    }
    expect(read("LICENSE")).toContain("MIT License");
  });

  it("gives the hash of the one file, in its README too", () => {
    const hash = `sha384-${createHash("sha384").update(read("loss-lab.cdn.js")).digest("base64")}`;
    expect(json("integrity.json")).toEqual({ "loss-lab.cdn.js": hash });
    const { version } = json<{ version: string }>("package.json");
    expect(read("README.md")).toContain(`integrity="${hash}"`);
    expect(read("README.md")).toContain(`loss-lab-${version}/loss-lab.cdn.js`);
    expect(read("README.md")).not.toMatch(/\{\w+\}"/);
    expect(read("CHANGELOG.md")).toContain("# Changelog");
  });
});
