/** The shape of the loss in words: what the selected point costs here and there, and where the corners are. */
import { classNames } from "../class-names.js";
import type { Scene } from "../view.js";
import { rowName } from "./fit-text.js";
import type { Across, Curve, ShapeAnswer } from "./shape-question.js";

/** Digits of what is read at a place. */
const digits = 5;

/** "Huber, δ = 2", or one of two classes' curve of it. */
export function curveName(scene: Scene, { loss, side }: Pick<Curve, "loss" | "side">): string {
  const name = scene.words.name("losses", loss.id);
  return side === null
    ? name
    : scene.words.text("views.shape.side", { name, class: classNames(scene)?.[side] ?? String(side) });
}

export function placeText({ words }: Scene, across: Across, x: number): string {
  return words.text(`views.shape.at.${across}`, { x: words.number(x, { signed: across === "residual" }) });
}

export interface Reading {
  curve: Curve;
  value: number;
  slope: number;
}

/** Every curve at one of the x. */
export function readingsAt({ curves }: ShapeAnswer, at: number): Reading[] {
  return curves.map((curve) => ({ curve, value: curve.values[at]!, slope: curve.slopes[at]! }));
}

/** Every loss at a point, by the point's own class where that matters. */
export function readingsOf(scene: Scene, { curves, points }: ShapeAnswer, point: number): Reading[] {
  const actual = scene.setup.data.targets[0]!.values[points.rows[point]!];
  return curves
    .filter(({ side }) => side === null || side === actual)
    .map((curve) => ({
      curve,
      value: points.values[curve.index]![point]!,
      slope: points.slopes[curve.index]![point]!,
    }));
}

export function readingText(scene: Scene, { curve, value, slope }: Reading): string {
  const { words } = scene;
  return words.text("views.shape.reads", {
    name: curveName(scene, curve),
    loss: words.number(value, { digits }),
    slope: words.number(slope, { digits }),
  });
}

/** A place with what every curve has there, for those who hear the plot. */
export function stopText(scene: Scene, answer: ShapeAnswer, at: number): string {
  return [
    placeText(scene, answer.across, answer.x[at]!),
    ...readingsAt(answer, at).map((reading) => readingText(scene, reading)),
  ].join(scene.words.text("views.shape.separator"));
}

export function shapeSummary(scene: Scene, answer: ShapeAnswer): string {
  const { words, selection } = scene;
  const parts: string[] = [];
  const point = selection === null ? -1 : answer.points.rows.indexOf(selection);
  if (point >= 0) {
    for (const { curve, value, slope } of readingsOf(scene, answer, point)) {
      parts.push(
        words.text(curve.index === 0 ? "views.shape.summary.point" : "views.shape.summary.beside", {
          row: rowName(scene, answer.points.rows[point]!),
          name: words.name("losses", curve.loss.id),
          loss: words.number(value),
          slope: words.number(slope),
        }),
      );
    }
  } else parts.push(words.text("views.shape.summary.none"));
  for (const curve of answer.curves) {
    if (!curve.kinks.length || curve.index > 0) continue;
    parts.push(
      words.text("views.shape.summary.corners", {
        n: curve.kinks.length,
        name: curveName(scene, curve),
        places: curve.kinks
          .map((kink) => words.number(answer.x[kink]!))
          .join(words.text("views.fit.fact_separator")),
      }),
    );
  }
  return words.sentences(parts);
}
