/** What the network asks of the core: a map of the outputs over the inputs. */
import type { Grid } from "../../engine/types.js";
import type { Inquiry, Picture } from "../view.js";
import { planeOf } from "./fit-field.js";

export interface NetworkQuery {
  /** The index of the parameter that was chosen. */
  parameter: number | null;
  way: "forward" | "backward";
}

export interface NetworkAnswer {
  /** Null where no plot can show the inputs. */
  maps: { inputs: number[][]; outputs: Grid } | null;
}

/** More units than this have no maps. */
const mostUnits = 160;

export const inquiry: Inquiry<NetworkQuery, NetworkAnswer> = {
  query(asked) {
    const { parameter, way } = (asked ?? {}) as Record<string, unknown>;
    return {
      parameter: Number.isInteger(parameter) && (parameter as number) >= 0 ? (parameter as number) : null,
      way: way === "backward" ? "backward" : "forward",
    };
  },

  async answer(source, picture) {
    const inputs = mapInputs(picture);
    const prediction = inputs && (await source.predict(inputs));
    return { maps: inputs && prediction && { inputs, outputs: prediction.outputs } };
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
