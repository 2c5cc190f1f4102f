/** The same core natively, with the 128-bit packs of any x86-64: native.cpp, built as it stands, as a child process. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { root, show, step } from "../../../wasm/setup/shell.mjs";
import { experimentOf } from "../works/experiment.js";

const folder = join(root, "build", "release");

/** What native.cpp opens. */
function description(work) {
  const experiment = experimentOf(work);
  switch (work.kind) {
    case "network":
      return { kind: work.kind, experiment, steps: work.steps };
    case "slice": {
      const [x, y] = work.from.map((from, i) => ({ parameter: i, from, to: work.to[i], n: work.side }));
      return { kind: work.kind, experiment, query: { x, y } };
    }
    case "grid":
      return { kind: work.kind, experiment, places: work.places.map((column) => [...column]) };
  }
}

export async function native() {
  await step("building the core natively", async () => {
    const quiet = { stdio: ["ignore", "ignore", "inherit"] };
    await show("cmake", ["--preset", "release"], quiet);
    await show("ninja", ["-C", folder, "native"], quiet);
  });
  const child = spawn(join(folder, "tests", "bench", "native"), { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (question) => {
    child.stdin.write(`${JSON.stringify(question)}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error("The native program has ended.");
    return JSON.parse(value);
  };
  return {
    async open(_, work) {
      await ask(description(work));
      return "double";
    },
    async answer(_, turns) {
      await ask(turns);
      return ask("answer");
    },
    block: (_, turns) => ask(turns),
    close: async () => {},
    end: () => child.stdin.end(),
  };
}
