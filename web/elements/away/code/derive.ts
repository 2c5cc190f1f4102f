/** The slope of a formula by one of its names, line by line: each operation's value, and after it its slope. */
import type { Expression, ExpressionNode } from "../../../engine/types.js";
import { print } from "./python.js";

/** How far a name moves with the one that the slope is by: "1", or null where it stays. */
export type Moves = Record<string, string>;

interface Slope {
  lines: string[];
  /** A name or number that stands for the whole. */
  slope: string;
}

/**
 * At a kink the side is taken that the core takes for an author's formula: of abs that from the right, of max and min
 * the second of two equal ones.
 */
export function slopeOf({ nodes }: Expression, moves: Moves): Slope {
  const lines: string[] = [];
  const slopes: (string | null)[] = [];
  const values = nodes.map(() => null) as (string | null)[];
  const leaf = (at: number) => values[at]!;
  for (const [i, node] of nodes.entries()) {
    if (node.kind !== "call") {
      slopes.push(node.kind === "name" ? (moves[node.name] ?? null) : null);
      continue;
    }
    const moved = node.arguments.map((at) => slopes[at]!);
    if (moved.every((slope) => slope === null)) {
      slopes.push(null);
      continue;
    }
    const value = `v${i}`;
    const exponent = node.op === "^" ? nodes[node.arguments[1]!]! : null;
    lines.push(`${value} = ${print(nodes, i, leaf)}`);
    const slope =
      exponent?.kind === "number" && exponent.value === 0
        ? null
        : ruleOf(
            node,
            value,
            node.arguments.map((at) => print(nodes, at, leaf)),
            moved,
            print(nodes, node.arguments[0]!, leaf, true),
          );
    values[i] = value;
    slopes.push(slope && `d${i}`);
    if (slope) lines.push(`d${i} = ${slope}`);
  }
  return { lines, slope: slopes.at(-1) ?? "0.0" };
}

/** v: what the operation gives; a, b: what it takes; da, db: their slopes, null where they do not move. */
function ruleOf(
  { op }: Extract<ExpressionNode, { kind: "call" }>,
  v: string,
  [a, b]: string[],
  [da = null, db = null, dc = null]: (string | null)[],
  condition: string,
): string | null {
  const times = (factor: string, slope: string | null) => slope && `${factor} * ${slope}`;
  const both = (left: string | null, right: string | null) =>
    left && right ? `${left} + ${right}` : (left ?? right);
  const either = (test: string, yes: string | null, no: string | null) =>
    yes === null && no === null ? null : `where(${test}, ${yes ?? "0.0"}, ${no ?? "0.0"})`;
  switch (op) {
    case "neg":
      return `-${da}`;
    case "+":
      return both(da, db);
    case "-":
      return both(da, times("-1", db));
    case "*":
      return both(times(b!, da), times(a!, db));
    case "/":
      return `(${both(da, times(`-${v}`, db))}) / ${b}`;
    case "^":
      return both(times(`${b} * ${a} ** (${b} - 1)`, da), times(`${v} * log(${a})`, db));
    case "if":
      return either(condition, db, dc);
    case "abs":
      return either(`${a} < 0`, `-${da}`, da);
    case "sqrt":
      return `${da} / (2 * ${v})`;
    case "exp":
      return times(v, da);
    case "log":
      return `${da} / ${a}`;
    case "log1p":
      return `${da} / (1 + ${a})`;
    case "expm1":
      return times(`exp(${a})`, da);
    case "tanh":
      return times(`(1 - ${v}) * (1 + ${v})`, da);
    case "sigmoid":
      return times(`${v} * sigmoid(-${a})`, da);
    case "softplus":
      return times(`sigmoid(${a})`, da);
    case "log_cosh":
      return times(`tanh(${a})`, da);
    case "sin":
      return times(`cos(${a})`, da);
    case "cos":
      return times(`-sin(${a})`, da);
    case "min":
      return either(`${a} < ${b}`, da, db);
    case "max":
      return either(`${a} > ${b}`, da, db);
    default:
      return null;
  }
}
