/** Which case of a piecewise formula applies, so that it can be lit. */
import type { Expression } from "../../engine/types.js";

/**
 * Decides a condition from the core's numbers. Only operations that IEEE arithmetic rounds correctly are followed, so
 * the answer is the core's own, bit for bit; with any other (exp, tanh …) the answer is left open: undefined.
 */
export function holds(
  expression: Expression,
  at: number,
  value: (name: string) => number | undefined,
): boolean | undefined {
  const node = expression.nodes[at]!;
  if (node.kind !== "call") return undefined;
  const [left, right] = node.arguments.map((argument) => exact(expression, argument, value));
  if (left === undefined || right === undefined) return undefined;
  switch (node.op) {
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
    case "==":
      return left === right;
    case "!=":
      return left !== right;
    default:
      return undefined;
  }
}

function exact(
  expression: Expression,
  at: number,
  value: (name: string) => number | undefined,
): number | undefined {
  const node = expression.nodes[at]!;
  if (node.kind === "number") return node.value;
  if (node.kind === "name") return value(node.name);
  const [a, b] = node.arguments.map((argument) => exact(expression, argument, value));
  if (a === undefined) return undefined;
  if (node.op === "neg") return -a;
  if (node.op === "abs") return Math.abs(a);
  if (b === undefined) return undefined;
  switch (node.op) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return a / b;
    case "min":
      return Math.min(a, b);
    case "max":
      return Math.max(a, b);
    default:
      return undefined;
  }
}
