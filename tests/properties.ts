/** How often properties are tried: on the same cases in each run of the tests, on ever others in a long one. */
const long = Boolean(process.env["LOSS_LAB_LONG"]);

export function tried(times: number): { numRuns: number; seed?: number; endOnFailure: true } {
  // What fails is simplified a little by fast-check already; to go on would take minutes.
  return long ? { numRuns: 20 * times, endOnFailure: true } : { numRuns: times, seed: 7, endOnFailure: true };
}
