/** The files that are taken away: CSV that a spreadsheet reads as it was meant, with every number whole. */
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { csv } from "../../../web/elements/away/csv.js";
import { arithmeticTable, historyTable, parametersTable } from "../../../web/elements/away/tables.js";
import { open } from "../../views/real.js";

const read = (text: string): string[][] => Papa.parse<string[]>(text, { skipEmptyLines: true }).data;

const { run, picture } = await open(
  {
    version: 1,
    data: { columns: { x: [0, 1, 2, 3, 4], y: [1, 0, 2, 1.5, 4] }, target: "y" },
    model: { id: "linear" },
    loss: { id: "mse" },
    penalty: { id: "l2", alpha: 0.1 },
    seed: 2,
  },
  3,
);

describe("CSV", () => {
  test("quotes what needs it, ends rows as RFC 4180 has it, and has no byte order mark", () => {
    const text = csv([
      ["a,b", 'say "x"', "two\nlines"],
      [0.1 + 0.2, null, 1e-300],
    ]);
    expect(text).toBe('"a,b","say ""x""","two\nlines"\r\n0.30000000000000004,,1e-300\r\n');
    expect(read(text)[0]).toEqual(["a,b", 'say "x"', "two\nlines"]);
  });

  test("texts that a spreadsheet would work out are made harmless, numbers are not touched", () => {
    expect(csv([["=1+1", "+a", "-b", "@c", -0.5]])).toBe("'=1+1,'+a,'-b,'@c,-0.5\r\n");
  });
});

describe("tables", () => {
  test("the history holds each step's loss and what was measured", () => {
    const [header, ...rows] = read(csv(historyTable(picture.history)));
    const at = (name: string) => header!.indexOf(name);
    expect(rows.map((row) => Number(row[0]))).toEqual([0, 1, 2, 3]);
    expect(rows.slice(0, 3).map((row) => Number(row[at("loss")]))).toEqual(
      [...picture.history.first].slice(0, 3),
    );
    const last = rows.at(-1)!;
    expect(Number(last[at("train_loss")])).toBe(picture.step.trainLoss);
    expect(last[at("validation_loss")]).toBe("");
    expect(Number(last[at("penalty")])).toBeGreaterThan(0);
  });

  test("parameters have every digit, their place, and the data's own units", () => {
    const [header, ...rows] = read(csv(parametersTable(run.now)));
    expect(header).toEqual(["block", "row", "column", "value", "gradient", "change", "in_data_units"]);
    expect(rows.map((row) => Number(row[3]))).toEqual([...run.now.parameters]);
    expect(rows.map((row) => Number(row[6]))).toEqual([...run.now.natural.parameters!]);
    expect(rows[0]!.slice(0, 3)).toEqual(["weight", "1", "1"]);
  });

  test("the arithmetic has every number of the tape", () => {
    const [header, ...rows] = read(csv(arithmeticTable(run.now.tape)));
    expect(header![0]).toBe("entry");
    expect(rows).toHaveLength(run.now.tape.reduce((n, { rows, cols }) => n + rows * cols, 0));
    const outputs = rows.filter(([entry]) => entry === "output");
    const output = run.now.tape.find(({ id }) => id === "output")!;
    expect(outputs.map((row) => Number(row[4]))).toEqual([...output.values]);
    expect(outputs.map((row) => Number(row[1]))).toEqual([...output.example!].map((row) => row + 1));
  });
});
