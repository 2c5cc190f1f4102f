/** The tape as a text to be read: which entries stand in which part, and what each says of the example looked at. */
import type { TapeEntry } from "../../engine/types.js";
import type { Scene } from "../view.js";
import { lossOf, optimizerOf, parameterBlock, penaltyOf, settingOf, termOf } from "./arithmetic-letters.js";
import { withPlace } from "./block-names.js";

export type Part = "example" | "batch" | "update";

export interface Section {
  part: Part;
  /** Entries that are given, then the lines worked out from them, both in the order of the tape. */
  given: TapeEntry[];
  lines: TapeEntry[];
  /** The block of parameters it is about, where there are so many that each has a section of its own, folded. */
  block: string | null;
}

/** With more blocks of parameters than this, the update of each is folded away. */
const mostBlocks = 2;

const noRows = new Int32Array();

/** The example that the arithmetic is shown for: its row of the data, and its place in the entries. */
export interface Example {
  row: number;
  at: number;
  /** Another one was selected, which this step's batch does not hold. */
  instead: boolean;
}

export function exampleOf(scene: Scene): Example | null {
  const rows = scene.step.tape.find(({ example }) => example)?.example;
  if (!rows?.length) return null;
  const at = scene.selection === null ? -1 : rows.indexOf(scene.selection);
  return { row: rows[Math.max(0, at)]!, at: Math.max(0, at), instead: scene.selection !== null && at < 0 };
}

/** The place of a row among an entry's: where groups of rows are examples, each known by its first, that of its group. */
export function placeIn({ example = noRows }: TapeEntry, row: number): number {
  let place = 0;
  example.forEach((first, index) => {
    if (first <= row && (example[place]! > row || first > example[place]!)) place = index;
  });
  return place;
}

/** One example up to the slope of its loss; then the batch, as far as the gradients; then what the optimizer does. */
export function sectionsOf(scene: Scene): Section[] {
  const { tape: whole, blocks } = scene.step;
  // A residual that no formula asks for (of a logit and a class) would only be in the way.
  const tape = whole.filter(
    (entry) => entry.name !== "residual" || whole.some((other) => mentions(other, entry.id)),
  );
  // With a penalty the objective is a sum, of which the data term comes first.
  const batch = tape.findIndex(({ id }) => id === "data" || id === "objective");
  let gradient = batch;
  tape.forEach(({ name }, index) => {
    if (name === "gradient" || name === "term_gradient_norm") gradient = index;
  });
  const section = (part: Part, entries: TapeEntry[], block: string | null = null): Section[] =>
    entries.length
      ? [
          {
            part,
            given: entries.filter(({ formula }) => !formula),
            lines: entries.filter(({ formula }) => formula),
            block,
          },
        ]
      : [];
  if (batch < 0) return section("example", tape);
  const update = tape.slice(gradient + 1);
  const blockOf = (entry: TapeEntry): string | null => parameterBlock(entry, scene);
  return [
    ...section("example", tape.slice(0, batch)),
    ...section("batch", tape.slice(batch, gradient + 1)),
    ...(blocks.length <= mostBlocks
      ? section("update", update)
      : [
          ...section(
            "update",
            update.filter((entry) => blockOf(entry) === null),
          ),
          ...blocks.flatMap(({ name }) =>
            section(
              "update",
              update.filter((entry) => blockOf(entry) === name),
              name,
            ),
          ),
        ]),
  ];
}

function mentions({ formula, parents }: TapeEntry, id: string): boolean {
  const symbols = parents.filter((parent) => parent.id === id).map(({ symbol }) => symbol);
  return (
    formula !== null && formula.nodes.some((node) => node.kind === "name" && symbols.includes(node.name))
  );
}

/** The numbers of an entry in one place of its rows where it has a row for each example, else all. */
export function valuesOf(entry: TapeEntry, at: number): { rows: number; cols: number; values: number[] } {
  if (!entry.example) return { rows: entry.rows, cols: entry.cols, values: Array.from(entry.values) };
  const values: number[] = [];
  for (let column = 0; column < entry.cols; column += 1) values.push(entry.values[column * entry.rows + at]!);
  return { rows: 1, cols: entry.cols, values };
}

/** The one number an entry is in a place; undefined where it is several. */
export function scalarOf(entry: TapeEntry, at: number): number | undefined {
  const { values } = valuesOf(entry, at);
  return values.length === 1 ? values[0] : undefined;
}

/** What an entry is called, its layer or parameter said with it unless that is plain already. */
export function nameOf(entry: TapeEntry, scene: Scene, short = false): string {
  const { words, setup } = scene;
  if (short) return words.name("tape", entry.name);
  const ofLoss = settingOf("loss", entry);
  if (ofLoss !== null) return words.parameter("losses", lossOf(entry, scene).id, ofLoss);
  const ofPenalty = settingOf("penalty", entry);
  if (ofPenalty !== null) return words.parameter("penalties", penaltyOf(scene)?.id ?? "", ofPenalty);
  // A setting may mean another thing to this optimizer than to others.
  const ofOptimizer = words.about("optimizers", optimizerOf(scene), `parameters.${entry.id}.name`);
  if (ofOptimizer !== null) return ofOptimizer;
  if (entry.name === "target") return words.column(setup.data.targets[0]!.name);
  if (entry.name === "x" && setup.data.features.length === 1)
    return words.column(setup.data.features[0]!.name);
  const name = words.name("tape", entry.name);
  const term = termOf(entry);
  if (term !== null) return words.text("views.arithmetic.of_term", { name, n: String(term) });
  const block = parameterBlock(entry, scene);
  const kind =
    block && entry.name !== block.slice(block.lastIndexOf(".") + 1)
      ? words.name("tape", block.slice(block.lastIndexOf(".") + 1))
      : null;
  if (!kind) return withPlace(name, entry.id, scene);
  return withPlace(
    entry.name === "next"
      ? words.text("views.arithmetic.after", { kind })
      : words.text("views.arithmetic.of_block", { name, kind }),
    entry.id,
    scene,
  );
}
