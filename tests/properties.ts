/** Properties that must hold for whatever comes from outside, tried as long as the core's fuzzers are. */
import { readFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import fc from "fast-check";

/** What comes from outside, each tried for half a minute in all, or for an hour in a long run. */
type Border = "arrangements" | "edits and queries" | "links" | "messages" | "tables";

const long = Boolean(process.env["LOSS_LAB_LONG"]);
const seconds = long ? 3600 : 30;
const inputsAtOnce = 100;

/**
 * Tries a property for a `share` of its border's time, on the same inputs in each run of the tests, and on ever others in a
 * long one. First come those of the corpus, a list in `tests/fuzz/border/`, where an input that did not hold belongs.
 */
export async function holds<T>(
  border: Border,
  share: number,
  property: fc.IRawProperty<[T]>,
  corpus?: string,
): Promise<void> {
  const end = performance.now() + 1000 * seconds * share;
  // What fails is simplified a little by fast-check already; to go on would take minutes.
  const given = { numRuns: inputsAtOnce, endOnFailure: true };
  const examples = corpus === undefined ? [] : readCorpus<T>(corpus);
  await fc.assert(property, { ...given, seed: 7, examples });
  let inputs = inputsAtOnce;
  for (let seed = long ? Date.now() : 8; performance.now() < end; ++seed) {
    await fc.assert(property, { ...given, seed });
    inputs += inputsAtOnce;
    // Whoever waits for the tests' reports is not kept waiting.
    await setImmediate();
  }
  process.stdout.write(`${border}: ${inputs.toLocaleString("en")} inputs\n`);
}

function readCorpus<T>(name: string): [T][] {
  const inputs = JSON.parse(
    readFileSync(new URL(`fuzz/border/${name}.json`, import.meta.url), "utf8"),
  ) as T[];
  return inputs.map((input) => [input]);
}
