/**
 * What goes into one chunk: the loader's, the engine's, and the exhibit's with what many of its parts have in common. By
 * itself, the bundler cuts that into dozens, one for each set of parts that share it: more to ask for, and more bytes.
 * Each takes in what it imports, but for what stands above it.
 */
import type { Rolldown } from "vite";

export const codeSplitting: Rolldown.CodeSplittingOptions = {
  groups: [
    // With the bundler's own helper for what is fetched later.
    { name: "waiting", test: /\/web\/(patience|words\/unreached)\.ts$|vite\/preload-helper/, priority: 3 },
    // What pages take too, which could not tell of an exhibit's chunk that does not come if they needed it themselves.
    { name: "list", test: /\/web\/(exhibits\/list|words\/(exhibits|languages))\.ts$/, priority: 2 },
    { name: "engine", test: /\/web\/(engine\/index|words\/fault)\.ts$/, priority: 2 },
    {
      name: "exhibit",
      test: /\/web\/elements\/(exhibit|class-names|plot\/\w+|views\/(asking-view|fit-text))\.ts$/,
    },
  ],
};
