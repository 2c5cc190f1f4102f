/** Which build of the core this machine and page can run. */

export type Variant = "simd" | "scalar";

/** (module (func (drop (i8x16.splat (i32.const 0))))) */
const simdProbe = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 9, 1, 7, 0, 65, 0, 253, 15, 26, 11],
);

/** Tries it out: validating alone says yes where a page's policy then refuses. */
export async function fittingVariant(): Promise<Variant> {
  try {
    await WebAssembly.instantiate(simdProbe);
    return "simd";
  } catch {
    return "scalar";
  }
}
