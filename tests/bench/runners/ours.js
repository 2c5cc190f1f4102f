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

/**
 * The engine's host hands over what lasts 1 to 2 ms: of the quickest work, so many steps. Of slower ones it would be fewer,
 * where the calls saved do not show.
 */
const stepsAtOnce = 1000;

export function network(work) {
  const session = unwrap(Session.open(packed(experimentOf(work)), null));
  return {
    turns(count) {
      const goal = session.t() + count * work.steps;
      while (!session.advance(goal, stepsAtOnce)) continue;
    },
    answer: () => [unwrap(session.look(null, null)).trainLoss],
    close: () => session.delete(),
  };
}

export function slice(work) {
  const session = unwrap(Session.open(packed(experimentOf(work)), null));
  const axis = (place) => ({ parameter: place, from: work.from[place], to: work.to[place], n: work.side });
  const query = { x: axis(0), y: axis(1) };
  let found = null;
  return {
    turn() {
      const landscape = unwrap(session.landscape(query));
      while (!landscape.advance(work.side ** 2)) continue;
      found = landscape.found().values;
      landscape.delete();
    },
    answer: () => found,
    close: () => session.delete(),
  };
}

export function grid(work) {
  const session = unwrap(Session.open(packed(experimentOf(work)), null));
  // As the engine's host keeps the rows that a view asks for again and again.
  const cols = work.places.length;
  const values = Float64Array.from(
    { length: cols * work.places[0].length },
    (_, i) => work.places[i % cols][Math.floor(i / cols)],
  );
  let found = null;
  return {
    turn() {
      found = unwrap(session.predict({ cols, values })).outputs.values;
    },
    answer: () => found,
    close: () => session.delete(),
  };
}
