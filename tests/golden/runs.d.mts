import type { Catalog, Engine, Experiment } from "../../web/engine/types.js";

export interface Hashes {
  theta: string;
  history: string;
  tape: string;
}

export const steps: number;
export function experimentOf(name: string): Experiment;
export function choices(catalog: Catalog): string[][];
export function hashes(engine: Engine, names: string[]): Promise<Record<string, Hashes>>;
export function hash(lists: ArrayLike<number>[]): Promise<string>;
