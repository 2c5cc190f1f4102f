// @vitest-environment happy-dom
/** How far a reader has come: what is asked, checked, revealed and played, on a stage that only writes down. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Act, Exhibit } from "../../../web/exhibits/exhibit.js";
import type { Stage } from "../../../web/elements/guide/acts.js";
import { fill } from "../../../web/elements/guide/figures.js";
import { Lesson, type Checked } from "../../../web/elements/guide/lesson.js";
import type { Answer } from "../../../web/elements/guide/measure.js";
import { english } from "../../words.js";

const words = (text: string) => ({ text, options: { yes: "Yes", no: "No" }, right: "", wrong: "" });
const question = (id: string) => ({
  id,
  options: ["yes", "no"],
  measures: { later: { chapter: "second", t: 3, of: "loss" as const } },
  answer: { yes: "1", no: "0" },
  reveal: [{ do: "step", n: 3 } satisfies Act],
});
const exhibit = {
  chapters: [{ id: "first" }, { id: "second" }],
  questions: [question("plain"), question("speaking")],
  script: [
    { do: "seek", t: 2 },
    { do: "ask", question: "speaking" },
  ],
  words: { questions: { plain: words("Which?"), speaking: words("Is it {n}?") } },
} as unknown as Exhibit;

const answer: Answer = { holds: "yes", figures: { n: { value: 0.254, unit: "share" } }, unit: "$" };

let done: string[];
let told: Checked[];
let lesson: Lesson;
const work = vi.fn<() => Promise<Answer>>();
const asked = vi.fn();
const failed = vi.fn();

beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  done = [];
  told = [];
  for (const mock of [work, asked, failed]) mock.mockReset();
  work.mockResolvedValue(answer);
  let t = 0;
  const player = {
    get t() {
      return t;
    },
    pausePlaying: () => undefined,
    settled: async () => undefined,
    seek: (to: number) => done.push(`seek ${(t = to)}`),
  };
  const stage = {
    player: () => player,
    begin: () => done.push("begin"),
    openChapter: async (id: string) => void done.push(`chapter ${id}`),
  } as unknown as Stage;
  const changed = () => undefined;
  lesson = new Lesson(exhibit, stage, work, { changed, asked, failed, answered: (each) => told.push(each) });
});

describe("a question", () => {
  it("is worked out only once an answer was chosen and checked", async () => {
    await lesson.check();
    expect([lesson.state, work.mock.calls.length]).toEqual(["unchosen", 0]);
    lesson.choose("no");
    await lesson.check();
    expect([lesson.state, lesson.seen]).toEqual(["wrong", true]);
    lesson.choose("yes");
    expect(lesson.isChecked).toBe(false);
    await lesson.check();
    expect([lesson.state, work.mock.calls.length]).toEqual(["right", 1]);
    const [question] = exhibit.questions;
    expect(told).toMatchObject([
      { question, option: "no", answer },
      { question, option: "yes", answer },
    ]);
  });

  it("is revealed from where it begins, each act an action of its own", async () => {
    lesson.choose("yes");
    await lesson.check();
    expect(done).toEqual(["begin", "chapter second", "begin", "seek 3"]);
    expect(lesson.isPlaying).toBe(false);
  });

  it("that speaks of numbers has them worked out before it is answered", async () => {
    lesson.next();
    await vi.waitFor(() => expect(lesson.answer).toBe(answer));
    expect([lesson.state, lesson.question!.id, lesson.isLast]).toEqual(["open", "speaking", true]);
    // And it is asked on the chapter that it is about.
    await vi.waitFor(() => expect(lesson.isPlaying).toBe(false));
    expect(done).toEqual(["begin", "chapter second"]);
  });

  it("that cannot be worked out stays open, and says why", async () => {
    work.mockRejectedValue(new Error("no"));
    lesson.choose("yes");
    await lesson.check();
    expect([lesson.state, failed.mock.calls.length, told.length]).toEqual(["open", 1, 0]);
  });

  it("left while it is worked out says nothing any more", async () => {
    lesson.choose("yes");
    const checked = lesson.check();
    lesson.choose("no");
    await checked;
    expect([lesson.state, told.length]).toEqual(["open", 0]);
  });
});

describe("a script", () => {
  it("begins where the exhibit does, and goes on from where it stands", async () => {
    await lesson.play(0);
    expect(done).toEqual(["begin", "chapter first", "begin", "seek 2"]);
    await lesson.play(1);
    expect(lesson.shown).toBe(1);
    expect(done.filter((each) => each.startsWith("chapter"))).toHaveLength(1);
  });

  it("brings a question onto the screen", async () => {
    await lesson.play(1);
    expect([lesson.question!.id, asked.mock.calls.length]).toEqual(["speaking", 1]);
  });
});

describe("numbers in sentences", () => {
  it("have their unit, and an ellipsis until they are known", () => {
    const figures = {
      ...answer.figures,
      price: { value: 181204.6, unit: "target" as const },
      plain: { value: -2 },
    };
    const known = { ...answer, figures };
    const sentence = "{n} of {price}, {plain}; {other}";
    expect(fill(english(), sentence, known)).toBe("25.4% of $181,205, −2; {other}");
    expect(fill(english(), "It is {n}.", null)).toBe("It is ….");
  });
});
