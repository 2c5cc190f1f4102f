/** Says what is wrong with an input: fills in the sentence that a language has for the fault's code. */

/** What a fault tells; web/engine and the core agree on it. */
export interface FaultLike {
  code: string;
  path: string;
  values: Record<string, unknown>;
}

/** What a language needs to say faults. */
export interface FaultWords {
  /** Stands at {place} for the input as a whole. */
  whole: string;
  kinds: Record<string, string>;
  /** {text}, quoted. */
  quoted: string;
  templates: Record<string, string>;
}

const longest = 40;

export function describeFault(fault: FaultLike, words: FaultWords, locale: string): string {
  const template = own(words.templates, fault.code);
  if (template === undefined) return `${fault.path || words.whole}: ${fault.code}`;
  return template.replace(/\{(\w+)(?:, (\w+))?\}/g, (_, name: string, style?: string) => {
    if (name === "place") return shorten(fault.path, 2 * longest) || words.whole;
    return say(own(fault.values, name), style, words, locale);
  });
}

function say(value: unknown, style: string | undefined, words: FaultWords, locale: string): string {
  switch (style) {
    case "kind":
      return own(words.kinds, String(value)) ?? String(value);
    case "quoted":
      return quote(String(value), words);
    case "list":
      return new Intl.ListFormat(locale, { type: "conjunction" }).format(
        Array.isArray(value) ? value.map(String) : [],
      );
    default:
      if (typeof value !== "number") return shorten(String(value), longest);
      return new Intl.NumberFormat(locale, {
        maximumSignificantDigits: 17,
        notation: notation(value),
      }).format(value);
  }
}

function notation(value: number): "standard" | "scientific" {
  const size = Math.abs(value);
  return size !== 0 && (size < 1e-4 || size >= 1e15) ? "scientific" : "standard";
}

function quote(text: string, { quoted }: FaultWords): string {
  return quoted.replace("{text}", () => shorten(text, longest));
}

function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** Never what an object inherits: codes and names come from outside. */
function own<T>(record: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
