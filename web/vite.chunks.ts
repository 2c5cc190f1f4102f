/**
 * What many parts of an exhibit have in common makes one chunk. By itself, the bundler cuts it into dozens, one for each set
 * of parts that share it: more to ask for, and more bytes.
 */
import type { Rolldown } from "vite";

/** From how many parts on: with fewer, too much would come that a first frame has no use for. */
const many = 5;

const shared = /\/web\/(elements|exhibits)\/|\/node_modules\/(lit|@lit|lit-\w+|d3-\w+|internmap)\//;
/** Printed formulas, which many parts have and no first frame. */
const later = /\/elements\/(math\/|views\/arithmetic)/;

export const codeSplitting: Rolldown.CodeSplittingOptions = {
  groups: [
    {
      name: "common",
      minShareCount: many,
      test: (id) => shared.test(id) && !later.test(id),
    },
  ],
};
