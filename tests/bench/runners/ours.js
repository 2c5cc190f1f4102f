/** The engine's core: the bindings of the WebAssembly with SIMD, stepped as the engine's host steps them. */
import createModule from "/build/wasm-simd/loss_lab.mjs";
import { experimentOf } from "../works/experiment.js";

const { Session } = await createModule({
  instantiateWasm(imports, done) {
    WebAssembly.instantiateStreaming(fetch("/build/wasm-simd/loss_lab.wasm"), imports).then(({ instance }) =>
      done(instance),
    );
    return {};
  },
});

function unwrap(reply) {
  if ("fault" in reply) throw new Error(JSON.stringify(reply.fault));
  return reply.value;
}

/** Lists of numbers cross the border as the engine hands them over. */
function packed(value) {
  if (Array.isArray(value) && typeof value[0] === "number") return Float64Array.from(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(packed);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, packed(member)]));
}

export const precision = "double";

export function network(work) {
  const session = unwrap(Session.open(packed(experimentOf(work)), null));
  return {
    turn() {
      const goal = session.t() + work.steps;
      while (!session.advance(goal, work.steps)) continue;
    },
    answer: () => [unwrap(session.look(null, null)).trainLoss],
    close: () => session.delete(),
  };
}
