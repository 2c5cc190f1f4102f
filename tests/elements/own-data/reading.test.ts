/** Tables as people bring them: what is made out, what is said of it, and that nothing breaks on anything. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../../web/elements/own-data/decode.js";
import { decimalOf, numberIn, type Decimal } from "../../../web/elements/own-data/numbers.js";
import { recognise, type Reading, type Recognised } from "../../../web/elements/own-data/recognise.js";
import { readRecords, type Records } from "../../../web/elements/own-data/records.js";
import { DataProblem } from "../../../web/elements/own-data/remark.js";
import { holds } from "../../properties.js";
import { english } from "../../words.js";

const caps = { rows: 200_000, columns: 60, cells: 4_000_000 };
const words = english();

const read = (text: string, more: Partial<typeof caps> = {}): Promise<Records> =>
  readRecords(text, { ...caps, ...more });

async function understood(text: string, said: Partial<Reading> = {}): Promise<Recognised> {
  return recognise(await read(text), said);
}

function codes({ remarks }: Pick<Records, "remarks">): string[] {
  return remarks.map(({ code }) => code).filter((code) => code !== "separator");
}

const cells = async (text: string) => (await read(text)).rows;

describe("bytes", () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);

  test("are text in UTF-8, with and without its mark, in UTF-16 and in Windows-1252", () => {
    expect(decode(utf8("a,ü")).text).toBe("a,ü");
    expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)).text).toBe("a");
    expect(decode(Uint8Array.of(0xff, 0xfe, 0x61, 0, 0xfc, 0)).text).toBe("aü");
    expect(decode(Uint8Array.of(0xfe, 0xff, 0, 0x61)).text).toBe("a");
    const western = decode(Uint8Array.of(0x61, 0x2c, 0xfc, 0xa3));
    expect(western.text).toBe("a,ü£");
    expect(western.remarks.map(({ code }) => code)).toEqual(["encoding"]);
  });

  test.each([
    ["spreadsheet_file", [0x50, 0x4b, 3, 4, 0]],
    ["picture_file", [0x89, 0x50, 0x4e, 0x47, 13]],
    ["picture_file", [0xff, 0xd8, 0xff, 0xe0]],
    ["document_file", [0x25, 0x50, 0x44, 0x46]],
    ["no_text", [1, 2, 0, 3]],
  ])("that are a %s are named", (code, bytes) => {
    expect(() => decode(Uint8Array.from(bytes))).toThrow(new DataProblem(code as "no_text"));
  });
});

describe("cells", () => {
  test.each([
    ["tabs", "x\ty\n1\t2\n3\t4"],
    ["semicolons", "x;y\n1,5;2\n3;4,25"],
    ["bars", "x|y\n1|2\n3|4"],
    ["commas", "x,y\n1,2\n3,4"],
    ["blanks", "  x   y\n 1   2\n30  4 "],
  ])("are separated by %s", async (separator, text) => {
    const records = await read(text);
    expect(records.width).toBe(2);
    expect(records.rows[0]).toEqual(["x", "y"]);
    expect(records.remarks).toEqual([{ code: "separator", values: { separator } }]);
  });

  test("of one column need no separator", async () => {
    expect(await cells("1\n2\n3\n")).toEqual([["1"], ["2"], ["3"]]);
    expect(await cells("one fine day\ntwo fine days\nthree days")).toHaveLength(3);
  });

  test("in quotation marks hold separators, ends of lines and quotation marks", async () => {
    expect(await cells('name,n\n"a, ""b""\nc",1\n"d",2')).toEqual([
      ["name", "n"],
      ['a, "b"\nc', "1"],
      ["d", "2"],
    ]);
  });

  test("in quotation marks may hold another separator, even once in every row", async () => {
    expect(await cells('"x","y; z"\n"1","2; 3"')).toEqual([
      ["x", "y; z"],
      ["1", "2; 3"],
    ]);
  });

  test("come with any ends of lines, even mixed, and a mark at the beginning", async () => {
    expect(await cells("\ufeffa,b\r\n1,2\r3,4\n5,6\r\n")).toEqual([
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
      ["5", "6"],
    ]);
  });

  test("of formulas and of HTML are text like any other", async () => {
    const [, row] = await cells('a,b\n=1+2,"<img src=x onerror=alert(1)>"\n3,4');
    expect(row).toEqual(["=1+2", "<img src=x onerror=alert(1)>"]);
  });

  test("that are huge are cut, and it is said", async () => {
    const records = await read(`a,b\n${"x".repeat(100_000)},2\n1,2`);
    expect(records.rows[1]![0]).toHaveLength(120);
    expect(codes(records)).toEqual(["cut_cells"]);
  });
});

describe("rows", () => {
  test("that are empty, too short or too long are told with their place", async () => {
    const records = await read("a,b,c\n1,2,3\n\n4,5\n\n,,\n6,7,8,9\n1,2,3\n1,2,3\n1,2,3\n");
    expect(records.rows.slice(2, 4)).toEqual([
      ["4", "5", ""],
      ["6", "7", "8"],
    ]);
    expect(records.numbers).toEqual([1, 2, 4, 7, 8, 9, 10]);
    expect(records.remarks.slice(1)).toEqual([
      { code: "empty_lines", values: { n: 4 } },
      { code: "short_rows", values: { n: 1, row: 4 } },
      { code: "long_rows", values: { n: 1, row: 7 } },
    ]);
  });

  test("above a table tell what it is about, and are passed over", async () => {
    const records = await read("Heights of 2024\n\nage,height\n1,75\n2,86\n3,95");
    expect(records.rows[0]).toEqual(["age", "height"]);
    expect(codes(records)).toContain("titles");
  });

  test("beyond the cap, and columns, are left out", async () => {
    const text = `a,b\n${"1,2\n".repeat(50)}`;
    const records = await read(text, { rows: 10 });
    expect(records.rows).toHaveLength(11);
    expect(records.remarks.at(-1)).toEqual({ code: "too_many_rows", values: { max: 10 } });
    expect((await read(text, { cells: 20 })).rows).toHaveLength(11);
    const wide = await read(`${"1,".repeat(100_000)}1\n${"2,".repeat(100_000)}2`);
    expect(wide.width).toBe(60);
    expect(codes(wide)).toContain("too_many_columns");
  });

  test("are a hundred thousand, read in many slices", async () => {
    const lines = Array.from({ length: 100_000 }, (_, i) => `${i},"${i % 7}",${i / 3},k${i % 3}`);
    const heard: number[] = [];
    const records = await readRecords(`i,a,b,c\n${lines.join("\n")}`, caps, { read: (n) => heard.push(n) });
    const { columns } = await recognise(records);
    expect(columns.map(({ kind }) => kind)).toEqual(["number", "number", "number", "classes"]);
    expect(records.rows).toHaveLength(100_001);
    expect(heard.length).toBeGreaterThan(20);
  });

  test("stop coming once nobody waits for them", async () => {
    const abort = new AbortController();
    const reading = readRecords("1,2\n".repeat(200_000), caps, {
      signal: abort.signal,
      read: () => abort.abort(),
    });
    await expect(reading).rejects.toThrow(/abort/i);
  });

  test("are none, or hidden by a quotation mark", async () => {
    for (const text of ["", " \n\n", "\ufeff", ",,\n,,"]) {
      await expect(read(text)).rejects.toMatchObject({ code: "empty" });
    }
    const open = `a,b\n1,"2\n${"3,4\n".repeat(800_000)}`;
    await expect(read(open)).rejects.toMatchObject({ code: "open_quote" });
    expect(codes(await read('a,b\n1,"2\n3,4\n'))).toContain("quotes");
  });
});

describe("numbers", () => {
  test.each<[string, Decimal, number]>([
    ["12", ".", 12],
    ["-0.5", ".", -0.5],
    ["+.5", ".", 0.5],
    ["5.", ".", 5],
    ["1e-3", ".", 0.001],
    ["1,234.5", ".", 1234.5],
    ["12,34,567", ".", 1234567],
    ["1 234 567", ".", 1234567],
    ["1’234.5", ".", 1234.5],
    ["\u22125", ".", -5],
    ["$1,200", ".", 1200],
    ["-$3.50", ".", -3.5],
    ["12 %", ".", 12],
    ["1,5", ",", 1.5],
    ["1.234,5", ",", 1234.5],
    ["1\u00a0234,5", ",", 1234.5],
    ["1.234", ",", 1234],
    ["10,00 €", ",", 10],
    ["1,5", ".", NaN],
    ["1.5", ",", NaN],
    ["1,2,3", ".", NaN],
    ["1e999", ".", NaN],
    ["Infinity", ".", NaN],
    ["0x10", ".", NaN],
    ["2020-01-02", ".", NaN],
    ["12 apples", ".", NaN],
    ["=1+2", ".", NaN],
    ["e5", ".", NaN],
    ["-", ".", NaN],
    [".", ".", NaN],
    ["1 2", ".", NaN],
  ])("%s with %s is %d", (text, decimal, value) => expect(numberIn(text, decimal)).toBe(value));

  test("tell their decimal sign where any of them does", () => {
    expect(decimalOf(["1", "2,5", "abc"])).toBe(",");
    expect(decimalOf(["1", "2.5", "1,234"])).toBe(".");
    expect(decimalOf(["1.234.567", "3"])).toBe(",");
    expect(decimalOf(["1,234", "5,678"])).toBe(".");
    expect(decimalOf(["0,125"])).toBe(",");
  });
});

describe("columns", () => {
  const kinds = async (text: string) => (await understood(text)).columns.map(({ kind }) => kind);

  test("are numbers, classes, texts, names of rows, or empty", async () => {
    const rows = Array.from({ length: 30 }, (_, i) =>
      [i + 1, i / 2, i % 2 ? "yes" : "no", `k${i % 4}`, `person ${i}`, `w${i % 15}`, ""].join(","),
    );
    expect(await kinds(`id,x,answer,k,who,word,nothing\n${rows.join("\n")}`)).toEqual([
      "ids",
      "number",
      "classes",
      "classes",
      "ids",
      "text",
      "empty",
    ]);
  });

  test("of few different numbers may be classes too, in order", async () => {
    const { columns } = await understood("a,b\n10,1\n2,0\n10,1\n2,1\n3,0");
    expect(columns.map(({ classes }) => classes)).toEqual([
      ["2", "3", "10"],
      ["0", "1"],
    ]);
  });

  test("of numbers with a mistake stay numbers, and the mistake is told", async () => {
    const { columns } = await understood("x,y\n1,2\n2,4\n3,six\n4,8\n5,10\n6,NA\n7,");
    expect(columns[1]).toMatchObject({
      kind: "number",
      missing: 2,
      odd: { n: 1, row: 4, text: "six" },
    });
    expect(columns[1]!.numbers![2]).toBeNaN();
  });

  test("have names in the first row, or none", async () => {
    expect((await understood("x,y\n1,2\n3,4")).reading.header).toBe(true);
    expect((await understood("1,2\n3,4")).columns.map(({ name }) => name)).toEqual(["column 1", "column 2"]);
    expect((await understood("a,b\nb,a\na,b")).reading.header).toBe(false);
    expect((await understood("mood,weather\ngood,sun\nbad,rain\ngood,rain")).reading.header).toBe(true);
    const said = await understood("1,2\n3,4\n5,6", { header: true });
    expect(said.columns.map(({ name }) => name)).toEqual(["1", "2"]);
    expect(said.rows).toHaveLength(2);
  });

  test("get names where they have none, the same one, or an unsafe one", async () => {
    const found = await understood("x,,x,__proto__,x\n1,2,3,4,5\n6,7,8,9,10");
    expect(found.columns.map(({ name }) => name)).toEqual(["x", "column 2", "x (2)", "column 4", "x (3)"]);
    expect(codes(found)).toEqual(["unnamed", "double_names"]);
  });

  test("with decimal commas are numbers, and it is said; the reader has the last word", async () => {
    const found = await understood("x;y\n1,5;2\n2,25;3");
    expect([...found.columns[0]!.numbers!]).toEqual([1.5, 2.25]);
    expect(codes(found)).toEqual(["decimal_comma"]);
    const thousands = "x;y\n1,500;2\n2,250;3";
    expect([...(await understood(thousands)).columns[0]!.numbers!]).toEqual([1500, 2250]);
    const said = await understood(thousands, { decimal: "," });
    expect([...said.columns[0]!.numbers!]).toEqual([1.5, 2.25]);
  });
});

describe("anything", () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.double().map(String),
    fc.constantFrom(
      "",
      "NA",
      '"',
      '""',
      "1,5",
      "1.5",
      "-",
      "=A1",
      "\t",
      ";",
      "\ufeff",
      "__proto__",
      "constructor",
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc
      .tuple(
        fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }),
        fc.constantFrom(",", ";", "\t", "|", " "),
      )
      .map(([rows, separator]) => rows.map((row) => row.join(separator)).join("\n")),
  );

  test("is a table or a problem, in words either way", async () => {
    await holds(
      "tables",
      0.4,
      fc.asyncProperty(text, async (given) => {
        try {
          const records = await read(given);
          const { columns, rows, numbers, remarks } = await recognise(records);
          expect(rows.every((row) => row.length === records.width)).toBe(true);
          expect(numbers).toHaveLength(rows.length);
          expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
          for (const { code, values } of [...records.remarks, ...remarks]) {
            expect(words.text(`data.remarks.${code}`, values)).not.toMatch(/[{}]|^data\./);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(DataProblem);
          const { code, values } = error as DataProblem;
          expect(words.text(`data.problems.${code}`, values)).not.toMatch(/[{}]|^data\./);
        }
      }),
      "tables",
    );
  });

  test("in bytes is text or a problem", async () => {
    await holds(
      "tables",
      0.1,
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          expect(typeof decode(bytes).text).toBe("string");
        } catch (error) {
          expect(error).toBeInstanceOf(DataProblem);
        }
      }),
    );
  });

  test("in quotation marks comes back cell by cell, under the names that it was given", async () => {
    // Cells are trimmed and cut, and rows of nothing else left out: that is told, and tested above.
    const kept = fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() === text);
    const table = fc.integer({ min: 2, max: 5 }).chain((width) => {
      const row = fc.array(kept, { minLength: width, maxLength: width });
      return fc.tuple(
        fc.uniqueArray(kept, { minLength: width, maxLength: width }),
        fc.array(row, { minLength: 2, maxLength: 9 }),
      );
    });
    await holds(
      "tables",
      0.2,
      fc.asyncProperty(table, async ([names, body]) => {
        const quoted = [names, ...body].map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`));
        const text = quoted.map((row) => row.join(",")).join("\n");
        const found = await recognise(await read(text), { header: true });
        expect(found.rows).toEqual(body);
        for (const [j, { name }] of found.columns.entries())
          if (names[j] !== "__proto__") expect(name).toBe(names[j]);
      }),
    );
  });
});
