/** An answer has all that a statement of a learning record needs, and nothing of who gave it: as the README makes one. */
import { readFileSync } from "node:fs";
import { createEngine } from "loss-lab/engine";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { About, Answered } from "../../web/elements/events.js";
import { answeredOf } from "../../web/elements/guide/answered.js";
import { answerOf } from "../../web/elements/guide/measure.js";
import { hideable, lockable } from "../../web/elements/rules.js";
import type { Engine } from "../../web/engine/types.js";
import type { Exhibit } from "../../web/exhibits/exhibit.js";
import { exhibits } from "../../web/exhibits/list.js";
import { tell } from "../../web/words/exhibits.js";
import { loadWords } from "../../web/words/words.js";

const site = "https://example.org/loss-lab/";
const readme = readFileSync("web/package/README.md", "utf8");
const blocks = [...readme.matchAll(/```js\n([^`]*(?:`[^`\n]+`[^`]*)*?)```/g)].map(([, code]) => code!);

interface Statement {
  actor: unknown;
  verb: { id: string };
  object: {
    id: string;
    definition: {
      name: Record<string, string>;
      description: Record<string, string>;
      choices: { id: string; description: Record<string, string> }[];
      correctResponsesPattern: string[];
    };
  };
  result: { success: boolean; response: string; duration: string; extensions: Record<string, number> };
}
type StatementOf = (detail: Answered & About, actor: unknown, site: string) => Statement;

let engine: Engine;
let statementOf: StatementOf;
beforeAll(async () => {
  engine = await createEngine({ worker: false });
  const [code] = blocks.filter((block) => block.includes("export function statementOf"));
  const module = `data:text/javascript,${encodeURIComponent(code!)}`;
  ({ statementOf } = (await import(/* @vite-ignore */ module)) as { statementOf: StatementOf });
});
afterAll(() => engine.close());

describe.each(["en", "hi"])("in %s", (language) => {
  test("an answer becomes the statement that the README shows", async () => {
    const exhibit = (await exhibits.find(({ id }) => id === "outliers")!.load()) as Exhibit;
    const told = await tell(exhibit, language);
    const words = await loadWords(language);
    const [question] = exhibit.questions;
    const answer = await answerOf(engine, exhibit, question!);
    for (const option of question!.options) {
      const checked = { question: question!, option, answer, since: performance.now() };
      const about = { exhibit: exhibit.id, title: told.words.title, language };
      const detail = { ...answeredOf(words, told, checked, 2), ...about };
      const actor = { account: { homePage: "https://school.example", name: "pupil-7" } };
      const statement = statementOf(detail, actor, site);
      const { object, result } = statement;
      expect(statement.actor).toBe(actor);
      for (const id of [statement.verb.id, object.id, ...Object.keys(result.extensions)])
        expect(new URL(id).protocol).toMatch(/^https?:$/);
      expect(object.id).toBe(`${site}exhibits/outliers/#drag`);
      const { name, description, choices, correctResponsesPattern } = object.definition;
      expect(name).toEqual({ [language]: told.words.title });
      expect(description[language]).toBe(told.words.questions["drag"]!.text);
      expect(choices.map(({ id }) => id)).toEqual(question!.options);
      for (const each of choices) expect(each.description[language]!.length).toBeGreaterThan(3);
      expect(correctResponsesPattern).toEqual([answer.holds]);
      expect([result.response, result.success]).toEqual([option, option === answer.holds]);
      expect(result.duration).toMatch(/^PT\d+\.\d\dS$/);
      expect(Object.values(result.extensions)).toEqual([2]);
      // It is sent as JSON, and only what is known of the question stands in it.
      expect(JSON.parse(JSON.stringify(statement))).toEqual(statement);
      expect(Object.keys(detail).sort()).toEqual(
        [
          ...["answer", "attempt", "duration", "exhibit", "language", "option", "options"],
          ...["question", "right", "text", "title"],
        ].sort(),
      );
    }
  });
});

test.each([
  ["README.md", /### What can be hidden and locked\n([^]*?)\n### /],
  ["web/package/README.md", /## What readers are left with\n([^]*?)\n## /],
])("%s has every name that can be hidden or locked", (file, section) => {
  const [, text] = section.exec(readFileSync(file, "utf8"))!;
  const names = new Set([...text!.matchAll(/`([a-z_]+)`/g)].map(([, name]) => name!));
  for (const name of hideable) expect(names, name).toContain(name);
  // Those that can only be hidden stand last, and apart.
  const [both, hidden] = text!.split(/to hide alone/i) as [string, string];
  for (const name of hideable)
    expect((lockable.includes(name) ? both : hidden).includes(`\`${name}\``), name).toBe(true);
});
