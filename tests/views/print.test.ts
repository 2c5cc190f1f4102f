// @vitest-environment happy-dom
/** Formulas as MathML: each loss of the catalog, and every place where parentheses are or are not needed. */
import { render, html, mathml, type TemplateResult } from "lit";
import { describe, expect, it } from "vitest";
import {
  numberAtom,
  printExpression,
  printFormula,
  symbolAtom,
  type Printing,
} from "../../web/elements/math/print.js";
import { parse } from "./expression.js";
import { lossInfos } from "./scene.js";
import { english } from "../words.js";

const words = english();
const plain = (content: TemplateResult): TemplateResult => content;

/** Whether conditions hold, as far as they are known; from the outermost if inwards. */
type Known = readonly (boolean | undefined)[];

function printing(
  text: string,
  values: Record<string, number> = {},
  known: Known = [],
  decided = false,
): Printing {
  const { nodes } = parse(text);
  const conditions = nodes.flatMap((node) =>
    node.kind === "call" && node.op === "if" ? [node.arguments[0]!] : [],
  );
  conditions.reverse();
  return {
    atom: (name) =>
      name in values ? numberAtom(words.number(values[name]!), plain) : symbolAtom(name, plain),
    number: (value) => words.number(value),
    if: "if",
    otherwise: "otherwise",
    holds: (condition) => known[conditions.indexOf(condition)],
    decided,
    terms: () => null,
    products: () => null,
    count: mathml`<mi>n</mi>`,
  };
}

function tree(
  text: string,
  values: Record<string, number> = {},
  known: Known = [],
  decided = false,
): HTMLElement {
  const host = document.createElement("div");
  render(html`<math>${printExpression(parse(text), printing(text, values, known, decided))}</math>`, host);
  return host;
}

/** The tree in one line: fractions as a/b, powers as a^b, the rest as it reads. */
function read(node: Node): string {
  if (node.nodeType === 3) return node.textContent!.trim().replace(/[\u2061\u2062]/g, "");
  if (node.nodeType !== 1) return "";
  const children = [...node.childNodes].filter((child) => child.nodeType === 1).map(read);
  switch ((node as Element).localName) {
    case "mfrac":
      return `{${children[0]}/${children[1]}}`;
    case "msup":
      return `${children[0]}^{${children[1]}}`;
    case "msub":
      return `${children[0]}_{${children[1]}}`;
    case "munder":
      return `${children[0]}[${children[1]}]`;
    case "msqrt":
      return `√{${children.join("")}}`;
    case "mtr":
      return `${children.join(" ")};`;
    case "mtext":
      return (node.textContent ?? "").replace("\u00a0", " ");
    default:
      return [...node.childNodes].map(read).join("");
  }
}

const printed = (
  text: string,
  values: Record<string, number> = {},
  known: Known = [],
  decided = false,
): string => read(tree(text, values, known, decided));

describe("parentheses", () => {
  it.each([
    ["a + b + c", "a+b+c"],
    ["a - (b + c)", "a−(b+c)"],
    ["a - (b - c)", "a−(b−c)"],
    ["(a - b) - c", "a−b−c"],
    ["a + (b - c)", "a+b−c"],
    ["a * (b + c)", "a(b+c)"],
    ["(a + b) * c", "(a+b)c"],
    ["a * b * c", "abc"],
    ["-(a + b)", "−(a+b)"],
    ["-a * b", "−ab"],
    ["a * (-b)", "a·(−b)"],
    ["a + -b", "a+(−b)"],
    ["a - -b", "a−(−b)"],
    ["-x^2", "−x^{2}"],
    ["(-x)^2", "(−x)^{2}"],
    ["(a * b)^2", "(ab)^{2}"],
    ["(a^b)^c", "(a^{b})^{c}"],
    ["a^b^c", "a^{b^{c}}"],
    ["a^(b + c)", "a^{b+c}"],
    ["(a + b) / (c + d)", "{a+b/c+d}"],
    ["a / b / c", "{{a/b}/c}"],
    ["(a / b)^2", "({a/b})^{2}"],
    ["2 * (a + b)", "2(a+b)"],
    ["a * 2", "a·2"],
    ["2 * 3", "2·3"],
    ["learning_rate * slope", "η·slope"],
    ["abs(a - b)", "|a−b|"],
    ["abs(a) * b", "|a|b"],
    ["exp(-x)^2", "(e^{−x})^{2}"],
    ["sqrt(a + b) * c", "√{a+b}c"],
    ["x^0.5", "√{x}"],
    ["0.5 * r^2", "{1/2}r^{2}"],
    ["softplus(-p)", "ln(1+e^{−p})"],
    ["max(a, b + c)", "max(a,b+c)"],
    ["(a <= b) * c", "(a≤b)c"],
    ["matmul(transpose(x), s)", "x^{⊤}s"],
    ["sum(a * b)", "∑ab"],
    ["mean(a - b)", "{1/n}∑(a−b)"],
    ["sum(a) * b", "(∑a)b"],
    ["b * sum(a)", "b∑a"],
    ["c - b * sum(a)", "c−b∑a"],
    ["-sum(a) * b", "(−∑a)b"],
    ["row_sum(p * y)", "∑[j]py"],
    ["row_sum(p - y) / 2", "{∑[j](p−y)/2}"],
    ["y - row_sum(p)^2", "y−(∑[j]p)^{2}"],
    ["row_sum(y * row_sum(p))", "∑[j]y∑[j]p"],
    ["row_mean(p) * y", "({1/k}∑[j]p)y"],
    ["p - row_max(p)", "p−max[j]p"],
    ["log_sum_exp(p) - row_sum(p * y)", "ln∑[j]e^{p}−∑[j]py"],
    ["softmax(p) - y", "softmax(p)−y"],
    ["beta1 * m", "β_{1}m"],
  ])("%s", (text, expected) => {
    expect(printed(text)).toBe(expected);
  });
});

describe("numbers in the places of letters", () => {
  it("keeps factors apart by a dot and puts negative ones in parentheses", () => {
    expect(printed("w * x + b", { w: 0.62, x: -1.35, b: -0.1 })).toBe("0.62·(−1.35)+(−0.1)");
  });
  it("leaves a leading minus bare", () => {
    expect(printed("w * x", { w: -0.62, x: 2 })).toBe("−0.62·2");
  });
  it("puts the base of a power in parentheses where it is negative or a product", () => {
    expect(printed("r^2", { r: -3 })).toBe("(−3)^{2}");
    expect(printed("r^2", { r: 3 })).toBe("3^{2}");
    expect(printed("r^2", { r: 1.5e-7 })).toMatch(/^\(1\.5.×.10⁻⁷\)\^\{2\}$/);
  });
  it("never writes a hyphen for a minus", () => {
    expect(printed("a - b", { a: -1, b: -2 })).not.toContain("-");
  });
});

describe("cases", () => {
  const huber = lossInfos.find(({ id }) => id === "huber")!.formula!.text;
  it("prints each with its condition, and lights the one that applies", () => {
    expect(printed(huber)).toBe("{{r^{2}/2} if |r|≤δ;δ(|r|−{δ/2}) otherwise;");
    const rows = (known: Known) =>
      [...tree(huber, {}, known).querySelectorAll("mtr")].map((row) => row.getAttribute("class"));
    expect(rows([true])).toEqual(["lit", "dim"]);
    expect(rows([false])).toEqual(["dim", "lit"]);
    expect(rows([])).toEqual(["open", "open"]);
  });
  it("prints the deciding case alone where asked", () => {
    expect(printed(huber, { r: -2, delta: 1 }, [false], true)).toBe("1·(|−2|−{1/2})");
  });
  it("flattens an if within an if, and lights none where a condition is open", () => {
    const slope = "if(p < y, -tau, if(p > y, 1 - tau, 0))";
    const lit = (known: Known) =>
      [...tree(slope, {}, known).querySelectorAll("mtr")].findIndex(
        (row) => row.getAttribute("class") === "lit",
      );
    expect(tree(slope).querySelectorAll("mtr")).toHaveLength(3);
    expect(lit([true, false])).toBe(0);
    expect(lit([false, true])).toBe(1);
    expect(lit([false, false])).toBe(2);
    expect(lit([undefined, true])).toBe(-1);
    expect(lit([false, undefined])).toBe(-1);
  });
});

describe("every loss of the catalog", () => {
  it.each(
    lossInfos.flatMap(({ id, formula, slope }) => [
      [id, formula!] as const,
      [`slope of ${id}`, slope!] as const,
    ]),
  )("%s prints, in letters and in numbers, all names it has", (_, expression) => {
    const names = new Set(expression.nodes.flatMap((node) => (node.kind === "name" ? [node.name] : [])));
    const values = Object.fromEntries([...names].map((name, index) => [name, 0.1234 + index]));
    const written = printed(expression.text, values);
    for (const value of Object.values(values)) expect(written).toContain(words.number(value));
    expect(written).not.toMatch(/[a-z]_|NaN|undefined|\[object/);
    const letters = printed(expression.text);
    expect(letters).not.toMatch(/undefined|\[object/);
    expect(letters.match(/\(/g)?.length).toBe(letters.match(/\)/g)?.length);
  });
});

describe("breaking a line", () => {
  const pieces = (text: string, values: Record<string, number> = {}): string[] => {
    const host = document.createElement("div");
    render(html`${printFormula(parse(text), printing(text, values))}`, host);
    return [...host.querySelectorAll("math")].map(read);
  };
  it("happens before the operators between terms, and loses nothing", () => {
    expect(pieces("a + b - c * d")).toEqual(["a", "+b", "−cd"]);
    expect(pieces("a - (b + c)")).toEqual(["a", "−(b+c)"]);
    expect(pieces("a + b", { b: -2 })).toEqual(["a", "+(−2)"]);
  });
  it("happens at the factors of long products", () => {
    expect(pieces("(a + b * c) * softplus(d - a * b)")).toEqual(["(a+bc)", "·ln(1+e^{d−ab})"]);
  });
});

describe("breaking within parentheses", () => {
  it("happens at the comma of a long maximum", () => {
    const host = document.createElement("div");
    const text = "max(tau * (y - p), (tau - 1) * (y - p))";
    render(html`${printFormula(parse(text), printing(text))}`, host);
    expect([...host.querySelectorAll("math")].map(read)).toEqual(["max(τ(y−p),", "(τ−1)(y−p))"]);
  });
});

describe("sums over the examples", () => {
  it("write the first and last terms, and dots between", () => {
    const text = "mean(l)";
    const term = (l: number): Printing => printing(text, { l });
    const all = {
      ...printing(text),
      count: mathml`<mn>9</mn>`,
      terms: () => ({ printings: [term(1), term(-2), term(3)], count: 9 }),
    };
    const host = document.createElement("div");
    render(html`<math>${printExpression(parse(text), all)}</math>`, host);
    expect(read(host)).toBe("{1/9}·(1+(−2)+⋯+3)");
  });
});
