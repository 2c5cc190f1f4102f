/** Reads a formula into the tree that the core gives, so that fixtures can be written as text. */
import type { Expression, ExpressionNode } from "../../web/engine/types.js";

export function parse(text: string): Expression {
  const tokens = text.match(/\d+\.?\d*(?:e[+-]?\d+)?|[A-Za-z_][\w.]*|<=|>=|==|!=|[-+*/^(),<>]/g) ?? [];
  const nodes: ExpressionNode[] = [];
  let at = 0;
  const add = (node: ExpressionNode): number => nodes.push(node) - 1;
  const call = (op: string, ...args: number[]): number => add({ kind: "call", op, arguments: args });
  const take = (token: string): boolean => tokens[at] === token && (at += 1) > 0;

  function comparison(): number {
    let left = sum();
    while (["<", "<=", ">", ">=", "==", "!="].includes(tokens[at] ?? ""))
      left = call(tokens[at++]!, left, sum());
    return left;
  }
  function sum(): number {
    let left = product();
    while (tokens[at] === "+" || tokens[at] === "-") left = call(tokens[at++]!, left, product());
    return left;
  }
  function product(): number {
    let left = unary();
    while (tokens[at] === "*" || tokens[at] === "/") left = call(tokens[at++]!, left, unary());
    return left;
  }
  function unary(): number {
    return take("-") ? call("neg", unary()) : power();
  }
  function power(): number {
    const base = atom();
    return take("^") ? call("^", base, unary()) : base;
  }
  function atom(): number {
    const token = tokens[at++]!;
    if (token === "(") {
      const inner = comparison();
      at += 1;
      return inner;
    }
    if (/^\d/.test(token)) return add({ kind: "number", value: Number(token) });
    if (!take("(")) return add({ kind: "name", name: token });
    const inner = [comparison()];
    while (take(",")) inner.push(comparison());
    at += 1;
    return call(token, ...inner);
  }

  comparison();
  return { text, nodes };
}
