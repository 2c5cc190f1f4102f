/** The letter that an entry of the tape goes by in formulas, and the colour of what it is. */
import { mathml, type TemplateResult } from "lit";
import type { Choice, LossInfo, Parameter, PenaltyInfo, TapeEntry } from "../../engine/types.js";
import { identifier } from "../math/symbols.js";
import { settingsAt } from "../position.js";
import type { Scene } from "../view.js";
import { placeOf, type Place } from "./block-names.js";

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
  height: "loss",
  residual: "loss",
  loss: "loss",
  element_loss: "loss",
  naive_loss: "loss",
  objective: "loss",
  data: "loss",
  term_objective: "loss",
  penalty: "loss",
  block_penalty: "loss",
  loss_slope: "gradient",
  slope: "gradient",
  layer_slope: "gradient",
  gradient: "gradient",
  gradient_norm: "gradient",
  clipped_gradient: "gradient",
  decayed_gradient: "gradient",
  data_gradient: "gradient",
  penalty_gradient: "gradient",
  velocity: "gradient",
  direction: "gradient",
  m: "gradient",
  m_hat: "gradient",
  v: "gradient",
  v_hat: "gradient",
  v_max: "gradient",
  variance: "gradient",
  scaled_gradient: "gradient",
  square_sum: "gradient",
  previous: "gradient",
  hessian: "gradient",
  gauss_newton: "gradient",
  counter_slope: "gradient",
  weight: "parameter",
  bias: "parameter",
  coordinate_x: "parameter",
  coordinate_y: "parameter",
  delta: "parameter",
  next: "parameter",
  step_square: "parameter",
  length: "parameter",
};

export function toneOf(entry: TapeEntry): Tone {
  return tones[withoutBefore(entry.name)] ?? "setting";
}

const before = "_before";

/** What an entry of the optimizer's memory is called once it has been brought up to date. */
function withoutBefore(name: string): string {
  return name.endsWith(before) ? name.slice(0, -before.length) : name;
}

const letters: Record<string, string> = {
  x: "x",
  power: "φ",
  exponent: "k",
  weight: "w",
  bias: "b",
  coordinate_x: "x",
  coordinate_y: "y",
  height: "z",
  target: "y",
  residual: "r",
  output1: "p_1",
  output2: "p_2",
  output3: "p_3",
  target1: "y_1",
  target2: "y_2",
  target3: "y_3",
  predicted_mean: "m",
  log_variance: "s",
  class_shares: "t",
  class_weights: "c",
  reference: "ρ",
  short_of: "s",
  similarities: "S",
  partner_similarity: "s",
  loss: "ℓ",
  element_loss: "ℓ",
  naive_loss: "ℓ_n",
  share: "κ",
  objective: "L",
  data: "D",
  penalty: "P",
  block_penalty: "P",
  examples: "n",
  term_weight: "κ",
  term_objective: "L",
  term_gradient_norm: "‖g‖",
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
  max_norm: "g_max",
  gradient_norm: "‖g‖",
  clip_factor: "f",
  clipped_gradient: "g_c",
  decayed_gradient: "g",
  direction: "d",
  velocity: "v",
  momentum_decay: "ψ",
  mu: "μ",
  mu_product: "Π",
  variance: "s",
  scaled_gradient: "u",
  lr_decay: "γ",
  rate: "η_k",
  initial_accumulator_value: "S_0",
  square_sum: "S",
  step_square: "u",
  etaminus: "η₋",
  etaplus: "η₊",
  step_min: "s_min",
  step_max: "s_max",
  previous: "h",
  factor: "f",
  length: "s",
  hessian: "H",
  gauss_newton: "G",
  shift: "σ",
  counter_slope: "c",
};

/** The number of the term of a sum of losses an entry belongs to, null for all others. */
export function termOf({ id }: TapeEntry): number | null {
  const found = /^term(\d+)\./.exec(id);
  return found ? Number(found[1]) : null;
}

/** The block of parameters an entry belongs to ("layer1.weight"), null where it belongs to none. */
export function parameterBlock(entry: TapeEntry, scene: Scene): string | null {
  if (termOf(entry) !== null) return null;
  // The longest name that fits: a head's own "head1.layer1.weight" ends like the "layer1.weight" below it.
  const names = scene.step.blocks.map(({ name }) => name).sort((a, b) => b.length - a.length);
  return names.find((name) => `.${entry.id}`.endsWith(`.${name}`)) ?? null;
}

/** The key of the loss or the penalty that an entry gives the value of, null where it gives none. */
export function settingOf(of: "loss" | "penalty", { id, name }: TapeEntry): string | null {
  return name.startsWith(`${of}.`) && id.endsWith(name) ? name.slice(of.length + 1) : null;
}

function settingsOf({ setup, step, catalog }: Scene): ReturnType<typeof settingsAt> {
  return settingsAt(setup.experiment, step.t, catalog.experiment.defaults);
}

/** The id of the optimizer that takes this step. */
export function optimizerOf(scene: Scene): string {
  return settingsOf(scene).optimizer.id;
}

/** The loss that an entry belongs to, as the catalog lists it: this step's, or a term of it. */
export function lossOf(entry: TapeEntry, scene: Scene): LossInfo {
  const terms = settingsOf(scene).loss["terms"] as { loss: Choice }[] | undefined;
  const term = terms?.[(termOf(entry) ?? 0) - 1];
  return scene.catalog.losses.find(({ id }) => id === term?.loss.id) ?? scene.loss;
}

/** The penalty of this step, as the catalog lists it. */
export function penaltyOf(scene: Scene): PenaltyInfo | undefined {
  const { catalog } = scene;
  const { penalty } = settingsOf(scene);
  return catalog.penalties.find(({ id }) => id === penalty?.id);
}

const fractions = ["loss_slope", "slope", "layer_slope", "gradient", "data_gradient", "penalty_gradient"];

/** Written as ∂…/∂… or with a number above, so that a power of it takes parentheses. */
export function powerTakesParentheses(entry: TapeEntry): boolean {
  return fractions.includes(entry.name) || placeOf(entry.id).head !== null;
}

export function letterOf(entry: TapeEntry, scene: Scene): TemplateResult {
  const block = parameterBlock(entry, scene) ?? entry.id;
  switch (entry.name) {
    case "output":
      return numbered(outputLetter(scene), termOf(entry));
    case "loss_slope":
      return derivative(placedLike(entry, identifier("ℓ")), outputLetter(scene));
    case "slope":
      return derivative(identifier("L"), outputLetter(scene));
    case "layer_slope":
      return derivative(identifier("L"), placedLike(entry, identifier("z")));
    case "gradient":
      return derivative(identifier("L"), blockLetter(block));
    case "data_gradient":
      return derivative(identifier("D"), blockLetter(block));
    case "penalty_gradient":
      return derivative(identifier("P"), blockLetter(block));
    case "delta":
      return mathml`<mrow><mi mathvariant="normal">Δ</mi>${blockLetter(block)}</mrow>`;
    case "next":
      return worded(blockLetter(block), scene.words.text("views.arithmetic.next"));
    case "weight":
    case "bias":
      return blockLetter(block);
    case "m_hat":
    case "v_hat":
      return placedLike(
        entry,
        mathml`<mover accent="true"><mi>${entry.name[0]}</mi><mo stretchy="false">^</mo></mover>`,
      );
    case "mu_next":
      return worded(identifier("mu"), scene.words.text("views.arithmetic.next"));
  }
  const base = withoutBefore(entry.name);
  if (base !== entry.name)
    return worded(
      placedLike(entry, identifier(letters[base] ?? base)),
      scene.words.text("views.arithmetic.before"),
    );
  const ofLoss = settingOf("loss", entry);
  if (ofLoss !== null) return numbered(settingLetter(ofLoss, lossOf(entry, scene).parameters), termOf(entry));
  const ofPenalty = settingOf("penalty", entry);
  if (ofPenalty !== null) return settingLetter(ofPenalty, penaltyOf(scene)?.parameters ?? []);
  return placedLike(entry, identifier(letters[entry.name] ?? entry.name));
}

function settingLetter(key: string, parameters: readonly Parameter[]): TemplateResult {
  return identifier(parameters.find(({ name }) => name === key)?.symbol ?? key);
}

function outputLetter({ setup }: Scene): TemplateResult {
  // Where the output is a logit or the log of a rate, it is not yet the prediction.
  return setup.task === "regression"
    ? mathml`<mover accent="true"><mi>y</mi><mo stretchy="false">^</mo></mover>`
    : mathml`<mi>z</mi>`;
}

function blockLetter(block: string): TemplateResult {
  const place = placeOf(block);
  const letter = letters[block.slice(block.lastIndexOf(".") + 1)] ?? block;
  return place.head === null && place.layer === null
    ? identifier(letter)
    : placed(mathml`<mi>${letter.toUpperCase()}</mi>`, place);
}

function placedLike(entry: TapeEntry, letter: TemplateResult): TemplateResult {
  const { head, layer } = placeOf(entry.id);
  return placed(letter, { head, layer: layer ?? termOf(entry) });
}

/** The layer's number below, the head's above, in parentheses: it is no power. */
function placed(letter: TemplateResult, { head, layer }: Place): TemplateResult {
  if (head === null) return numbered(letter, layer);
  const above = mathml`<mrow><mo stretchy="false">(</mo><mn>${head}</mn><mo stretchy="false">)</mo></mrow>`;
  return layer === null
    ? mathml`<msup>${letter}${above}</msup>`
    : mathml`<msubsup>${letter}<mn>${layer}</mn>${above}</msubsup>`;
}

function numbered(letter: TemplateResult, number: number | null): TemplateResult {
  return number === null ? letter : mathml`<msub>${letter}<mn>${number}</mn></msub>`;
}

/** With a word below, kept off what follows: an Arabic one reaches beyond its end. */
function worded(letter: TemplateResult, word: string): TemplateResult {
  return mathml`<msub>${letter}<mrow><mtext>${word}</mtext><mspace width="0.3em"></mspace></mrow></msub>`;
}

function derivative(of: TemplateResult, by: TemplateResult): TemplateResult {
  return mathml`<mfrac><mrow><mo class="thin">∂</mo>${of}</mrow><mrow><mo class="thin">∂</mo>${by}</mrow></mfrac>`;
}
