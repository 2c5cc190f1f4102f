/** Python for a loss: its value and its slope by every output, from the catalog's formulas, in all frameworks' words. */
import type { Expression } from "../../../engine/types.js";
import { slopeOf } from "./derive.js";
import { rowLosses } from "./losses-rows.js";
import { indented, list, named, python } from "./python.js";
import type { Part, Phase } from "./recipe.js";

/** Statements about p, the outputs, and y, the targets, and expressions of what they leave behind. */
export interface LossText {
  /** What both need. */
  lines: string[];
  /** Of each example. */
  value: string;
  slopeLines: string[];
  /** Of each row, not weighted; null where rows look at one another, and automatic differentiation has to do. */
  slope: string | null;
}

export function lossText(part: Part): LossText {
  const { info, settings } = part;
  const given = Object.entries(settings).map(
    ([name, value]) => `${named(name)} = ${Array.isArray(value) ? `array([${list(value)}])` : value}`,
  );
  const ready = rowLosses[info.id];
  if (ready) return { ...ready(settings), lines: [...given, ...rowsText(part), ...ready(settings).lines] };
  const lines = [...rowsText(part), ...residualText(part), ...given];
  const value = python(part.formula);
  const slope = slopeText(part);
  if (info.columns === "matching")
    return {
      lines,
      value: `row_mean(${value} + 0 * p)[:, 0]`,
      slopeLines: slope.lines,
      slope: `((${slope.slope}) + 0 * p) / p.shape[1]`,
    };
  const constant = info.slope?.nodes.every(({ kind }) => kind === "number");
  return {
    lines,
    value: `(${value})[:, 0]`,
    slopeLines: slope.lines,
    // Both rows of a pair are moved by what moves their difference.
    slope:
      info.group === 2
        ? `rows_of(${slope.slope}, -(${slope.slope}))`
        : `${slope.slope}${constant ? " + 0 * p" : ""}`,
  };
}

/** What formulas call the rows and columns that a loss looks at. */
function rowsText({ info, settings, formula }: Part): string[] {
  const names = (letter: string) => Array.from({ length: info.group }, (_, i) => `${letter}${i + 1}`);
  const rows = (letter: string) =>
    `${names(letter).join(", ")} = ${names(letter)
      .map((_, i) => `${letter}[${i}::${info.group}]`)
      .join(", ")}`;
  if (info.group > 1) {
    const targets =
      info.targets === "none" ? [] : speaksOf(formula, "y1") ? [rows("y")] : [`y = y[::${info.group}]`];
    return [rows("p"), ...targets];
  }
  if (info.columns === "mean_and_log_variance") return ["p, s = p[:, :1], p[:, 1:]"];
  if (info.columns === "actions")
    return settings["reference"] ? ["q, y = y[:, p.shape[1]:], y[:, :p.shape[1]]"] : ["q = 0 * p"];
  return [];
}

function residualText({ info: { slope }, formula }: Part): string[] {
  return [formula, ...(slope ? [slope] : [])].some((each) => speaksOf(each, "r")) ? ["r = p - y"] : [];
}

function speaksOf({ nodes }: Expression, name: string): boolean {
  return nodes.some((node) => node.kind === "name" && node.name === name);
}

function slopeText({ info, formula }: Part): { lines: string[]; slope: string } {
  if (info.columns === "mean_and_log_variance") {
    const by = slopeOf(formula, { s: "1" });
    return { lines: by.lines, slope: `side_by_side([${python(info.slope!)}, ${by.slope}])` };
  }
  return info.slope ? { lines: [], slope: python(info.slope) } : slopeOf(formula, { p: "1", r: "1" });
}

/** The definition of a function of outputs and targets. */
export function definition(name: string, remark: string, lines: readonly string[], result: string): string {
  return `def ${name}:${remark && `  # ${remark}`}\n${indented([...lines, `return ${result}`])}`;
}

/** "[:, 0:2]", or nothing where all columns are meant. */
export function columnsText(range: [number, number] | null): string {
  return range ? `[:, ${range[0]}:${range[1]}]` : "";
}

/** The loss for frameworks that differentiate by themselves: their own where they have the same, else with its slope. */
export function lossDefinitions(
  { loss, parts }: Phase,
  at: number,
  targets: (part: Part) => [number, number] | null,
  own: (part: Part) => string | null,
): string[] {
  const names = parts.map((_, i) => (loss === "sum" ? `${at}_${i}` : `${at}`));
  const texts = parts.map((part, i) => {
    const name = `loss_${names[i]}(p, y)`;
    const native = own(part);
    if (native) return definition(name, part.info.id, rowsText(part), native);
    const { lines, value, slopeLines, slope } = lossText(part);
    if (!slope) return definition(name, part.info.id, lines, value);
    return definition(
      name,
      part.info.id,
      ["whole = p", ...lines, `value = ${value}`, ...slopeLines, `slope = ${slope}`],
      "with_slope(whole, value, slope)",
    );
  });
  if (loss !== "sum") return texts;
  const terms = parts.map((part, i) => {
    const columns = [columnsText(part.outputs), columnsText(targets(part))];
    return `${part.weight} * loss_${names[i]}(p${columns[0]}, y${columns[1]})`;
  });
  return [...texts, definition(`loss_${at}(p, y)`, "the weighted sum", [], terms.join(" + "))];
}
