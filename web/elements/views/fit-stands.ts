/** The loss of each row where it stands in the plot: a shape at the prediction, or a ring around the point. */
import { rowLosses } from "../row-losses.js";
import { clamp, placeOf, type Plot } from "./fit-plot.js";
import { pullShape, type Pull, type PullForm, type Stand } from "./fit-pulls.js";

/** What the shapes of all rows have in common. */
export interface Form extends PullForm {
  /** Whether the prediction rises to the right. */
  rising: boolean;
  /** The largest loss of any row, or 0. */
  most: number;
}

export function formOf(plot: Plot): Form {
  const { scene, layout, x, y } = plot;
  const { loss, lossParameters, setup } = scene;
  const parameters: Record<string, number> = {};
  loss.parameters.forEach(({ name }, index) => (parameters[name] = lossParameters[index]!));
  const scale = setup.scaling.targets[0]?.scale ?? 1;
  const axis = layout.kind === "strip" ? x : y;
  const values = scene.surface?.prediction.predictions.values;
  return {
    id: loss.id,
    parameters,
    unit: Math.abs(axis(scale) - axis(0)),
    rising: !values || values[values.length - 1]! >= values[0]!,
    most: mostLost(plot),
  };
}

/** The shape of a row's loss and where it stands. */
export function pullOf(
  plot: Plot,
  row: number,
  form: Form,
): { pull: Pull; stand: Stand; size: number } | null {
  const { layout, frame, scene, held } = plot;
  const place = placeOf(plot, row);
  const prediction = layout.prediction[row]!;
  // Where nothing is lost there is nothing to draw, however far the prediction is (hinge).
  const free = !held && rowLosses(scene)[row] === 0;
  if (!Number.isFinite(prediction) || layout.kind === "field" || free) return null;
  const x = plot.x(place.x);
  if (layout.kind === "strip") {
    const foot = clamp(plot.x(prediction), -4000, 8000);
    const stand: Stand = { x: foot, y: plot.y(place.y), upright: false, side: -1 };
    return { pull: pullShape(form, x - foot), stand, size: Math.abs(x - foot) };
  }
  const foot = clamp(plot.y(prediction), -4000, 8000);
  // With a probability for each class, the true one should have all of it.
  const target = plot.y(layout.kind === "against" ? place.x : layout.kind === "shares" ? 1 : place.y);
  const miss = foot - target;
  const size = Math.abs(miss);
  let side: 1 | -1 = miss > 0 === form.rising ? -1 : 1;
  const leaves = (to: 1 | -1): boolean => x + to * size > frame.right || x + to * size < frame.left;
  if (leaves(side) && !leaves(side === 1 ? -1 : 1)) side = side === 1 ? -1 : 1;
  return { pull: pullShape(form, miss), stand: { x, y: foot, upright: true, side }, size };
}

/** A ring grows from the point's own size, its area with the loss, to 22 px for the largest of all. */
export function ringOf(plot: Plot, row: number, { most }: Form): number {
  const loss = rowLosses(plot.scene)[row]!;
  return most > 0 ? Math.sqrt(36 + 448 * (Math.max(0, loss) / most)) : 6;
}

function mostLost({ scene }: Plot): number {
  let most = 0;
  const losses = rowLosses(scene);
  for (let row = 0; row < losses.length; row += 1) if (losses[row]! > most) most = losses[row]!;
  return most;
}
