/** What the network asks of the core: a map of each unit over the inputs, and what a nudge of the chosen parameter does. */
import type { Grid, Nudge } from "../../engine/types.js";
import type { Inquiry, Picture } from "../view.js";
import { planeOf } from "./fit-field.js";

export interface NetworkQuery {
  way: "forward" | "backward";
  /** How far it is nudged. */
  by: number;
}

export interface NetworkAnswer {
  /** Null where no plot can show the inputs. */
  maps: { inputs: number[][]; layers: Grid[]; outputs: Grid } | null;
  nudge: (Nudge & { parameter: number; by: number }) | null;
}

const usualNudge = 0.01;
const mostNudge = 1000;
/** More units than this have no maps. */
const mostUnits = 160;

export const inquiry: Inquiry<NetworkQuery, NetworkAnswer> = {
  query(asked) {
    const { way, by } = (asked ?? {}) as Record<string, unknown>;
    const given = typeof by === "number" && Number.isFinite(by) ? by : usualNudge;
    return {
      way: way === "backward" ? "backward" : "forward",
      by: given === 0 ? usualNudge : Math.min(mostNudge, Math.max(-mostNudge, given)),
    };
  },

  async answer(source, picture, { by }) {
    const inputs = mapInputs(picture);
    const { parameter } = picture;
    const [prediction, nudge] = await Promise.all([
      inputs && source.predict(inputs, { layers: true }),
      parameter === null ? null : source.nudge({ parameter, by }),
    ]);
    return {
      maps: inputs && prediction && { inputs, layers: prediction.layers ?? [], outputs: prediction.outputs },
      nudge: nudge && { ...nudge, parameter: parameter!, by },
    };
  },
};

/** Every other point, along each axis, of the grid that the fit is drawn on. */
function mapInputs({ surface, step }: Picture): number[][] | null {
  const units = step.blocks
    .filter(({ name }) => name.endsWith("bias"))
    .reduce((sum, { cols }) => sum + cols, 0);
  if (!surface || units > mostUnits) return null;
  const columns = planeOf(surface.inputs)?.columns ?? surface.inputs.length;
  return surface.inputs.filter(
    (_, index) => (index % columns) % 2 === 0 && Math.floor(index / columns) % 2 === 0,
  );
}
