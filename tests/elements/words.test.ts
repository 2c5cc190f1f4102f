/** Numbers and sentences as a reader sees them. */
import { describe, expect, test } from "vitest";
import { en } from "../../web/words/en/index.js";
import { loadWords, Words, type Key, type Translation } from "../../web/words/words.js";
import { english } from "../words.js";

const words = english();

describe("numbers", () => {
  test.each([
    [0, "0"],
    [298, "298"],
    [1804, "1,804"],
    [181204.6, "181,205"],
    [0.30000000000000004, "0.3"],
    [0.9711234, "0.9711"],
    [-0.5, "−0.5"],
    [0.0000123456, "1.235 × 10⁻⁵"],
    [9.87654e12, "9.877 × 10¹²"],
    [-1e300, "−1 × 10³⁰⁰"],
    [5e-324, "4.941 × 10⁻³²⁴"],
    [999_999_999.9, "1,000,000,000"],
    [Infinity, "∞"],
    [-Infinity, "−∞"],
    [NaN, "not a number"],
  ])("%d is written %s", (value, written) =>
    expect(words.number(value).replaceAll("\u202f", " ")).toBe(written),
  );

  test("a headline says millions and billions", () => {
    expect(words.number(4712419989.79, { compact: true })).toBe("4.712 billion");
  });

  test("a number that changes keeps its width", () => {
    expect(words.number(19_200_000_000, { compact: true, steady: true })).toBe("19.20 billion");
    expect(words.number(0.5, { steady: true })).toBe("0.5000");
    expect(words.number(55210, { steady: true })).toBe("55,210");
  });

  test("signs are written where asked for", () => {
    expect(words.number(0.25, { signed: true })).toBe("+0.25");
    expect(words.number(0, { signed: true })).toBe("0");
  });

  test("units stand where they belong", () => {
    expect(words.quantity(181200, "$")).toBe("$181,200");
    expect(words.quantity(-1200, "$")).toBe("−$1,200");
    expect(words.quantity(1500, "sq ft")).toBe("1,500 sq ft");
    expect(words.quantity(4712419989.79, "$", { power: 2, compact: true })).toBe("4.712 billion $²");
    expect(words.unit("sq ft", 2)).toBe("(sq ft)²");
    expect(words.quantity(0.5, "")).toBe("0.5");
  });

  test("another language writes them its own way", () => {
    expect(new Words("de", en).number(1234.5)).toBe("1.235");
    expect(new Words("de", en).number(0.5)).toBe("0,5");
    expect(new Words("ar-EG", en).number(1234.5)).toBe("1,235");
  });
});

describe("from right to left", () => {
  const arabic = new Words("ar", en);

  test("signs and powers of ten stay on their side", () => {
    expect(arabic.number(-0.5)).toBe("\u200e−0.5");
    expect(arabic.number(0.25, { signed: true })).toBe("\u200e+0.25");
    expect(arabic.number(-1e300).replaceAll("\u202f", " ")).toBe("\u200e−1 × 10³⁰⁰");
    expect(arabic.number(1e300).replaceAll("\u202f", " ")).toBe("\u200e1 × 10³⁰⁰");
    expect(arabic.quantity(-1200, "$")).toBe("\u200e−$1,200");
    expect(arabic.number(12)).toBe("12");
    expect(arabic.share(0.41)).toMatch(/^\u200e41/);
  });

  test("sentences say which way they run", () => {
    expect([arabic.direction, words.direction]).toEqual(["rtl", "ltr"]);
  });
});

describe("typed numbers", () => {
  const numbers: [language: string, typed: string, number: number][] = [
    ["en", "1,200.5", 1200.5],
    ["en", "1,200", 1200],
    ["en", "\u22120.5", -0.5],
    ["en", " 3e-4 ", 3e-4],
    ["de", "0,5", 0.5],
    ["de", "1.200,5", 1200.5],
    ["de", "0.5", 0.5],
    ["fr", "1\u202f200,5", 1200.5],
    ["hi", "1,81,200", 181200],
    ["de", "755.000", 755000],
    ["es", "1.234.567", 1234567],
    ["fr", "1.500", 1.5],
    ["de", "1,2,3", NaN],
    ["en", "1,5", 1.5],
    ["en", "0,125", 0.125],
    ["en", "-1,200,000", -1200000],
    ["en", "", NaN],
    ["en", "twelve", NaN],
    ["en", "\u22121e\u22123", -0.001],
    ["ar", "\u200e\u22120.5", -0.5],
    ["ar", "٠٫٥", 0.5],
    ["ar", "١٬٢٣٤٬٥٦٧", 1234567],
    ["ar", "۱۲", 12],
    ["hi", "१२.५", 12.5],
    ["zh", "１２３", 123],
    ["en", "৫", NaN],
  ];

  test.each(numbers)("in %s, %s is %d", (language, typed, number) => {
    expect(english(language).read(typed)).toBe(number);
  });
});

describe("numbers written to be typed", () => {
  test.each<[language: string, value: number, text: string]>([
    ["en", 123456, "123456"],
    ["en", 4.44444, "4.44444"],
    ["en", -0.1, "-0.1"],
    ["en", 9.230512345678901, "9.23051"],
    ["en", 1e21, "1e+21"],
    ["en", 1.23456789012e-7, "1.23457e-7"],
    ["de", 18.8708, "18,8708"],
    ["fr", 0.05, "0,05"],
    ["hi", 181200.5, "181200.5"],
    ["ar", 0.05, "0.05"],
  ])("in %s, %d is %s, and read as such", (language, value, text) => {
    const words = english(language);
    expect(words.written(value)).toBe(text);
    expect(words.read(text) / value).toBeCloseTo(1, 5);
  });
});

describe("sentences", () => {
  test("placeholders are filled in, and unknown ones left to be seen", () => {
    expect(words.text("page.loss.over", { loss: "Hinge", rows: "2 points" })).toBe("Hinge over 2 points");
    expect(words.text("page.loss.over", { loss: "Hinge" })).toBe("Hinge over {rows}");
  });

  test("plurals follow the language", () => {
    expect(words.rows("house-prices", 1)).toBe("1 sale");
    expect(words.rows("house-prices", 298)).toBe("298 sales");
    expect(words.rows(null, 2)).toBe("2 examples");
  });

  test("what a translation lacks is English, and says so", () => {
    const german: Translation = { page: { transport: { step: "Schritt" } } };
    const translated = new Words("de", german, en);
    expect(translated.text("page.transport.step")).toBe("Schritt");
    expect(translated.foreign("page.transport.step")).toBeNull();
    expect(translated.text("page.transport.reset")).toBe("Reset");
    expect(translated.foreign("page.transport.reset")).toBe("en");
  });

  test("names that no one has written stand for themselves", () => {
    expect(words.name("losses", "no_such_loss")).toBe("no such loss");
    expect(words.name("losses", "constructor")).toBe("constructor");
    expect(words.column("__proto__")).toBe("  proto  ");
    expect(words.description("losses", "no_such_loss")).toBeNull();
  });

  test("a parameter is called what its entry calls it, else what all of its name are called", () => {
    expect(words.parameter("schedules", "step", "gamma")).toBe(words.name("parameters", "gamma"));
    expect(words.parameter("losses", "focal", "gamma")).not.toBe(words.name("parameters", "gamma"));
    expect(words.parameter("losses", "no_such_loss", "no_such_parameter")).toBe("no such parameter");
    const german = new Words("de", { names: { parameters: { gamma: { name: "Faktor" } } } }, en);
    expect(german.parameter("schedules", "step", "gamma")).toBe("Faktor");
    expect(german.parameter("losses", "focal", "gamma")).toBe(words.parameter("losses", "focal", "gamma"));
  });

  test("a warning puts in where it was found", () => {
    expect(words.about("warnings", "flat", "description", { from: -2, to: 0.5 })).toContain("from −2 to 0.5");
    for (const code of ["unbounded_below", "negative_values", "not_differentiable"]) {
      expect(words.about("warnings", code, "description", { at: 3 })).toContain("3");
    }
  });

  test("columns that are numbered share their words", () => {
    expect(words.column("links_2")).toBe("Links 2");
    expect(words.column("pixel_3_5")).toBe("Pixel 3, 5");
    expect(words.column("mean_radius")).toBe("Radius (mean)");
    expect(words.column("my_own_2")).toBe("my own 2");
  });

  test("a class is called by its column, and one without words by its own name", async () => {
    const german = await loadWords("de");
    expect(german.classOf("diagnosis", "malignant")).toBe("bösartig");
    expect(german.classOf("side", "heads")).toBe("Kopf");
    expect(german.classOf("pet", "heads")).toBe("heads");
  });

  test("sentences follow one another as the language has it", async () => {
    expect(words.sentences(["One.", "Two.", "Three."])).toBe("One. Two. Three.");
    expect((await loadWords("zh")).sentences(["一。", "二。"])).toBe("一。二。");
    expect(words.sentences([])).toBe("");
  });

  test("a language without words gets English", async () => {
    expect((await loadWords("xx")).text("page.transport.step")).toBe("Step");
  });

  test("no sentence is empty", () => {
    const walk = (part: object, path: string): void => {
      for (const [key, value] of Object.entries(part)) {
        if (typeof value === "string") expect(value.trim(), `${path}.${key}`).not.toBe("");
        else walk(value as object, `${path}.${key}`);
      }
    };
    walk(en, "en");
    expect(words.text("page.label" satisfies Key)).toBe("Loss Lab");
  });
});
