/** Emscripten's loader, the same for both variants; package.json's "imports" says where the build leaves it. */
declare module "#loss_lab" {
  interface Options {
    /** Instantiates by itself and hands the instance to `done`. */
    instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void): object;
  }
  export default function createModule(options: Options): Promise<unknown>;
}
