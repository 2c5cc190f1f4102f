/** Every fault has its sentence, every sentence its fault, and all of the catalog its words. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { errors } from "../../web/words/en/errors.js";
import { describeFault } from "../../web/words/fault.js";
import { engineFor, root } from "./support.js";
import { english } from "../words.js";

function sources(folder: string, ending: RegExp): string[] {
  return readdirSync(root + folder, { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name))
    .map((name) => readFileSync(`${root}${folder}/${name}`, "utf8"));
}

function codes(): Set<string> {
  const found = new Set<string>();
  const add = (text: string, pattern: RegExp): void => {
    for (const match of text.matchAll(pattern)) found.add(match[1]!);
  };
  for (const text of [...sources("core", /\.[ch]pp$/), ...sources("wasm", /\.[ch]pp$/)]) {
    add(text, /\b(?:fail|fail_at|Error)\(\s*"([a-z_]+)"/g);
    // The reader's own helper names its code itself.
    if (/\bwrong_type\(/.test(text)) found.add("wrong_type");
  }
  for (const text of sources("web/engine", /\.ts$/))
    add(text, /(?:fail\(|code: |end\(|leave\()\s*"([a-z_]+)"/g);
  return found;
}

describe("the words of faults", () => {
  test("has a sentence for each code, and no other", () => {
    expect(Object.keys(errors.templates).sort()).toEqual([...codes()].sort());
  });

  test.each(Object.entries(errors.templates))(
    "%s is a whole sentence with known placeholders",
    (_, template) => {
      expect(template).toMatch(/^(\{place\}|[A-Z]).*[.?]$/);
      for (const [, name, style] of template.matchAll(/\{(\w+)(?:, (\w+))?\}/g)) {
        expect(name).toMatch(/^[a-z_]+$/);
        if (style) expect(["kind", "quoted", "piece", "list"]).toContain(style);
      }
      expect(template.replace(/\{\w+(?:, \w+)?\}/g, "")).not.toMatch(/[{}]/);
    },
  );

  test("numbers, names and places are written for people", () => {
    const say = (code: string, path: string, values: Record<string, unknown>): string =>
      describeFault({ code, path, values }, errors, "en");
    expect(say("out_of_range", "loss.delta", { found: -0.5, min: 1e-6, max: 1e6 })).toBe(
      "loss.delta is -0.5. It may be from 1E-6 to 1,000,000.",
    );
    expect(say("wrong_type", "", { found: "list", expected: "object" })).toBe(
      "The input is a list, but it has to be an object.",
    );
    expect(say("expression_ends", "Formula", { expected: ")", column: 4 })).toBe(
      "Formula ends too early: “)” is missing.",
    );
    expect(say("unknown_column", "data.target", { found: "a".repeat(99), allowed: ["x", "y"] })).toBe(
      `data.target: there is no column “${"a".repeat(39)}…”. The columns are x and y.`,
    );
    expect(say("constructor", "", {})).toBe("The input: constructor");
  });
});

describe("the words of the catalog", () => {
  const words = english();

  test("has a name and a sentence for each entry, and a name for each of its parameters", async () => {
    const catalog = await (await engineFor()).catalog();
    for (const entry of ["losses", "models", "optimizers", "penalties", "metrics", "datasets"] as const) {
      for (const { id } of catalog[entry]) {
        expect(words.about(entry, id, "name"), `${entry}.${id}`).toMatch(/^./);
        expect(words.description(entry, id), `${entry}.${id}`).toMatch(/^[A-Z].*\.$/);
      }
    }
    for (const entry of ["losses", "models", "optimizers", "penalties", "schedules", "datasets"] as const) {
      for (const info of catalog[entry]) {
        const { id } = info;
        const switches = "switches" in info ? info.switches : [];
        for (const name of [...info.parameters.map((parameter) => parameter.name), ...switches]) {
          const said =
            words.about(entry, id, `parameters.${name}.name`) ?? words.about("parameters", name, "name");
          expect(said, `${entry}.${id}.${name}`).toBe(words.parameter(entry, id, name));
        }
      }
    }
    for (const { id, choices } of catalog.models) {
      for (const { name, words: options } of choices) {
        expect(words.about("parameters", name, "name"), `${id}.${name}`).toMatch(/^./);
        for (const option of options) expect(words.about("options", option, "name"), option).toMatch(/^./);
      }
    }
    for (const { id } of catalog.schedules) expect(words.about("schedules", id, "name"), id).toMatch(/^./);
    for (const { name } of catalog.experiment.parameters)
      expect(words.about("parameters", name, "name"), name).toMatch(/^./);
  });

  test("tells of every loss its mean and sum, its twins, its task, its claims and its best constant", async () => {
    const { losses } = await (await engineFor()).catalog();
    for (const { id, task, claims, bestConstant } of losses) {
      for (const message of ["mean", "sum", "twins"])
        expect(words.about("losses", id, message), `${id}.${message}`).toMatch(/^./);
      expect(words.about("tasks", task, "name"), task).toMatch(/^[A-Z]/);
      expect(words.about("best_constants", bestConstant, "name"), bestConstant).toMatch(/^./);
      for (const claim of Object.keys(claims)) {
        expect(words.description("claims", claim), claim).toMatch(/\.$/);
        expect(words.about("claims", claim, "otherwise"), claim).toMatch(/\.$/);
      }
    }
  });
});
