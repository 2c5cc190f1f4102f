/** The plane in words: what is to be seen, and one example with its places. */
import type { Place } from "../points.js";
import type { Scene } from "../view.js";
import { datasetOf, heldAndWorst, lossText, type RowFacts } from "./fit-text.js";
import type { PlanePlot } from "./plane-layout.js";

/** "−6.2 cm across, 4.1 cm up". */
function placeText({ setup, words }: Scene, { x, y }: Place, signed = false): string {
  const { unit } = setup.data.targets[0]!;
  const [across, up] = [x, y].map((value) => words.quantity(value, unit, { digits: 3, signed }));
  return words.text("views.plane.place", { x: across!, y: up! });
}

/** Everything of one example that the plot shows. */
export function planeFacts({ scene, layout }: PlanePlot, row: number): RowFacts[] {
  const { words, step } = scene;
  const rows = layout.x.length;
  const { residuals, losses } = step.natural;
  const at = ({ x, y }: { x: Float64Array; y: Float64Array }): string =>
    placeText(scene, { x: x[row]!, y: y[row]! });
  const facts: RowFacts[] = [
    { label: words.text("views.fit.prediction"), value: at(layout), tone: "prediction" },
    { label: words.text("views.plane.target"), value: at(layout.targets), tone: "target" },
    { label: words.text("views.fit.loss"), value: lossText(scene, losses[row]!), tone: "loss" },
  ];
  if (residuals) {
    const off = { x: residuals[row]!, y: residuals[rows + row]! };
    facts.splice(2, 0, {
      label: words.text("views.fit.residual"),
      value: placeText(scene, off, true),
      tone: "residual",
    });
  }
  if (layout.starts)
    facts.unshift({ label: words.text("views.plane.given"), value: at(layout.starts), tone: "feature" });
  return facts;
}

export function planeSummary({ scene, layout }: PlanePlot): string {
  const { words } = scene;
  const parts = [
    words.text(`views.plane.summary.${layout.bullseye ? "bullseye" : "scattered"}`, {
      rows: words.rows(datasetOf(scene), layout.x.length),
    }),
  ];
  if (layout.next)
    parts.push(words.text("views.plane.summary.next", { move: placeText(scene, layout.next, true) }));
  return words.sentences([...parts, ...heldAndWorst(scene)]);
}
