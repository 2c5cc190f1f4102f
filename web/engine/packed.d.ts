/** Of all files that a pattern names, how to come by them: Vite's. */
interface ImportMeta {
  glob<T>(pattern: string, options: { import: "default" }): Record<string, () => Promise<T>>;
}

/** A file as text, by gzip and in base64: see web/vite.inside.ts. */
declare module "*?packed" {
  const packed: string;
  export default packed;
}
