/** Prints formulas and numbers as Python that all frameworks understand, given the functions it names. */
import type { Expression } from "../../../engine/types.js";

/** What Python calls an operation, where it is not called the same; one definition a framework stands for each. */
const names: Record<string, string> = {
  if: "where",
  min: "minimum",
  max: "maximum",
};
const comparisons = new Set(["<", "<=", ">", ">=", "==", "!="]);

/** Words of Python's own, and of what programs here import or define, that an author's parameter may be called. */
const taken = new Set(
  (
    "False None True and as assert async await break class continue def del elif else except finally for from " +
    "global if import in is lambda nonlocal not or pass raise return try while with yield " +
    "abs cos exp expm1 floor log log1p log_cosh maximum minimum sigmoid sign sin softplus sqrt tanh where " +
    "row_mean with_slope np torch keras jnp sum range float share value slope"
  ).split(" "),
);

/** An author's name, none of which may mean anything else; lines that are worked out on the way are v1, d1 ... */
export function named(name: string): string {
  return taken.has(name) || /^[vd]\d+$|^_/.test(name) ? `own_${name}` : name;
}

/** `leaf` may stand in for a node that is already worked out under a name. */
export function python({ nodes }: Expression, leaf: (at: number) => string | null = () => null): string {
  const text = print(nodes, nodes.length - 1, leaf);
  return text.startsWith("(") && closesLast(text) ? text.slice(1, -1) : text;
}

export function print(
  nodes: Expression["nodes"],
  at: number,
  leaf: (at: number) => string | null,
  isCondition = false,
): string {
  const ready = leaf(at);
  if (ready !== null) return isCondition ? `${ready} != 0` : ready;
  const node = nodes[at]!;
  if (node.kind === "call" && comparisons.has(node.op)) {
    const [a, b] = node.arguments.map((argument) => print(nodes, argument, leaf));
    return isCondition ? `${a} ${node.op} ${b}` : `where(${a} ${node.op} ${b}, 1.0, 0.0)`;
  }
  const text = printValue(nodes, at, leaf);
  return isCondition ? `${text} != 0` : text;
}

function printValue(nodes: Expression["nodes"], at: number, leaf: (at: number) => string | null): string {
  const node = nodes[at]!;
  if (node.kind === "number") return String(node.value);
  if (node.kind === "name") return named(node.name);
  const parts = node.arguments.map((argument, i) =>
    print(nodes, argument, leaf, node.op === "if" && i === 0),
  );
  if (node.op === "neg") return `(-${parts[0]})`;
  if (node.op === "^") return `(${powered(nodes[node.arguments[0]!]!, parts[0]!)} ** ${parts[1]})`;
  if (/^[a-z]/.test(node.op)) return `${names[node.op] ?? node.op}(${parts.join(", ")})`;
  return `(${parts.join(` ${node.op} `)})`;
}

/** Whole numbers to a power grow in Python until the memory is full; numbers with a point overflow. */
function powered(base: Expression["nodes"][number], text: string): string {
  return base.kind === "number" ? float(base.value) : text;
}

/** Written with a point, for what takes no whole numbers. */
export function float(value: number): string {
  const text = String(value);
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}

/** Whether the first parenthesis is closed by the last character. */
function closesLast(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === "(") depth += 1;
    if (text[i] === ")" && --depth === 0) return i === text.length - 1;
  }
  return false;
}

/** A list of numbers, in lines of a readable width. */
export function list(numbers: Iterable<number>, indent = ""): string {
  const written = [...numbers].map(String);
  const lines = [""];
  for (const number of written) {
    if (lines.at(-1)!.length + number.length > 96) lines.push("");
    lines[lines.length - 1] += `${number}, `;
  }
  if (lines.length === 1) return `[${written.join(", ")}]`;
  return `[\n${lines.map((line) => `${indent}    ${line.trimEnd()}`).join("\n")}\n${indent}]`;
}

export function indented(lines: readonly string[], indent = "    "): string {
  return lines.map((line) => `${indent}${line}\n`).join("");
}

/** A whole program, with at most two empty lines in a row. */
export function program(text: string): string {
  return text.replace(/\n{4,}/g, "\n\n\n");
}
