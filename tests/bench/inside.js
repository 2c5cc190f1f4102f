/** Runs in the page: opens works with the peers that can run here, and times so many turns of them. */
import { works } from "./works/list.js";

const opened = new Map();

/** Null where the peer has no way to do this work; else its precision. The others know it by `key`. */
export async function open(key, peer, name) {
  const runner = await import(`./runners/${peer}.js`);
  const work = works.find((each) => each.name === name);
  const made = await runner[work.kind]?.(work);
  if (!made) return null;
  opened.set(key, made);
  return runner.precision;
}

/** What it has got to after so many turns; null where its arithmetic is another, and only its pace is compared. */
export async function answer(key, turns) {
  await block(key, turns);
  const numbers = await opened.get(key).answer?.();
  return numbers ? [...numbers] : null;
}

/** Milliseconds that so many turns take. */
export async function block(key, turns) {
  const { turn } = opened.get(key);
  const begun = performance.now();
  for (let i = 0; i < turns; i += 1) await turn();
  return performance.now() - begun;
}

export function close() {
  for (const made of opened.values()) made.close?.();
  opened.clear();
}
