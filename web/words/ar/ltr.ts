/** Sets a formula or a list of numbers from left to right inside a sentence that runs from right to left. */
export function ltr(formula: string): string {
  return `\u2066${formula}\u2069`;
}
