/** What follows where WebAssembly gets no more memory: a sentence, the other runs as they were, and another try. */
import { afterEach, expect, test, vi } from "vitest";
import { engineFor, line, refusal } from "./support.js";

const refuse = (): never => {
  throw new RangeError("Out of memory");
};

afterEach(() => {
  vi.restoreAllMocks();
});

/** More numbers than fit into what an instance begins with. */
function large(): Parameters<typeof line>[0] {
  const column = Float64Array.from({ length: 200_000 }, (_, i) => i);
  return { data: { columns: { x: column, y: column, z: column, w: column }, target: "y" } };
}

test("an experiment that finds no memory is refused, and opened when there is some", async () => {
  const engine = await engineFor({ worker: false });
  const run = await engine.open(line());
  await run.step(3);
  const grow = vi.spyOn(WebAssembly.Memory.prototype, "grow").mockImplementation(refuse);
  expect(await refusal(() => engine.open(line(large())))).toMatchObject({ code: "out_of_memory" });
  expect(grow).toHaveBeenCalled();
  expect((await run.step(1)).t).toBe(4);
  grow.mockRestore();
  expect((await engine.open(line(large()))).now.t).toBe(0);
});

test("an engine that finds no memory to begin with says so", async () => {
  vi.spyOn(WebAssembly, "instantiate").mockImplementation(refuse);
  expect(await refusal(() => engineFor({ worker: false, variant: "simd" }))).toMatchObject({
    code: "out_of_memory",
  });
});
