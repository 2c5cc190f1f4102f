/** Prints the tree of a formula as MathML: fractions, powers, cases and sums, with as few parentheses as it needs. */
import { html, mathml, nothing, type TemplateResult } from "lit";
import type { Expression } from "../../engine/types.js";
import { identifier, isWord } from "./symbols.js";

export type Dot = "none" | "before" | "both";

/** What stands in the place of a name: its letter, or the number it has now. */
export interface Atom {
  content: TemplateResult;
  /** Where it asks for a dot as a factor: a figure before it, a live number or a word on both sides. */
  dot: Dot;
  /** Begins with a minus sign. */
  negative: boolean;
  /** Written as a product, "1.2 × 10⁻⁵". */
  product: boolean;
}

/** One of the products that a sum consists of. */
export interface Product {
  factors: [Atom, Atom];
  /** Others are left out before it. */
  afterGap: boolean;
}

/** How one printing of a formula differs from another. */
export interface Printing {
  /** What to write for a name. */
  atom(name: string): Atom;
  number(value: number): string;
  if: string;
  otherwise: string;
  /** Whether a condition holds; undefined where that is not known. */
  holds(condition: number): boolean | undefined;
  /** Print the case that applies, alone, where it is known. */
  decided: boolean;
  /** For the argument of a sum or mean: how each of its first and last terms prints, and how many there are. */
  terms(argument: number): { printings: Printing[]; count: number } | null;
  /** The products that a product of two matrices sums up, to write it out; null where that is not known. */
  products(left: number, right: number): Product[] | null;
  /** The number of terms, as a mean's denominator prints it. */
  count: TemplateResult;
}

/**
 * How tightly an operator binds; what binds less tightly than its place asks for is put in parentheses. A series is a
 * product that ends in what a sign such as Σ holds for: no factor may follow it.
 */
const level = { any: 0, comparison: 1, sum: 2, series: 3, product: 4, power: 5, atom: 6 } as const;

interface Piece {
  content: TemplateResult;
  level: number;
  dot: Dot;
  negative: boolean;
}

const comparisons: Record<string, string> = {
  "<": "<",
  "<=": "≤",
  ">": ">",
  ">=": "≥",
  "==": "=",
  "!=": "≠",
};
const functionNames: Record<string, string> = { log: "ln", sigmoid: "σ", log_cosh: "ln cosh", sign: "sgn" };

/** The atom of a letter or word. */
export function symbolAtom(name: string, dress: (content: TemplateResult) => TemplateResult): Atom {
  const dot = isWord(name) ? "both" : "none";
  return { content: dress(identifier(name)), dot, negative: false, product: false };
}

/** The atom of a number as the words write it. */
export function numberAtom(written: string, dress: (content: TemplateResult) => TemplateResult): Atom {
  return {
    content: dress(mathml`<mn>${written}</mn>`),
    dot: "both",
    negative: /^\u200e?\u2212/.test(written),
    product: written.includes("×"),
  };
}

/** What begins a line of a formula, or joins its parts: an operator between two terms. */
export function operator(sign: string): TemplateResult {
  return mathml`<mo form="infix">${sign}</mo>`;
}

/**
 * The formula as a row of `<math>` elements, between which a line may break: at the terms of the whole, and at the
 * factors of long products. `leading` (an equals sign) stays with the first.
 */
export function printFormula(
  expression: Expression,
  printing: Printing,
  leading: TemplateResult | typeof nothing = nothing,
): TemplateResult[] {
  return segments(expression, expression.nodes.length - 1, printing, leading).map(
    (segment) => html`<math>${segment}</math>`,
  );
}

/** The formula as one piece of MathML. */
export function printExpression(
  expression: Expression,
  printing: Printing,
  at: number = expression.nodes.length - 1,
): TemplateResult {
  return print(expression, at, printing).content;
}

/** A product of more nodes than this may be broken at its factors. */
const longProduct = 9;

type Leading = TemplateResult | typeof nothing;

function segments(
  expression: Expression,
  at: number,
  printing: Printing,
  leading: Leading,
): TemplateResult[] {
  const node = expression.nodes[at]!;
  const whole = (): TemplateResult[] => [mathml`${leading}${print(expression, at, printing).content}`];
  if (node.kind !== "call") return whole();
  const [left, right, rest] = node.arguments as [number, number, number];
  switch (node.op) {
    case "+":
    case "-": {
      const sign = operator(node.op === "+" ? "+" : "\u2212");
      const term = print(expression, right, printing);
      const tight = node.op === "-" ? level.series : level.sum;
      return [
        ...segments(expression, left, printing, leading),
        ...(term.level < tight || term.negative
          ? [mathml`${sign}${parenthesised(term.content)}`]
          : segments(expression, right, printing, sign)),
      ];
    }
    case "*": {
      if (size(expression, at) < longProduct) return whole();
      const [first, second] = [print(expression, left, printing), print(expression, right, printing)];
      const dot = operator("·");
      return [
        ...(first.level < level.product ? factor : segments)(expression, left, printing, leading),
        ...(second.level < level.series
          ? factor(expression, right, printing, dot)
          : [mathml`${dot}${within(second, level.series, true)}`]),
      ];
    }
    case "if": {
      const holds = printing.decided ? printing.holds(left) : undefined;
      return holds === undefined ? whole() : segments(expression, holds ? right : rest, printing, leading);
    }
    case "matmul":
      return sumOfProducts(printing.products(left, right), leading) ?? whole();
    case "sum":
    case "mean": {
      const terms = printing.terms(left);
      if (!terms) return whole();
      if (node.op === "sum") return sumTerms(expression, left, terms, leading);
      const opening = mathml`${leading}${share(printing)}<mo form="infix">·</mo>${parenthesis("(")}`;
      return closed(sumTerms(expression, left, terms, opening));
    }
    case "max":
    case "min": {
      if (size(expression, at) < longProduct) return whole();
      const opening = mathml`${leading}${identifier(node.op)}${parenthesis("(")}`;
      return closed([
        mathml`${opening}${print(expression, left, printing).content}<mo separator="true">,</mo>`,
        print(expression, right, printing).content,
      ]);
    }
    default:
      return whole();
  }
}

/** In parentheses, within which a line may break too where there is much. */
function factor(expression: Expression, at: number, printing: Printing, leading: Leading): TemplateResult[] {
  if (size(expression, at) < longProduct)
    return [mathml`${leading}${parenthesised(print(expression, at, printing).content)}`];
  return closed(segments(expression, at, printing, mathml`${leading}${parenthesis("(")}`));
}

/** A parenthesis whose other half may stand in another line. */
function parenthesis(sign: "(" | ")"): TemplateResult {
  return mathml`<mo form=${sign === "(" ? "prefix" : "postfix"} fence="true" stretchy="false">${sign}</mo>`;
}

function closed(parts: TemplateResult[]): TemplateResult[] {
  return parts.map((part, index) => (index === parts.length - 1 ? mathml`${part}${parenthesis(")")}` : part));
}

/** "1/n", of a mean. */
function share(printing: Printing): TemplateResult {
  return mathml`<mfrac><mn>1</mn>${printing.count}</mfrac>`;
}

/** How many nodes hang on this one, itself included. */
function size(expression: Expression, at: number): number {
  const node = expression.nodes[at]!;
  return node.kind === "call"
    ? node.arguments.reduce((sum, argument) => sum + size(expression, argument), 1)
    : 1;
}

/** Puts a piece in parentheses where it binds less tightly than asked, or would put a sign after an operator. */
function within(piece: Piece, least: number, afterOperator = false): TemplateResult {
  return piece.level < least || (afterOperator && piece.negative)
    ? parenthesised(piece.content)
    : piece.content;
}

function parenthesised(content: TemplateResult): TemplateResult {
  return mathml`<mrow><mo form="prefix" fence="true" stretchy="true">(</mo>${content}<mo form="postfix" fence="true" stretchy="true">)</mo></mrow>`;
}

function piece(content: TemplateResult, at: number, more: Partial<Piece> = {}): Piece {
  return { content, level: at, dot: "none", negative: false, ...more };
}

function print(expression: Expression, at: number, printing: Printing): Piece {
  const node = expression.nodes[at]!;
  if (node.kind === "number") return literal(node.value, printing);
  if (node.kind === "name") {
    const atom = printing.atom(node.name);
    return piece(atom.content, atom.product ? level.product : level.atom, atom);
  }
  const [a, b] = node.arguments as [number, number];
  const argument = (index: number): Piece => print(expression, index, printing);
  switch (node.op) {
    case "+":
    case "-": {
      const left = argument(a);
      return piece(
        mathml`<mrow>${within(left, level.sum)}<mo>${node.op === "+" ? "+" : "\u2212"}</mo>${within(
          argument(b),
          node.op === "-" ? level.series : level.sum,
          true,
        )}</mrow>`,
        level.sum,
        { negative: left.negative },
      );
    }
    case "neg": {
      const inner = argument(a);
      return piece(
        mathml`<mrow><mo form="prefix">\u2212</mo>${within(inner, level.series, true)}</mrow>`,
        endingIn(inner),
        { negative: true },
      );
    }
    case "*":
      return product(argument(a), argument(b));
    case "/":
      return piece(mathml`<mfrac>${row(argument(a))}${row(argument(b))}</mfrac>`, level.product);
    case "^":
      return power(expression, node.arguments, printing);
    case "exp":
      return piece(mathml`<msup><mi>e</mi>${row(argument(a))}</msup>`, level.power);
    case "expm1":
      return piece(
        mathml`<mrow><msup><mi>e</mi>${row(argument(a))}</msup><mo>\u2212</mo><mn>1</mn></mrow>`,
        level.sum,
      );
    case "log1p":
      return piece(applied("log", [plusOne(within(argument(a), level.sum, true))]), level.atom);
    case "softplus":
      // By its definition, ln(1 + eˣ): a name of its own would explain nothing.
      return piece(applied("log", [plusOne(mathml`<msup><mi>e</mi>${row(argument(a))}</msup>`)]), level.atom);
    case "sqrt":
      return piece(mathml`<msqrt>${argument(a).content}</msqrt>`, level.atom);
    case "abs":
      return piece(
        mathml`<mrow><mo form="prefix" fence="true" stretchy="true">|</mo>${argument(a).content}<mo form="postfix" fence="true" stretchy="true">|</mo></mrow>`,
        level.atom,
      );
    case "transpose":
      return piece(mathml`<msup>${base(argument(a))}<mo>⊤</mo></msup>`, level.power);
    case "matmul":
      return matrixProduct(expression, a, b, printing);
    case "if":
      return cases(expression, at, printing);
    case "sum":
    case "mean":
      return total(expression, node.op, a, printing);
    case "row_sum":
      return isOne(expression, a) ? piece(mathml`<mi>k</mi>`, level.atom) : series(overRow("∑"), argument(a));
    case "row_mean":
      return series(mathml`<mfrac><mn>1</mn><mi>k</mi></mfrac>${overRow("∑")}`, argument(a));
    case "row_max":
      return series(overRow("max"), argument(a));
    case "log_sum_exp":
      return series(
        mathml`${identifier(functionNames.log!)}<mo>\u2061</mo>${overRow("∑")}`,
        piece(mathml`<msup><mi>e</mi>${row(argument(a))}</msup>`, level.power),
      );
  }
  const comparison = comparisons[node.op];
  if (comparison && node.arguments.length === 2) {
    return piece(
      mathml`<mrow>${within(argument(a), level.sum)}<mo>${comparison}</mo>${within(argument(b), level.sum)}</mrow>`,
      level.comparison,
    );
  }
  return piece(applied(node.op, node.arguments.map(argument)), level.atom);
}

/** To the power of nothing: a row of them adds up to how many there are. */
function isOne({ nodes }: Expression, at: number): boolean {
  const node = nodes[at]!;
  if (node.kind !== "call" || node.op !== "^") return false;
  const exponent = nodes[node.arguments[1]!]!;
  return exponent.kind === "number" && exponent.value === 0;
}

function literal(value: number, printing: Printing): Piece {
  if (value === 0.5) return piece(mathml`<mfrac><mn>1</mn><mn>2</mn></mfrac>`, level.product);
  const atom = numberAtom(printing.number(value), (content) => content);
  return piece(atom.content, atom.product ? level.product : level.atom, {
    dot: "before",
    negative: atom.negative,
  });
}

function plusOne(content: TemplateResult): Piece {
  return piece(mathml`<mrow><mn>1</mn><mo>+</mo>${content}</mrow>`, level.sum);
}

function row(inner: Piece): TemplateResult {
  return mathml`<mrow>${inner.content}</mrow>`;
}

/** The base of a power: all but a bare, positive atom is put in parentheses. */
function base(inner: Piece): TemplateResult {
  return within(inner, level.atom, true);
}

function power(expression: Expression, [of, to]: number[], printing: Printing): Piece {
  const exponent = expression.nodes[to!]!;
  const inner = print(expression, of!, printing);
  if (exponent.kind === "number" && exponent.value === 0.5) {
    return piece(mathml`<msqrt>${inner.content}</msqrt>`, level.atom);
  }
  return piece(mathml`<msup>${base(inner)}${row(print(expression, to!, printing))}</msup>`, level.power, {
    dot: inner.dot,
  });
}

/** The level of a product whose last factor this is. */
function endingIn(last: Piece): number {
  return last.level === level.series ? level.series : level.product;
}

/** Letters stand side by side, as "2 r"; figures and words are kept apart by a dot. */
function product(left: Piece, right: Piece): Piece {
  return piece(
    mathml`<mrow>${within(left, level.product)}${times(left, right)}${within(right, level.series, true)}</mrow>`,
    endingIn(right),
    { dot: right.dot === "both" ? "both" : left.dot, negative: left.negative },
  );
}

function times(left: Piece, right: Piece): TemplateResult {
  return left.dot === "both" || right.dot !== "none" || right.negative
    ? mathml`<mo form="infix">·</mo>`
    : mathml`<mo form="infix">\u2062</mo><mspace width="0.14em"></mspace>`;
}

/** Two rows of numbers multiplied term by term where both are short; else the letters side by side. */
function matrixProduct(expression: Expression, a: number, b: number, printing: Printing): Piece {
  const terms = sumOfProducts(printing.products(a, b), nothing);
  if (!terms) return product(print(expression, a, printing), print(expression, b, printing));
  return piece(mathml`<mrow>${terms}</mrow>`, terms.length > 1 ? level.sum : level.product);
}

/** "a·b", "+ c·d", …, with dots for what is left out. */
function sumOfProducts(products: Product[] | null, leading: Leading): TemplateResult[] | null {
  const factor = (atom: Atom): Piece => piece(atom.content, atom.product ? level.product : level.atom, atom);
  return (
    products &&
    products.flatMap(({ factors: [one, other], afterGap }, index) => {
      const term = product(factor(one), factor(other));
      if (!index) return [mathml`${leading}${term.content}`];
      const joined = mathml`${operator("+")}${within(term, level.sum, true)}`;
      return afterGap ? [leftOut(), joined] : [joined];
    })
  );
}

/** Stands for terms that are left out. */
function leftOut(): TemplateResult {
  return mathml`${operator("+")}<mo form="infix">⋯</mo>`;
}

function applied(name: string, inner: Piece[]): TemplateResult {
  const separated = inner.map(
    (each, index) => mathml`${index ? mathml`<mo separator="true">,</mo>` : nothing}${each.content}`,
  );
  return mathml`<mrow>${identifier(functionNames[name] ?? name)}<mo>\u2061</mo><mo form="prefix" fence="true" stretchy="true">(</mo>${separated}<mo form="postfix" fence="true" stretchy="true">)</mo></mrow>`;
}

/** `if(c, a, if(d, b, e))` by cases, a line each; the line that applies is lit. */
function cases(expression: Expression, at: number, printing: Printing): Piece {
  const lines: { value: number; condition: number | null }[] = [];
  let next: number | null = at;
  while (next !== null) {
    const node = expression.nodes[next]!;
    if (node.kind === "call" && node.op === "if") {
      const [condition, value, rest] = node.arguments as [number, number, number];
      lines.push({ value, condition });
      next = rest;
    } else {
      lines.push({ value: next, condition: null });
      next = null;
    }
  }
  const applies = lines.map(({ condition }) => (condition === null ? true : printing.holds(condition)));
  const unknown = applies.indexOf(undefined);
  const first = applies.indexOf(true);
  const lit = unknown >= 0 && unknown < first ? -1 : first === lines.length - 1 && unknown >= 0 ? -1 : first;
  if (printing.decided && lit >= 0) return print(expression, lines[lit]!.value, printing);
  return piece(
    mathml`<mrow><mo form="prefix" fence="true" stretchy="true" symmetric="true">{</mo><mtable class="cases">${lines.map(
      ({ value, condition }, index) => mathml`<mtr class=${lit < 0 ? "open" : index === lit ? "lit" : "dim"}>
        <mtd>${print(expression, value, printing).content}</mtd>
        <mtd>${
          condition === null
            ? mathml`<mtext>${printing.otherwise}</mtext>`
            : mathml`<mrow><mtext>${printing.if}\u00a0</mtext>${print(expression, condition, printing).content}</mrow>`
        }</mtd>
      </mtr>`,
    )}</mtable></mrow>`,
    level.any,
  );
}

/** What holds for the columns of a row, numbered j. */
function overRow(sign: string): TemplateResult {
  const operator = mathml`<mo largeop=${sign === "∑"} movablelimits="false" form="prefix">${sign}</mo>`;
  return mathml`<munder>${operator}<mi>j</mi></munder>`;
}

function series(opening: TemplateResult, inner: Piece): Piece {
  return piece(mathml`<mrow>${opening}${within(inner, level.series, true)}</mrow>`, level.series);
}

/** A sum over the examples: Σ with letters; with numbers the first and last terms, and dots between them. */
function total(expression: Expression, op: "sum" | "mean", argument: number, printing: Printing): Piece {
  const terms = printing.terms(argument);
  if (!terms) {
    const sum = mathml`<mo largeop="true" movablelimits="true" form="prefix">∑</mo>`;
    return series(
      op === "sum" ? sum : mathml`${share(printing)}${sum}`,
      print(expression, argument, printing),
    );
  }
  const inner = mathml`<mrow>${sumTerms(expression, argument, terms, nothing)}</mrow>`;
  if (op === "sum") return piece(inner, level.sum);
  const several = terms.count > 1 || terms.printings.length > 1;
  return piece(
    mathml`<mrow>${share(printing)}<mo>·</mo>${several ? parenthesised(inner) : inner}</mrow>`,
    level.product,
  );
}

function sumTerms(
  expression: Expression,
  argument: number,
  { printings, count }: { printings: Printing[]; count: number },
  leading: Leading,
): TemplateResult[] {
  const last = printings.length - 1;
  return printings.flatMap((each, index) => {
    const term = print(expression, argument, each);
    const written = within(term, level.sum, index > 0);
    if (index === 0) return [mathml`${leading}${written}`, ...(last === 0 && count > 1 ? [leftOut()] : [])];
    const joined = mathml`${operator("+")}${written}`;
    return index === last && count > printings.length ? [leftOut(), joined] : [joined];
  });
}
