/** The files that are taken away: CSV that a spreadsheet reads as it was meant, with every number whole. */
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { csv } from "../../../web/elements/away/csv.js";
import { stepsTable } from "../../../web/elements/away/steps.js";
import { arithmeticTable, parametersTable } from "../../../web/elements/away/tables.js";
import { open } from "../../views/real.js";

const read = (text: string): string[][] => Papa.parse<string[]>(text, { skipEmptyLines: true }).data;

const { run } = await open(
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

describe("the steps", () => {
  const long = {
    version: 1,
    data: { id: "moons", n: 40 },
    model: { id: "linear" },
    loss: { id: "bce" },
    validation: 0.25,
    schedule: { id: "exponential", gamma: 0.999 },
    edits: [{ t: 2500, loss: { id: "hinge" } }],
  } as const;
  const table = async (furthest: number, signal = new AbortController().signal) => {
    const { run: own } = await open({ ...long, edits: [...long.edits] });
    const seen: number[] = [];
    const way = { furthest, edits: [2500] };
    const rows = await stepsTable(own, way, { signal, progress: (t) => seen.push(t) });
    return { own, rows, seen };
  };

  test("are all there, each with the numbers that the run shows", async () => {
    const { own, rows, seen } = await table(3000);
    const [header, ...steps] = read(csv(rows));
    const at = (row: string[], name: string) => Number(row[header!.indexOf(name)]);
    expect(steps.map(([t]) => Number(t))).toEqual([...Array(3001).keys()]);
    expect(seen.at(-1)).toBe(3000);
    expect(seen.length).toBeGreaterThan(2);
    for (const t of [0, 1, 777, 2499, 2500, 3000]) {
      const step = await own.seek(t);
      const row = steps[t]!;
      expect(at(row, "loss")).toBe(step.loss);
      expect(at(row, "train_loss")).toBe(step.trainLoss);
      expect(at(row, "validation_loss")).toBe(step.validationLoss);
      expect(at(row, "learning_rate")).toBe(step.learningRate);
      for (const { id, value, validation } of step.metrics) {
        if (value !== null) expect(at(row, id)).toBe(value);
        if (validation !== null) expect(at(row, `validation_${id}`)).toBe(validation);
      }
    }
  });

  test("end where the run diverges, and can be given up", async () => {
    const { run: wild } = await open({
      version: 1,
      data: { id: "line" },
      model: { id: "linear" },
      loss: { id: "mse" },
      optimizer: { id: "sgd", learning_rate: 50 },
    });
    const never = new AbortController().signal;
    const rows = await stepsTable(wild, { furthest: 9999, edits: [] }, { signal: never, progress: () => {} });
    expect(rows.length).toBeLessThan(1000);
    const abort = new AbortController();
    abort.abort();
    await expect(table(10, abort.signal)).rejects.toThrow(/abort/i);
  });
});
