/** The loss of one example as a shape between prediction and target: geometry alone, the sizes are the core's. */

/** A corner: along from the prediction (0) towards the target, and across to the side, in pixels. */
type Corner = readonly [along: number, across: number];

export interface Pull {
  corners: Corner[];
  /** A line that tells two zones of the shape apart. */
  divide: [Corner, Corner] | null;
  /** Four corners of a rectangle along the axes: canvases have a shorter way for these. */
  rectangular: boolean;
}

export interface PullForm {
  id: string;
  /** By name, as the loss at t has them. */
  parameters: Record<string, number>;
  /** Pixels along the axis of the target for one training unit. */
  unit: number;
}

/** How wide the bar of a loss is that grows in proportion to the miss. */
const barWidth = 7;

/**
 * `miss`: pixels from the prediction to the target, against the axis' direction where negative (the prediction is
 * too high). Squares, the half square of Huber with its bar beyond δ, and a bar for whatever has no shape of its own.
 */
export function pullShape(form: PullForm, miss: number): Pull {
  const size = Math.abs(miss);
  const sign = miss < 0 ? -1 : 1;
  switch (form.id) {
    case "mse":
      return rectangle(miss, size);
    case "huber": {
      // Half a square holds r²/2, and a bar as wide as δ holds δ for each unit more: together Huber's loss.
      const delta = (form.parameters["delta"] ?? Infinity) * form.unit;
      const core = Math.min(size, delta);
      const corners: Corner[] = [
        [0, 0],
        [sign * core, core],
        [miss, core],
        [miss, 0],
      ];
      return {
        corners,
        divide:
          size > delta
            ? [
                [sign * core, 0],
                [sign * core, core],
              ]
            : null,
        rectangular: false,
      };
    }
    case "quantile": {
      const tau = form.parameters["quantile"] ?? form.parameters["tau"] ?? 0.5;
      return rectangle(miss, 2 * barWidth * (miss > 0 ? tau : 1 - tau));
    }
    default:
      return rectangle(miss, barWidth);
  }
}

function rectangle(along: number, across: number): Pull {
  return {
    corners: [
      [0, 0],
      [along, 0],
      [along, across],
      [0, across],
    ],
    divide: null,
    rectangular: true,
  };
}

/** Where a pull stands: its foot on the prediction, in pixels, the target's axis upright or lying. */
export interface Stand {
  x: number;
  y: number;
  upright: boolean;
  /** Which side the shape goes to, to stay clear of the fitted line: 1 to the right or down, -1 the other way. */
  side: 1 | -1;
}

function place({ x, y, upright, side }: Stand, [along, across]: Corner): [number, number] {
  return upright ? [x + side * across, y - along] : [x + along, y + side * across];
}

export function fillPull(context: CanvasRenderingContext2D, pull: Pull, stand: Stand): void {
  if (pull.rectangular) return context.fillRect(...boxOf(pull, stand));
  trace(context, pull, stand);
  context.fill();
}

export function strokePull(context: CanvasRenderingContext2D, pull: Pull, stand: Stand): void {
  if (pull.rectangular) return context.strokeRect(...boxOf(pull, stand));
  trace(context, pull, stand);
  context.stroke();
}

function boxOf({ corners }: Pull, stand: Stand): [x: number, y: number, width: number, height: number] {
  const [left, top] = place(stand, corners[0]!);
  const [right, bottom] = place(stand, corners[2]!);
  return [left, top, right - left, bottom - top];
}

function trace(context: CanvasRenderingContext2D, pull: Pull, stand: Stand): void {
  context.beginPath();
  for (const corner of pull.corners) context.lineTo(...place(stand, corner));
  context.closePath();
}

export function pullPath(pull: Pull, stand: Stand): { outline: string; divide: string } {
  const at = (corner: Corner): string =>
    place(stand, corner)
      .map((value) => value.toFixed(1))
      .join(" ");
  return {
    outline: `M${pull.corners.map(at).join("L")}Z`,
    divide: pull.divide ? `M${pull.divide.map(at).join("L")}` : "",
  };
}
