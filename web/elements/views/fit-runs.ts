/** The fits of runs that are compared, over one another, each with its name. */
import { nothing, svg, type TemplateResult } from "lit";
import { givesProbability } from "../loss-info.js";
import { renderRuns, type RunLine } from "../plot/marks.js";
import type { Companion, Mark, Scene } from "../view.js";
import type * as Further from "./fit-further.js";
import { clamp, fitPath, type FitPlot } from "./fit-plot.js";
import { renderShares } from "./fit-shares.js";

/** What of a run its fit shows. */
type Fitted = Mark & Pick<Scene, "step" | "surface" | "loss">;

/** In place of the one fit, where several runs are compared; else null. `further`: what it takes for planes. */
export function linesOf(plot: FitPlot, further: typeof Further | null): RunLine[] | null {
  const { scene } = plot;
  if (!scene.comparing) return null;
  const { name, colour } = scene.comparing;
  const front = { name, colour, step: scene.step, surface: scene.surface, loss: scene.loss };
  const { kind } = plot.layout;
  const against = kind === "against";
  // Against the actual values the one in front has the points themselves, and of several classes their own curves.
  const runs = [
    ...(against || kind === "shares" ? [] : [front]),
    ...scene.companions.filter((run) => stands(run, scene)),
  ];
  return runs.map((run) => ({
    mark: run,
    front: run === front,
    dotted: against,
    ...lineOf(plot, run, further),
  }));
}

export function renderLines(plot: FitPlot, lines: readonly RunLine[]): TemplateResult {
  const { kind } = plot.layout;
  return svg`${kind === "against" ? svg`<path class="fit" d=${fitPath(plot)}></path>` : kind === "shares" ? renderShares(plot) : nothing}
    ${renderRuns(lines)}`;
}

/** A score and a probability have no axis in common; a boundary they have. */
function stands(run: Companion, scene: Scene): boolean {
  return (
    scene.setup.data.features.length === 2 || givesProbability(run.loss) === givesProbability(scene.loss)
  );
}

function lineOf(plot: FitPlot, run: Fitted, further: typeof Further | null): Pick<RunLine, "path" | "end"> {
  const { layout, frame, scene } = plot;
  const { left, right, top, bottom } = frame;
  switch (layout.kind) {
    case "curve":
    case "shares": {
      const path = fitPath({ ...plot, scene: { ...scene, ...run } });
      const { inputs, prediction } = run.surface ?? { inputs: [], prediction: null };
      // The last that is within the plot.
      for (let i = inputs.length - 1; i >= 0; i -= 1) {
        const [x, y] = [plot.x(inputs[i]![0]!), plot.y(prediction!.predictions.values[i]!)];
        if (x >= left && x <= right && y >= top && y <= bottom) return { path, end: { x, y } };
      }
      return { path, end: null };
    }
    case "strip": {
      const path = fitPath({ ...plot, scene: { ...scene, ...run } });
      const x = plot.x(run.step.natural.predictions[0] ?? NaN);
      return { path, end: x >= left && x <= right ? { x, y: top + 20 } : null };
    }
    case "field": {
      const field = further?.fieldOf(run.surface);
      if (!further || !field) return { path: "", end: null };
      const line = further.levelLine(
        field,
        { left, right, top, bottom, x: plot.x, y: plot.y },
        givesProbability(run.loss) ? 0.5 : 0,
      );
      const within = line.flat().filter(([x, y]) => x >= left && x <= right && y >= top && y <= bottom);
      const [x, y] = within.reduce((most, each) => (each[0] > most[0] ? each : most), [-Infinity, 0]);
      return { path: further.pathOf(line), end: x > 0 ? { x, y } : null };
    }
    case "against": {
      // A dot for each row; the name beside the rightmost.
      const dots = Array.from(layout.x, (value, row) => ({
        x: plot.x(value),
        y: plot.y(run.step.natural.predictions[row]!),
      })).filter(({ y }) => Number.isFinite(y));
      const end = dots.reduce<{ x: number; y: number } | null>(
        (most, dot) => (dot.x > (most?.x ?? 0) ? dot : most),
        null,
      );
      const path = dots.map(({ x, y }) => `M${x} ${clamp(y, -2000, 4000)}h0.01`).join("");
      return { path, end };
    }
  }
}
