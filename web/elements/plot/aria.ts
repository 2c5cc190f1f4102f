/** A number as an ARIA attribute takes it: all digits written out, for none of them knows a power of ten. */
export function ariaNumber(value: number): string {
  return value.toLocaleString("en", { useGrouping: false, maximumSignificantDigits: 15 });
}
