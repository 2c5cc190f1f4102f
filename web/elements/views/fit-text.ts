/** The fit in words: what the plot shows, and one example with its exact numbers. */
import { classNames } from "../class-names.js";
import { givesProbability } from "../loss-info.js";
import { rowLosses } from "../row-losses.js";
import type { Words } from "../../words/words.js";
import type { Scene } from "../view.js";
import type { FitLayout } from "./fit-layout.js";
import { worstRow } from "./fit-layout.js";
import { isGiven } from "../given.js";

/** "Sale 7", by the data set's own word for a row. */
export function rowName({ setup, words }: Scene, row: number): string {
  const { data } = setup.experiment;
  const n = String(row + 1);
  return (
    (isGiven(data) && words.about("datasets", data.id, "row", { n })) || words.text("views.fit.row", { n })
  );
}

export function datasetOf({ setup }: Scene): string | null {
  const { data } = setup.experiment;
  return isGiven(data) ? data.id : null;
}

/** A target, prediction or probability as it is said: a class by its name, a number with its unit. */
export function targetText(scene: Scene, value: number): string {
  const target = scene.setup.data.targets[0]!;
  return classNames(scene)?.[value] ?? scene.words.quantity(value, target.unit);
}

function predictionText(scene: Scene, value: number): string {
  const target = scene.setup.data.targets[0]!;
  if (!target.classes) return scene.words.quantity(value, target.unit);
  // The core gives a probability where the loss makes one of the output; a score is told as a plain number.
  return scene.words.number(value, { digits: 3 });
}

/** The loss of a row, in its own unit: of the data where the loss scales with them, else of training units. */
export function lossText(scene: Scene, value: number): string {
  const { loss, setup, words } = scene;
  const power = loss.claims.homogeneous;
  const unit = setup.data.targets[0]!.unit;
  return power === null || setup.task !== "regression"
    ? words.number(value)
    : words.quantity(value, unit, { power, compact: true });
}

export interface RowFacts {
  label: string;
  value: string;
  tone: "feature" | "target" | "prediction" | "residual" | "loss";
}

/** Every number of one example that the plot shows. */
export function rowFacts(scene: Scene, row: number): RowFacts[] {
  const { setup, step, words } = scene;
  const { natural } = step;
  const target = setup.data.targets[0]!;
  const classes = classNames(scene);
  const facts: RowFacts[] = setup.data.features.map(({ name, unit, values }) => ({
    label: words.column(name),
    value: words.quantity(values[row]!, unit),
    tone: "feature",
  }));
  facts.push({
    label: words.column(target.name),
    value: targetText(scene, target.values[row]!),
    tone: "target",
  });
  const classKey = `views.fit.prediction_${givesProbability(scene.loss) ? "class" : "score"}` as const;
  facts.push({
    label: words.text(classes ? classKey : "views.fit.prediction", {
      name: classes?.[1] ?? "",
    }),
    value: predictionText(scene, natural.predictions[row]!),
    tone: "prediction",
  });
  if (setup.task === "multiclass") {
    facts.pop();
    classes?.forEach((name, index) =>
      facts.push({
        label: words.text(classKey, { name }),
        value: predictionText(scene, natural.predictions[index * setup.data.ids.length + row]!),
        tone: "prediction",
      }),
    );
  }
  if (natural.residuals) {
    facts.push({
      label: words.text("views.fit.residual"),
      value: words.quantity(natural.residuals[row]!, target.unit, { signed: true }),
      tone: "residual",
    });
  }
  facts.push({
    label: words.text("views.fit.loss"),
    value: lossText(scene, rowLosses(scene)[row]!),
    tone: "loss",
  });
  return facts;
}

/** One example in a sentence, for those who hear the plot. */
export function rowText(scene: Scene, row: number, facts = rowFacts(scene, row)): string {
  const { words, setup } = scene;
  const told = facts.map(({ label, value }) => words.text("views.fit.fact", { label, value }));
  const held = setup.data.validation[row] ? words.text("views.fit.held_out_row") : "";
  return [rowName(scene, row) + held, ...told].join(words.text("views.fit.fact_separator"));
}

/** What is to be seen: the data, the kind of plot, and who has the largest loss. */
export function fitSummary(scene: Scene, layout: FitLayout): string {
  const { setup, words } = scene;
  const { validation } = setup.data;
  const { comparing, companions } = scene;
  const compared = comparing !== null && layout.kind !== "against";
  const parts = [
    words.text(
      `views.fit.summary.${compared ? "compared" : layout.regions && layout.kind === "field" ? "regions" : layout.kind}`,
      {
        names: inLine(
          words,
          [comparing, ...companions].map((run) => run?.name ?? ""),
        ),
        rows: words.rows(datasetOf(scene), validation.length),
        x: layout.xLabel.name,
        y: layout.yLabel.name,
        target: words.column(setup.data.targets[0]!.name),
      },
    ),
  ];
  if (layout.kind === "curve" && scene.surface?.prediction.deviations)
    parts.push(words.text("views.fit.summary.bands"));
  return words.sentences([...parts, ...heldAndWorst(scene)]);
}

/** Names of runs, told apart also where one is itself of several parts. */
function inLine(words: Words, names: readonly string[]): string {
  const parted = names.some((name) => name.includes(words.text("views.compare.separator")));
  return names.join(words.text(parted ? "views.shape.separator" : "views.fit.fact_separator"));
}

/** How many rows are held out, where any are, and which has the largest loss. */
export function heldAndWorst(scene: Scene): string[] {
  const { setup, words } = scene;
  const parts: string[] = [];
  const held = setup.data.validation.reduce((count, out) => count + out, 0);
  if (held) parts.push(words.text("views.fit.summary.held_out", { n: held }));
  const worst = worstRow(scene);
  if (worst !== undefined) {
    const loss = lossText(scene, rowLosses(scene)[worst]!);
    parts.push(words.text("views.fit.summary.worst", { row: rowName(scene, worst), loss }));
  }
  return parts;
}
