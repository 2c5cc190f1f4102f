/** The network in words: what its units and parameters are called, and what is to be seen. */
import { classNames } from "../class-names.js";
import type { Scene } from "../view.js";
import { exampleOf } from "./arithmetic-lines.js";
import { rowName } from "./fit-text.js";
import { jointOf, placeOfLayer, type Joint, type Layer, type Net } from "./network-graph.js";

export function inputName({ setup, words }: Scene, index: number): string {
  const feature = setup.data.features[index];
  return feature ? words.column(feature.name) : String(index + 1);
}

/** "unit 2 of layer 1", "output B". */
export function unitName(scene: Scene, layer: Layer, unit: number): string {
  const { words, step } = scene;
  const n = String(unit + 1);
  if (layer.firstOutput === null) {
    const { head, layer: number } = placeOfLayer(layer);
    const place = { n, layer: String(number) };
    return head === null
      ? words.text("views.network.unit", place)
      : words.text("views.network.unit_of_head", { ...place, head: String(head) });
  }
  const outputs = step.tape.find(({ id }) => id === "output")!.cols;
  if (outputs === 1) return words.text("views.network.output");
  const place = layer.firstOutput + unit;
  const named = classNames(scene)?.[place];
  return named
    ? words.text("views.network.output_named", { name: named })
    : words.text("views.network.output_number", { n: String(place + 1) });
}

/** What comes in at a place of a layer. */
export function sourceName(scene: Scene, { below }: Layer, input: number): string {
  return below ? unitName(scene, below, input) : inputName(scene, input);
}

export function jointName(scene: Scene, { layer, unit, input }: Joint): string {
  const to = unitName(scene, layer, unit);
  return input === null
    ? scene.words.text("views.network.bias", { to })
    : scene.words.text("views.network.weight", { from: sourceName(scene, layer, input), to });
}

/** The example that goes through. */
export function exampleName(scene: Scene): string {
  const example = exampleOf(scene);
  return example ? rowName(scene, example.row) : "";
}

export function networkSummary(scene: Scene, net: Net, backward: boolean): string {
  const { words, step } = scene;
  const hidden = net.layers.filter(({ firstOutput }) => firstOutput === null);
  const layers = hidden.length
    ? words.text("views.network.summary.hidden", {
        widths: hidden.map(({ bias }) => String(bias.cols)).join(" + "),
      })
    : words.text("views.network.summary.straight");
  const shape = words.text("views.network.summary.shape", {
    inputs: words.text("views.network.summary.inputs", { n: net.inputs.length }),
    layers,
    parameters: words.text("views.network.summary.parameters", { n: step.parameters.length }),
  });
  const row = exampleName(scene);
  if (!backward) {
    const outputs = net.layers
      .filter(({ firstOutput }) => firstOutput !== null)
      .flatMap(({ activations }) => activations.map((value) => words.number(value)));
    const told = words.text("views.network.summary.forward", {
      row,
      outputs: outputs.join(words.text("views.shape.separator")),
    });
    return words.sentences([shape, told]);
  }
  let largest = 0;
  for (const [index, value] of step.gradient.entries())
    if (Math.abs(value) > Math.abs(step.gradient[largest]!)) largest = index;
  const told = words.text("views.network.summary.backward", {
    row,
    gradient: words.number(step.gradient[largest]!),
    parameter: jointName(scene, jointOf(net, largest)!),
  });
  return words.sentences([shape, told]);
}
