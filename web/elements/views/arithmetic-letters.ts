/** The letter that an entry of the tape goes by in formulas, and the colour of what it is. */
import { mathml, type TemplateResult } from "lit";
import type { TapeEntry } from "../../engine/types.js";
import { identifier } from "../math/symbols.js";
import type { Scene } from "../view.js";

export type Tone = "input" | "prediction" | "target" | "loss" | "gradient" | "parameter" | "setting";

const tones: Record<string, Tone> = {
  x: "input",
  power: "input",
  exponent: "setting",
  one: "setting",
  output: "prediction",
  sum: "prediction",
  activation: "prediction",
  mask: "setting",
  dropped: "prediction",
  columns: "setting",
  token_share: "input",
  log_sum_exp: "prediction",
  probability: "prediction",
  target: "target",
  residual: "loss",
  loss: "loss",
  element_loss: "loss",
  objective: "loss",
  loss_slope: "gradient",
  slope: "gradient",
  layer_slope: "gradient",
  gradient: "gradient",
  decayed_gradient: "gradient",
  velocity: "gradient",
  velocity_before: "gradient",
  direction: "gradient",
  m: "gradient",
  m_before: "gradient",
  m_hat: "gradient",
  v: "gradient",
  v_before: "gradient",
  v_hat: "gradient",
  weight: "parameter",
  bias: "parameter",
  delta: "parameter",
  next: "parameter",
};

export function toneOf(entry: TapeEntry): Tone {
  return tones[entry.name] ?? "setting";
}

const letters: Record<string, string> = {
  x: "x",
  power: "φ",
  exponent: "k",
  weight: "w",
  bias: "b",
  target: "y",
  residual: "r",
  loss: "ℓ",
  element_loss: "ℓ",
  share: "κ",
  objective: "L",
  examples: "n",
  example_weight: "ω",
  total_weight: "Ω",
  sum: "z",
  activation: "a",
  mask: "m",
  dropped: "d",
  columns: "C",
  token_share: "c",
  log_sum_exp: "s",
  probability: "q",
  one: "1",
  learning_rate: "η",
  momentum: "μ",
  dampening: "ζ",
  weight_decay: "λ",
  beta1: "β_1",
  beta2: "β_2",
  eps: "ε",
  count: "k",
  decayed_gradient: "g",
  direction: "d",
  velocity: "v",
  m: "m",
  v: "v",
};

/** What stands after the quantity's own name in an id: "weight", "layer1.weight". */
function blockOf(entry: TapeEntry): string {
  return entry.id.startsWith(`${entry.name}.`) ? entry.id.slice(entry.name.length + 1) : entry.id;
}

/** The number of the layer an entry belongs to, null where there are no layers. */
export function layerOf(entry: TapeEntry): number | null {
  const found = /(?:^|\.)layer(\d+)\./.exec(`${entry.id}.`);
  return found ? Number(found[1]) : null;
}

/** The block of parameters an entry belongs to ("layer1.weight"), null where it belongs to none. */
export function parameterBlock(entry: TapeEntry, scene: Scene): string | null {
  const block = blockOf(entry);
  return scene.step.blocks.some(({ name }) => name === block) ? block : null;
}

/** Written as ∂…/∂…, so that a power of it takes parentheses. */
export function isFraction(entry: TapeEntry): boolean {
  return ["loss_slope", "slope", "layer_slope", "gradient"].includes(entry.name);
}

export function letterOf(entry: TapeEntry, scene: Scene): TemplateResult {
  const block = blockOf(entry);
  switch (entry.name) {
    case "output":
      return outputLetter(scene);
    case "loss_slope":
      return derivative(identifier("ℓ"), outputLetter(scene));
    case "slope":
      return derivative(identifier("L"), outputLetter(scene));
    case "layer_slope":
      return derivative(identifier("L"), layered("z", entry));
    case "gradient":
      return derivative(identifier("L"), blockLetter(block));
    case "delta":
      return mathml`<mrow><mi mathvariant="normal">Δ</mi>${blockLetter(block)}</mrow>`;
    case "next":
      return mathml`<msub>${blockLetter(block)}<mtext>${scene.words.text("views.arithmetic.next")}</mtext></msub>`;
    case "weight":
    case "bias":
      return blockLetter(block);
    case "m_hat":
    case "v_hat":
      return mathml`<mover accent="true"><mi>${entry.name[0]}</mi><mo stretchy="false">^</mo></mover>`;
    case "velocity_before":
    case "m_before":
    case "v_before":
    case "count_before":
      return mathml`<msub><mi>${letters[entry.name.slice(0, -7)]}</mi><mtext>${scene.words.text("views.arithmetic.before")}</mtext></msub>`;
  }
  if (entry.id.startsWith("loss.")) {
    const name = entry.id.slice(5);
    return identifier(scene.loss.parameters.find((parameter) => parameter.name === name)?.symbol ?? name);
  }
  return layered(letters[entry.name] ?? entry.name, entry);
}

function outputLetter({ setup }: Scene): TemplateResult {
  // Where the output is a logit or the log of a rate, it is not yet the prediction.
  return setup.task === "regression"
    ? mathml`<mover accent="true"><mi>y</mi><mo stretchy="false">^</mo></mover>`
    : mathml`<mi>z</mi>`;
}

function blockLetter(block: string): TemplateResult {
  const layer = /layer(\d+)\./.exec(block);
  const letter = letters[block.slice(block.lastIndexOf(".") + 1)] ?? block;
  return layer
    ? mathml`<msub><mi>${layer ? letter.toUpperCase() : letter}</mi><mn>${layer[1]}</mn></msub>`
    : identifier(letter);
}

function layered(letter: string, entry: TapeEntry): TemplateResult {
  const layer = layerOf(entry);
  return layer === null ? identifier(letter) : mathml`<msub><mi>${letter}</mi><mn>${layer}</mn></msub>`;
}

function derivative(of: TemplateResult, by: TemplateResult): TemplateResult {
  return mathml`<mfrac><mrow><mo class="thin">∂</mo>${of}</mrow><mrow><mo class="thin">∂</mo>${by}</mrow></mfrac>`;
}
