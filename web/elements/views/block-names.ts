/** What blocks of parameters are called, by their ids: "layer1.weight". */
import type { Scene } from "../view.js";

/** Where an entry or a block of parameters belongs: to a head of the outputs, a layer, both, or neither (null). */
export interface Place {
  head: number | null;
  layer: number | null;
}

/** The place that an id or the name of a block tells: "gradient.head1.layer2.weight". */
export function placeOf(id: string): Place {
  const number = (part: string): number | null => {
    const found = new RegExp(`(?:^|\\.)${part}(\\d+)\\.`).exec(`${id}.`);
    return found ? Number(found[1]) : null;
  };
  return { head: number("head"), layer: number("layer") };
}

/** What a block of parameters is called: "Weight, layer 1". */
export function blockName(block: string, scene: Scene): string {
  return withPlace(scene.words.name("tape", block.slice(block.lastIndexOf(".") + 1)), block, scene);
}

/** The name with its head and its layer: "Sum, head 2, layer 1". */
export function withPlace(name: string, id: string, { words }: Scene): string {
  const { head, layer } = placeOf(id);
  const ofHead = head === null ? name : words.text("views.arithmetic.of_head", { name, n: String(head) });
  return layer === null
    ? ofHead
    : words.text("views.arithmetic.of_layer", { name: ofHead, n: String(layer) });
}
