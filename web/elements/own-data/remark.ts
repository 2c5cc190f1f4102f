/** What is told of data that a reader brings: remarks on what was done, and problems that stop it. */
import type { English } from "../../words/en/index.js";
import type { Values } from "../../words/words.js";

export type RemarkCode = keyof English["data"]["remarks"];
export type ProblemCode = keyof English["data"]["problems"];

/** Something that was done unasked, or that is worth knowing. */
export interface Remark {
  code: RemarkCode;
  values: Values;
}

/** Why these data can't be used: thrown while they are read, told where a choice can mend it. */
export class DataProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly values: Values = {},
  ) {
    super(code);
  }
}
