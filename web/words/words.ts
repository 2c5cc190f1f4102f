/** Words: every sentence and number a reader sees, in one language, with English where a translation has a gap. */
import type { View } from "../exhibits/exhibit.js";
import { patiently } from "../patience.js";
import type { English } from "./en/index.js";
import { describeFault, type FaultLike, type FaultWords } from "./fault.js";
import { directionOf, loadEnglish, loadSource, offeredFor, type Source } from "./languages.js";
import { isMessage, namingTape, said } from "./parts.js";

/** A sentence with {placeholders}, or one per plural category of the value `n`. */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** A complete dictionary has this shape; a translation may leave out any part of it. */
export type Partially<T> = { [K in keyof T]?: T[K] extends Message ? Message : Partially<T[K]> };
export type Translation = Partially<English> & { errors?: FaultWords };

type Paths<T> = T extends Message
  ? never
  : { [K in keyof T & string]: T[K] extends Message ? K : `${K}.${Paths<T[K]>}` }[keyof T & string];
/** The path of a message: "page.step". */
export type Key = Paths<English>;
/** The path of a message or of a group of messages: "page". */
export type Start<K extends string = Key> = K extends `${infer Group}.${infer Rest}`
  ? Group | `${Group}.${Start<Rest>}`
  : K;
export type Values = Record<string, string | number>;

/** What has a name and a sentence in the words, under its id. */
export type Entry = keyof English["names"];

export interface NumberStyle {
  /** Significant digits, at the least, where the number has them (default 4). */
  digits?: number;
  /** Write + before a positive number. */
  signed?: boolean;
  /** "1.2 million" from a million on, for a headline. */
  compact?: boolean;
  /** As many digits as asked for, also where they are zeros: for a number that changes while one looks. */
  steady?: boolean;
}

export interface QuantityStyle extends NumberStyle {
  /** Of the unit (default 1). */
  power?: number;
}

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const minus = "\u2212";
const thin = "\u202f";
/** Of the digits that keyboards of our languages have. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0xff10];
/** Three digits behind each mark, or two as in India but for the last. */
const grouped = /^[+-]?[1-9]\d{0,2}(?:([.,])\d{2,3}(?:\1\d{2,3})*(?<=\1\d{3}))$/;
/** Characters of a number that is written to be typed: as many as its box shows. */
const longestWritten = 12;
const leftToRight = "\u200e";

function superscript(exponent: number): string {
  const digits = [...String(Math.abs(exponent))].map((digit) => superscripts[Number(digit)]).join("");
  return exponent < 0 ? `⁻${digits}` : digits;
}

function find(dictionary: object, path: string): unknown {
  let found: unknown = dictionary;
  for (const part of path.split(".")) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, part)) return undefined;
    found = (found as Record<string, unknown>)[part];
  }
  return found;
}

/** The first that there is. */
function findIn(dictionaries: readonly Translation[], path: string): Message | null {
  for (const dictionary of dictionaries) {
    const found = find(dictionary, path);
    if (isMessage(found)) return found;
  }
  return null;
}

export class Words {
  /** Which way sentences run. */
  readonly direction: "ltr" | "rtl";
  /** Before a sign, a power of ten or a percentage, which a sentence from right to left would turn around. */
  private readonly mark: string;
  private readonly plural: Intl.PluralRules;
  /** Whose customs numbers are written by; the digits are those of the sentences and formulas around them. */
  private readonly locale: string;
  private readonly formats = new Map<string, Intl.NumberFormat>();
  /** What was fetched so far, in the reader's language and of the English in whose place it stands. */
  private readonly own: Translation[];
  private readonly english: Translation[];
  /** What is being fetched, or was: each once. */
  private readonly fetched = new Map<string, Promise<void>>();
  private isWhole = false;
  /** Whether English has what these words have not. */
  private isLacking = false;

  /** `english`: for what `own` lacks, as far as it is there already; `source`: of more words, where these are not all. */
  constructor(
    readonly language: string,
    own: Translation,
    english: Translation = {},
    private readonly source: Source | null = null,
  ) {
    this.own = [own];
    this.english = [english];
    this.direction = directionOf(language);
    this.mark = this.direction === "rtl" ? leftToRight : "";
    this.plural = new Intl.PluralRules(language);
    this.locale = new Intl.Locale(language, { numberingSystem: "latn" }).toString();
  }

  /** The sentence at `key`, with {placeholders} filled in; numbers are written as `number` writes them. */
  text(key: Key, values: Values = {}): string {
    return this.find(key, values) ?? key;
  }

  /** The language the message at `key` is in, where that is not the reader's: for a `lang` attribute. */
  foreign(key: Key): string | null {
    return findIn(this.own, key) !== null || !findIn(this.english, key) ? null : "en";
  }

  /** The name of a catalog entry, or of a tape entry; an id without a name stands for itself. */
  name(entry: Entry, id: string): string {
    return this.find(`names.${entry}.${id}.name`) ?? this.plain(id);
  }

  /** One sentence about it; null where the words have none. */
  description(entry: Entry, id: string): string | null {
    return this.find(`names.${entry}.${id}.description`);
  }

  /** Any further message of an entry, "look" of a data set for instance; null where it has none. */
  about(entry: Entry, id: string, message: string, values: Values = {}): string | null {
    return this.find(`names.${entry}.${id}.${message}`, values);
  }

  /** What a parameter is called: its entry's own words for it, else those for all of its name. */
  parameter(entry: Entry, id: string, name: string): string {
    return this.about(entry, id, `parameters.${name}.name`) ?? this.name("parameters", name);
  }

  /** The name of a data set's column: the words', else the column's own. */
  column(name: string): string {
    return this.find(`columns.${name}`) ?? this.numbered(name) ?? this.plain(name);
  }

  /** The name of a class of that column: the words', else the class's own. */
  classOf(column: string, name: string): string {
    return this.find(`classes.${column}.${name}`) ?? name;
  }

  /** One sentence after the other. */
  sentences(parts: readonly string[]): string {
    if (!parts.length) return "";
    return parts.reduce((first, next) => this.text("units.sentences", { first, next }));
  }

  /** "298 sales": how many rows of this data set (null: of the reader's own). */
  rows(dataset: string | null, n: number): string {
    return (dataset && this.find(`names.datasets.${dataset}.rows`, { n })) ?? this.text("units.rows", { n });
  }

  /** What is wrong with an input. */
  fault(fault: FaultLike): string {
    const own = this.own.find(({ errors }) => errors)?.errors;
    const errors = own ?? this.english.find(({ errors }) => errors)?.errors;
    return errors ? describeFault(fault, errors, own ? this.locale : "en") : fault.code;
  }

  /**
   * One way to write numbers for everything on the page: at least `digits` significant digits, all digits before
   * the point, powers of ten where those would be too many, and a true minus sign.
   */
  number(value: number, style: NumberStyle = {}): string {
    const { digits = 4, signed = false, compact = false, steady = false } = style;
    const figures = { minimumSignificantDigits: steady ? digits : 1, maximumSignificantDigits: digits };
    if (Number.isNaN(value)) return this.text("units.not_a_number");
    const size = Math.abs(value);
    const sign = value < 0 ? this.mark + minus : signed && value > 0 ? `${this.mark}+` : "";
    if (size === Infinity) return `${sign}∞`;
    if (compact && size >= 1e6 && size < 1e15) {
      return sign + this.format({ notation: "compact", compactDisplay: "long", ...figures }, size);
    }
    if (size !== 0 && (size < 1e-4 || size >= 1e9)) {
      const [mantissa, exponent] = size.toExponential(digits - 1).split("e");
      const written = this.format(figures, Number(mantissa));
      return `${sign || this.mark}${written}${thin}×${thin}10${superscript(Number(exponent))}`;
    }
    return (
      sign + this.format({ ...figures, maximumFractionDigits: 0, roundingPriority: "morePrecision" }, size)
    );
  }

  /** A part of a whole, from 0 to 1, as a percentage of two digits or so: "41%", "0.3%". */
  share(part: number, digits = 2): string {
    // Of what is infinite nothing is a part.
    if (Number.isNaN(part)) return "–";
    return this.mark + this.format({ style: "percent", maximumSignificantDigits: digits }, part);
  }

  /** The number that someone typed, with a point or a comma before decimals; NaN where it is none. */
  read(typed: string): number {
    const plain = typed
      .replace(/[\s\u200e\u200f]/g, "")
      .replaceAll(minus, "-")
      .replaceAll("\u066b", ".")
      .replaceAll("\u066c", ",")
      .replace(/\p{Nd}/gu, (digit) =>
        String(zeros.map((zero) => digit.codePointAt(0)! - zero).find((of) => of >= 0 && of < 10)),
      );
    const [last, other] = plain.lastIndexOf(",") > plain.lastIndexOf(".") ? [",", "."] : [".", ","];
    // One mark alone may stand between groups of digits, where the language writes it there.
    const groups = last === this.format({}, 1e4).charAt(2) && grouped.test(plain);
    const written = groups ? plain.replaceAll(last, "") : plain.replaceAll(other, "").replace(last, ".");
    return written ? Number(written) : NaN;
  }

  /** A number as it may be typed: with all its digits where those are few, else with six. */
  written(value: number): string {
    const size = Math.abs(value);
    const far = size >= 1e9 || (size > 0 && size < 1e-4);
    const whole = String(value);
    const brief = () => (far ? value.toExponential(5) : String(Number(value.toPrecision(6))));
    return (whole.length <= longestWritten ? whole : brief()).replace(".", this.decimal);
  }

  private get decimal(): string {
    return this.format({}, 0.5).charAt(1);
  }

  /** A number with its unit to a power: "$181,200", "1,500 sq ft", "6.2 billion $²". */
  quantity(value: number, unit: string, style: QuantityStyle = {}): string {
    const parts = this.parts(value, unit, style);
    return parts.unit ? this.text("units.with", { value: parts.number, unit: parts.unit }) : parts.number;
  }

  /** The same in two, where they are set apart; a unit that is written before the number stays with it. */
  parts(value: number, unit: string, style: QuantityStyle = {}): { number: string; unit: string } {
    const { power = 1 } = style;
    const number = this.number(value, style);
    const before = power === 1 ? this.find(`units.before.${unit}`) : null;
    if (!before) return { number, unit: this.unit(unit, power) };
    return { number: number.replace(/^\u200e?[\u2212+]?/, (sign) => sign + before), unit: "" };
  }

  /** A unit by itself, to a power: "sq ft", "$²". */
  unit(unit: string, power = 1): string {
    if (!unit) return "";
    const name = this.find(`units.names.${unit}`) ?? unit;
    return power === 1 ? name : (name.includes(" ") ? `(${name})` : name) + superscript(power);
  }

  /** The name of one of many columns, "pixel_3_5" by its "pixel", where the words have it. */
  private numbered(name: string): string | null {
    const [, kind, first, second = ""] = /^(\w+?)_(\d+)(?:_(\d+))?$/.exec(name) ?? [];
    return kind && first ? this.find(`columns.numbered.${kind}`, { first, second }) : null;
  }

  private find(path: string, values: Values = {}): string | null {
    const message = findIn(this.own, path) ?? findIn(this.english, path);
    if (message === null) return null;
    const sentence = typeof message === "string" ? message : this.choose(message, values["n"]);
    return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = values[name];
      return value === undefined ? placeholder : typeof value === "number" ? this.number(value) : value;
    });
  }

  /** Fetches what all is called that no exhibit begins with. */
  async named(): Promise<void> {
    const { source } = this;
    if (source) await this.fetch("named", this.own, async () => (await source.named()).words);
  }

  /** Fetches all that no first frame says, and the English for what a translation lacks. */
  async whole(): Promise<void> {
    const { source } = this;
    if (source)
      await Promise.all([
        this.named(),
        this.fetch("rest", this.own, async () => {
          const { words, lacking = source.exhibit !== undefined } = await source.rest();
          this.isLacking = lacking;
          return words;
        }),
      ]);
    if (this.isLacking) await this.fetch("english", this.english, loadEnglish);
    this.isWhole = true;
  }

  /** Fetches what this view says. */
  async ofView(view: View): Promise<void> {
    const { source } = this;
    if (!source || this.isWhole) return;
    await Promise.all([
      !said.includes(view) && this.fetch(view, this.own, async () => ({ views: await source.view(view) })),
      namingTape.includes(view) && this.fetch("tape", this.own, async () => ({ names: await source.tape() })),
    ]);
  }

  private async fetch(part: string, into: Translation[], load: () => Promise<Translation>): Promise<void> {
    const fetched = this.fetched.get(part) ?? patiently(load).then((words) => void into.push(words));
    this.fetched.set(part, fetched);
    // What could not be fetched may be there when it is next asked for.
    fetched.catch(() => this.fetched.delete(part));
    await fetched;
  }

  private choose(message: Exclude<Message, string>, n: string | number | undefined): string {
    return (typeof n === "number" && message[this.plural.select(n)]) || message.other;
  }

  private plain(id: string): string {
    return id.replaceAll("_", " ");
  }

  private format(options: Intl.NumberFormatOptions, value: number): string {
    const key = JSON.stringify(options);
    let format = this.formats.get(key);
    if (!format) this.formats.set(key, (format = new Intl.NumberFormat(this.locale, options)));
    return format.format(value);
  }
}

/** In what a reader of this language is spoken to: without a translation also numbers are written as in English. */
export function spokenIn(language: string): string {
  return offeredFor(language) || language.startsWith("en") ? language : "en";
}

/** The words for a first frame in this language, or in English where it is not offered. */
export async function loadWords(language: string): Promise<Words> {
  const source = await loadSource(offeredFor(language) ?? "en");
  return new Words(spokenIn(language), source.words, {}, source);
}
