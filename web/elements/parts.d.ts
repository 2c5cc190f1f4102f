/** Which parts of the WebAssembly the first frame of each exhibit takes, as the build finds when it splits it. */
declare module "#parts" {
  // A module that is declared can have no other import of a neighbour.
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports
  type Part = import("../engine/parts.js").Part;
  export const partsOf: Readonly<Record<string, readonly Part[]>>;
}
