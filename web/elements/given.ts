/** Whether data come from the catalog, by id. */
import type { Experiment, GivenData } from "../engine/types.js";

export function isGiven(data: Experiment["data"]): data is GivenData {
  return data !== null && "id" in data;
}
