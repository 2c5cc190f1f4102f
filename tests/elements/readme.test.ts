/** The exhibit that the README shows as an example is a whole one: it has the types of one, and an answer. */
import { readFileSync } from "node:fs";
import { createEngine } from "loss-lab/engine";
import ts from "typescript";
import { afterAll, expect, it } from "vitest";
import { answerOf } from "../../web/elements/guide/measure.js";
import type { Exhibit } from "../../web/exhibits/exhibit.js";

const engine = await createEngine({ worker: false });
afterAll(() => engine.close());

const [, source] = /```ts\n([^`]*export const wages[^`]*)```/.exec(readFileSync("README.md", "utf8"))!;
/** Where it would stand. */
const file = `${process.cwd()}/web/exhibits/wages.ts`;

it("has the types of an exhibit", () => {
  const { config } = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, ".");
  const host = ts.createCompilerHost(options);
  host.fileExists = (path) => path === file || ts.sys.fileExists(path);
  host.readFile = (path) => (path === file ? source : ts.sys.readFile(path));
  const program = ts.createProgram([file], options, host);
  const faults = ts.getPreEmitDiagnostics(program, program.getSourceFile(file));
  expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
});

it("has one answer, with numbers", async () => {
  const { outputText } = ts.transpileModule(source!, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  const module = `data:text/javascript,${encodeURIComponent(outputText)}`;
  const { wages } = (await import(/* @vite-ignore */ module)) as { wages: Exhibit };
  const { holds, figures, unit } = await answerOf(engine, wages, wages.questions[0]!);
  expect([holds, unit]).toEqual(["few", "$"]);
  expect(figures["guess"]!.value).toBeGreaterThan(figures["fifth"]!.value);
});
