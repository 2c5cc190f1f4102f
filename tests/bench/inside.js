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
export function answer(key, turns) {
  block(key, turns);
  const numbers = opened.get(key).answer?.();
  return numbers ? [...numbers] : null;
}

/** Milliseconds that so many turns take: one by one, or all at once where that is how the peer would go about it. */
export function block(key, count) {
  const { turn, turns } = opened.get(key);
  const begun = performance.now();
  if (turns) turns(count);
  else for (let i = 0; i < count; i += 1) turn();
  return performance.now() - begun;
}

export function close() {
  for (const made of opened.values()) made.close?.();
  opened.clear();
}
