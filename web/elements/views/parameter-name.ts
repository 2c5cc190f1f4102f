/** What one parameter is called where it stands by itself: by its block, and by what it joins or its place there. */
import type { Scene } from "../view.js";
import { blockName } from "./block-names.js";
import { isLayered } from "./layered.js";
import { jointOf, netOf } from "./network-graph.js";
import { jointName } from "./network-text.js";

export function parameterName(scene: Scene, parameter: number): string {
  const { offset, rows, cols, name } = scene.step.blocks.findLast((block) => block.offset <= parameter)!;
  if (rows * cols === 1 && scene.step.blocks.length <= 2) return blockName(name, scene);
  const joint = isLayered(scene.setup) ? jointOf(netOf(scene), parameter) : null;
  if (joint) return jointName(scene, joint);
  const n = String(parameter - offset + 1);
  const called = blockName(name, scene);
  return rows * cols > 1 ? scene.words.text("views.hand.numbered", { name: called, n }) : called;
}
