/** What is suggested for a table, and the experiment that comes of a choice. */
import fc from "fast-check";
import { createEngine } from "loss-lab/engine";
import { describe, expect, test } from "vitest";
import { blank } from "../../../web/elements/own-data/drawing.js";
import { takeFile, takeText } from "../../../web/elements/own-data/intake.js";
import { carryOut, suggest, type Outcome, type Plan } from "../../../web/elements/own-data/plan.js";
import { recognise, type Recognised } from "../../../web/elements/own-data/recognise.js";
import { readRecords } from "../../../web/elements/own-data/records.js";
import { DataProblem } from "../../../web/elements/own-data/remark.js";
import type { Experiment } from "../../../web/engine/types.js";
import { holds } from "../../properties.js";

const limits = { rows: 200_000, numbers: 2_000_000 };
const caps = { rows: limits.rows, columns: 60, cells: 4_000_000 };

async function table(text: string): Promise<Recognised> {
  return recognise(await readRecords(text, caps));
}

async function outcome(text: string, plan: Partial<Plan> = {}, most = limits): Promise<Outcome> {
  const found = await table(text);
  return carryOut(found, { ...suggest(found.columns)!, ...plan }, most);
}

const lists = ({ data }: Outcome) =>
  Object.fromEntries(Object.entries(data.columns).map(([name, cells]) => [name, [...cells]]));

describe("a suggestion", () => {
  const named = async (text: string) => {
    const { columns } = await table(text);
    const plan = suggest(columns);
    return (
      plan && [plan.features.map((j) => columns[j]!.name).join(), columns[plan.target]!.name, plan.classes]
    );
  };

  test("predicts what is called so, else classes, else the last number, from all other numbers", async () => {
    expect(await named("y,a,b\n1.5,2,3.5\n2,3,4\n3,5,1\n9,9,2")).toEqual(["a,b", "y", false]);
    expect(await named("kind,a,b\nu,2,3.5\nv,3,4\nu,5,1")).toEqual(["a,b", "kind", true]);
    expect(await named("a,b\n2,3.5\n3,4\n5,1")).toEqual(["a", "b", false]);
    expect(await named("a,result\n2,0\n3,1\n5,1")).toEqual(["a", "result", true]);
  });

  test("leaves out what can't help: names of rows, texts, and columns that never change", async () => {
    expect(await named("id,who,same,a,b\n1,x y,7,1.5,2\n2,y z,7,2,9\n3,z z,7,4,1")).toEqual([
      "a",
      "b",
      false,
    ]);
  });

  test("is not made where nothing can be predicted", async () => {
    expect(await named("who\nann\nbob\ncy\ndan")).toBeNull();
  });
});

describe("what comes of it", () => {
  test("numbers get a line and squared error", async () => {
    const made = await outcome("a,b\n1,2.5\n2,3\n3,5");
    expect(lists(made)).toEqual({ a: [1, 2, 3], b: [2.5, 3, 5] });
    expect(made).toMatchObject({
      data: { target: "b", features: ["a"] },
      model: { id: "linear" },
      loss: { id: "mse" },
      task: "numbers",
      rows: 3,
    });
  });

  test("two classes get a line and cross-entropy, many a score for each", async () => {
    const two = await outcome("a,k\n1,yes\n2,no\n3,yes");
    expect(two).toMatchObject({ loss: { id: "bce" }, task: "two", data: { classes: ["no", "yes"] } });
    expect(lists(two)["k"]).toEqual(["yes", "no", "yes"]);
    const many = await outcome("a,k\n1,u\n2,v\n3,w\n4,u");
    expect(many).toMatchObject({
      model: { id: "softmax-linear" },
      loss: { id: "softmax_cross_entropy" },
      task: "many",
      data: { classes: ["u", "v", "w"] },
    });
    const numbers = await outcome("a,k\n1.5,0\n2,1\n3,1", { classes: false });
    expect(numbers).toMatchObject({ loss: { id: "mse" }, task: "numbers" });
  });

  test("rows with a gap in a column that is used are left out, and counted with their place", async () => {
    const text = "a,b,c\n1,NA,1\n2,3,4\n,5,6\n5,6,many\n7,8,9\n8,9,1\n9,1,2\n2,2,2\n1,1,1\n3,3,3";
    const made = await outcome(text);
    expect(made.leftOut).toEqual({ n: 3, row: 2 });
    expect(lists(made)).toEqual({
      a: [2, 7, 8, 9, 2, 1, 3],
      b: [3, 8, 9, 1, 2, 1, 3],
      c: [4, 9, 1, 2, 2, 1, 3],
    });
    expect((await outcome(text, { features: [0] })).leftOut).toEqual({ n: 2, row: 4 });
  });

  test("rows for which there is no room are counted", async () => {
    const text = "a,b,c\n1,2,3\n2,3,4\n3,4,5\n4,5,7\n6,6,9";
    expect(await outcome(text, {}, { rows: 4, numbers: 100 })).toMatchObject({ rows: 4, cut: 1 });
    expect(await outcome(text, {}, { rows: 100, numbers: 9 })).toMatchObject({ rows: 3, cut: 2 });
  });

  test("too few rows or classes are a problem", async () => {
    await expect(outcome("a,b\n1,2\n2,NA\nNA,3")).rejects.toMatchObject({ code: "too_few_rows" });
    await expect(outcome("a,k\n1,u\n2,u\nNA,v\n3,u")).rejects.toMatchObject({ code: "one_class" });
  });
});

describe("what is handed over", () => {
  const taking = { rows: limits.rows };
  const experiment: Experiment = {
    version: 1,
    data: { id: "line" },
    model: { id: "linear" },
    loss: { id: "mse" },
  };
  const file = (text: string, name: string, type = "") => new File([text], name, { type });

  test("may be an experiment, with or without its place", async () => {
    const place = { experiment, t: 12, views: [{ name: "fit" }], panels: [] };
    expect(await takeFile(file(JSON.stringify(place), "a.json"), taking)).toEqual({ place });
    expect(await takeText(` ${JSON.stringify(experiment)}`, taking)).toEqual({ place: { experiment, t: 0 } });
  });

  test("is a problem in words where it is neither that nor a table", async () => {
    const code = (given: Promise<unknown>) =>
      given.then(
        () => null,
        (error: DataProblem) => error.code,
      );
    expect(await code(takeFile(file("{}", "a.json"), taking))).toBe("no_experiment");
    expect(await code(takeFile(file("{ oh", "a.json"), taking))).toBe("no_experiment");
    expect(await code(takeText("[1, 2]", taking))).toBe("no_experiment");
    expect(await code(takeText("null", taking))).toBeNull();
    expect(await code(takeFile(file("x", "a.svg", "image/svg+xml"), taking))).toBe("picture_file");
    const huge = { size: 1e9, type: "", name: "a.csv" } as File;
    expect(await code(takeFile(huge, taking))).toBe("too_large");
    const gone = { size: 1, type: "", name: "a.csv", arrayBuffer: () => Promise.reject(new Error()) };
    expect(await code(takeFile(gone as unknown as File, taking))).toBe("unreadable");
  });

  test("in brackets may still be a table", async () => {
    expect(await takeText("[a],b\n1,2\n3,4", taking)).toHaveProperty("records");
  });
});

test("the core takes whatever comes of any table, and the points that drawing begins with", async () => {
  const engine = await createEngine();
  const open = async ({ data, model, loss }: Pick<Outcome, "data" | "model" | "loss">) =>
    (await engine.open({ version: 1, data, model, loss })).close();
  await open(blank("numbers"));
  await open(blank("classes"));
  const cell = fc.oneof(
    fc.constantFrom("1", "2", "3.5", "-1e3", "", "NA", "u", "v", "<b>", "=1", "1e300"),
    fc.double({ noNaN: true }).map(String),
  );
  const name = fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", "x", "x", "y", ""));
  const rows = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 12 }))
    .chain(([width, n]) =>
      fc.tuple(
        fc.array(name, { minLength: width, maxLength: width }),
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: n, maxLength: n }),
      ),
    );
  await holds(
    "tables",
    0.3,
    fc.asyncProperty(rows, async ([names, body]) => {
      const text = [names.map((each) => `"${each.replaceAll('"', '""')}"`), ...body];
      try {
        const found = await table(text.map((row) => row.join(",")).join("\n"));
        const plan = suggest(found.columns);
        if (plan) await open(await carryOut(found, plan, limits));
      } catch (error) {
        if (!(error instanceof DataProblem)) throw error;
      }
    }),
  );
  engine.close();
});
