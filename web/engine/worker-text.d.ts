/** A module bundled to one classic script, as text: see web/vite.engine.ts. */
declare module "*?worker-text" {
  const source: string;
  export default source;
}
