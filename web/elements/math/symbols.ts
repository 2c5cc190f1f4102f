/** How the names in formulas are written as letters: Greek for spelt-out letters, a subscript after an underscore. */
import { mathml, type TemplateResult } from "lit";

const letters: Record<string, string> = {
  alpha: "α",
  beta: "β",
  gamma: "γ",
  delta: "δ",
  epsilon: "ε",
  eps: "ε",
  eta: "η",
  theta: "θ",
  kappa: "κ",
  lambda: "λ",
  mu: "μ",
  rho: "ρ",
  sigma: "σ",
  tau: "τ",
  phi: "φ",
  learning_rate: "η",
  infinity: "∞",
  pi: "π",
};

export function letter(name: string): string {
  const digits = /^([a-z]+)(\d+)$/i.exec(name);
  if (letters[name]) return letters[name];
  return digits && letters[digits[1]!] ? `${letters[digits[1]!]}_${digits[2]}` : name;
}

const subscripts = "₀₁₂₃₄₅₆₇₈₉₊₋";

/** An identifier: one letter slanted as mathematics does, a word upright, "w_1" with its subscript. */
export function identifier(name: string): TemplateResult {
  const written = letter(name);
  const small = subscripts.indexOf(written.at(-1) ?? " ");
  if (small >= 0 && [...written].length === 2) {
    const sign = "0123456789+\u2212"[small]!;
    return mathml`<msub>${single(written.slice(0, -1))}${small < 10 ? mathml`<mn>${sign}</mn>` : mathml`<mo>${sign}</mo>`}</msub>`;
  }
  const underscore = written.indexOf("_");
  if (underscore > 0 && underscore < written.length - 1 && [...written.slice(0, underscore)].length <= 2) {
    return mathml`<msub>${single(written.slice(0, underscore))}${single(written.slice(underscore + 1))}</msub>`;
  }
  return single(written.replaceAll("_", " "));
}

/** Printed as a word, not as a letter with or without a subscript. */
export function isWord(name: string): boolean {
  const underscore = letter(name).indexOf("_");
  return (
    [...letter(name)].length > 1 &&
    !subscripts.includes(letter(name).at(-1)!) &&
    !(underscore > 0 && underscore <= 2) &&
    !/^.\d+$/u.test(letter(name))
  );
}

function single(text: string): TemplateResult {
  if (/^\d+$/.test(text)) return mathml`<mn>${text}</mn>`;
  return mathml`<mi>${text}</mi>`;
}
