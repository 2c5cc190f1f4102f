/** Prints formulas and numbers as Python that NumPy and PyTorch understand alike, given the functions it names. */
import type { Expression } from "../../../engine/types.js";

/** What Python calls an operation, where it is not called the same; one definition a framework stands for each. */
const names: Record<string, string> = {
  if: "where",
  min: "minimum",
  max: "maximum",
};
const infix: Record<string, string> = { "^": "**" };

/** The operations of a formula that have to be defined, as Python calls them. */
export function functionsOf({ nodes }: Expression): string[] {
  return nodes
    .flatMap((node) => (node.kind === "call" && /^[a-z]/.test(node.op) ? [names[node.op] ?? node.op] : []))
    .filter((name) => name !== "neg");
}

export function python({ nodes }: Expression): string {
  const print = (at: number): string => {
    const node = nodes[at]!;
    if (node.kind === "number") return String(node.value);
    if (node.kind === "name") return node.name;
    const parts = node.arguments.map(print);
    if (node.op === "neg") return `(-${parts[0]})`;
    if (/^[a-z]/.test(node.op)) return `${names[node.op] ?? node.op}(${parts.join(", ")})`;
    return `(${parts.join(` ${infix[node.op] ?? node.op} `)})`;
  };
  const text = print(nodes.length - 1);
  return text.startsWith("(") && closesLast(text) ? text.slice(1, -1) : text;
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
