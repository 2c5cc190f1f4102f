/** The next step in two sentences. */
import type { Scene } from "../view.js";
import { exampleOf, placeIn, scalarOf } from "./arithmetic-lines.js";
import { rowName } from "./fit-text.js";
import { placeText } from "./landscape-text.js";

export function arithmeticSummary(scene: Scene): string {
  const { step, words } = scene;
  const parts: string[] = [];
  const number = (value: number | undefined): string => (value === undefined ? "" : words.number(value));
  const example = exampleOf(scene);
  const find = (id: string) => step.tape.find((entry) => entry.id === id);
  const [output, target, loss] = [find("output"), find("target"), find("loss")];
  if (example && output && target && loss) {
    const values = [output, target, loss].map((entry) => scalarOf(entry, placeIn(entry, example.row)));
    if (values.every((value) => value !== undefined)) {
      const [p, y, l] = values;
      parts.push(
        words.text("views.arithmetic.summary.example", {
          row: rowName(scene, example.row),
          output: number(p),
          target: number(y),
          loss: number(l),
        }),
      );
    }
  }
  const names = step.blocks.map(({ name }) => words.name("tape", name));
  parts.push(
    scene.setup.experiment.data
      ? words.text("views.arithmetic.summary.loss", { loss: number(step.loss) })
      : words.text("views.landscape.summary.now_loss", {
          place: placeText(scene, names, [...step.parameters]),
          loss: number(step.loss),
        }),
  );
  const [first] = step.blocks;
  const next = first && find(`next.${first.name}`);
  const now = first && find(first.name);
  if (first && next && now && first.rows * first.cols === 1) {
    parts.push(
      words.text("views.arithmetic.summary.step", {
        parameter: words.name("tape", first.name),
        from: number(now.values[0]),
        to: number(next.values[0]),
      }),
    );
  } else {
    parts.push(words.text("views.arithmetic.summary.steps", { n: String(step.parameters.length) }));
  }
  return words.sentences(parts);
}
