/** Which parts of the WebAssembly the first frame of each exhibit takes, as the build finds when it splits it. */
declare module "#parts" {
  type Part = import("../engine/parts.js").Part;
  export const partsOf: Readonly<Record<string, readonly Part[]>>;
}
