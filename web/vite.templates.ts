/** Takes out of the templates of elements what only those who read the source need: line ends, indents and comments. */
import type { Plugin } from "vite";

export function leanTemplates(): Plugin {
  return {
    name: "loss-lab:lean-templates",
    enforce: "post",
    apply: "build",
    transform(code, id) {
      if (!/\/web\/elements\/.*\.ts$/.test(id)) return null;
      const edits = [...pieces(this.parse(code), code)].map(({ start, end, tag }) => ({
        start,
        end,
        text: (tag === "css" ? leanStyle : leanMarkup)(code.slice(start, end)),
      }));
      // From the end on, places before an edit stay what they are.
      const lean = edits
        .sort((a, b) => b.start - a.start)
        .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
      return { code: lean, map: null };
    },
  };
}

interface Piece {
  start: number;
  end: number;
  tag: string;
}

interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  tag?: { name?: string };
  quasi?: { quasis: SyntaxNode[] };
}

const tags = ["html", "svg", "mathml", "css"];

/** The pieces of text in the templates of Lit, but for those whose line ends are seen. */
function* pieces(value: unknown, code: string): Generator<Piece> {
  if (typeof value !== "object" || value === null) return;
  const node = value as SyntaxNode;
  const tag = node.type === "TaggedTemplateExpression" ? (node.tag?.name ?? "") : "";
  const { quasis = [] } = (tags.includes(tag) && node.quasi) || {};
  if (!quasis.some(({ start, end }) => code.slice(start, end).includes("<pre")))
    for (const { start, end } of quasis) yield { start, end, tag };
  for (const part of Object.values(value)) yield* pieces(part, code);
}

/** Between words and tags one space is as good as a line's end and an indent. */
function leanMarkup(text: string): string {
  return text.replace(/\s*\n\s*/g, " ");
}

/** What stands in quotes stays. */
function leanStyle(text: string): string {
  return text.replace(
    /("[^"]*"|'[^']*')|\/\*[^]*?\*\/|\s*([{};,])\s*|(:)\s+|\s+/g,
    (_, quoted?: string, mark?: string, colon?: string) => quoted ?? mark ?? colon ?? " ",
  );
}
