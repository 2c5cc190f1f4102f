/** How far a reader has come with an exhibit: the question on screen, what was answered, what is being played. */
import type { Act, Exhibit, Question } from "../../exhibits/exhibit.js";
import { patiently } from "../../patience.js";
import type { Stage } from "./acts.js";
import type { Answer } from "./measure.js";

/** An answer that was checked. */
export interface Checked {
  question: Question;
  option: string;
  answer: Answer;
  /** When it was asked, or answered last, in the page's milliseconds. */
  since: number;
}

export interface LessonEvents {
  changed: () => void;
  answered: (checked: Checked) => void;
  failed: (error: unknown, again: () => void) => void;
  /** A question is to be seen. */
  asked: () => void;
}

type Work = (question: Question, signal: AbortSignal) => Promise<Answer>;

export class Lesson {
  /** The option chosen. */
  chosen: string | null = null;
  /** What is said of the answer: that there is none yet, that it is being worked out, or whether it is right. */
  state: "open" | "unchosen" | "working" | "right" | "wrong" = "open";
  /** Something has happened on the stage, or a question was answered. */
  seen = false;
  /** The act of the script that was played last. */
  shown: number | null = null;
  private place = 0;
  /** Those that are worked out, by the ids of their questions. */
  readonly answers = new Map<string, Answer>();
  private since = 0;
  private playing: AbortController | null = null;
  private readonly ended = new AbortController();

  constructor(
    readonly exhibit: Exhibit,
    private readonly stage: Stage,
    private readonly work: Work,
    private readonly events: LessonEvents,
  ) {
    this.prepare();
  }

  /** The one on screen; null where the exhibit has none. */
  get question(): Question | null {
    return this.exhibit.questions[this.place] ?? null;
  }

  get number(): { n: number; of: number } {
    return { n: this.place + 1, of: this.exhibit.questions.length };
  }

  get isLast(): boolean {
    return this.place + 1 >= this.exhibit.questions.length;
  }

  /** Null until it is worked out: before that nothing of it may be seen. */
  get answer(): Answer | null {
    return (this.question && this.answers.get(this.question.id)) ?? null;
  }

  get isChecked(): boolean {
    return this.state === "right" || this.state === "wrong";
  }

  get isPlaying(): boolean {
    return this.playing !== null;
  }

  choose(option: string): void {
    this.chosen = option;
    this.state = "open";
    this.events.changed();
  }

  async check(): Promise<void> {
    const { question, chosen } = this;
    if (!question || this.state === "working") return;
    this.state = chosen === null ? "unchosen" : "working";
    this.events.changed();
    if (chosen === null) return;
    const answer = await this.workedOut(question);
    // Meanwhile another was chosen, or another question asked.
    if (this.state !== "working" || this.question !== question) return;
    this.state = !answer ? "open" : answer.holds === chosen ? "right" : "wrong";
    this.seen ||= answer !== null;
    this.events.changed();
    if (!answer) return;
    this.events.answered({ question, option: chosen, answer, since: this.since });
    this.since = performance.now();
    await this.reveal();
  }

  /** On the chapter it is about, as that opens: what was done there for the last one is not what it asks of. */
  next(): void {
    this.show(this.place + 1);
    if (this.question) void this.perform([], this.homeOf(this.question));
  }

  /** Lets happen what was asked about, from where the question begins. */
  async reveal(): Promise<void> {
    const { question } = this;
    if (question) await this.perform(question.reveal, this.homeOf(question));
  }

  /** An act of the script; the first of them begins where the exhibit does. */
  async play(act: number): Promise<void> {
    this.shown = act;
    await this.perform([this.exhibit.script[act]!], act === 0 ? this.exhibit.chapters[0].id : null);
  }

  async open(chapter: string): Promise<void> {
    await this.perform([{ do: "chapter", id: chapter }], null);
  }

  stop(): void {
    this.playing?.abort();
  }

  close(): void {
    this.stop();
    this.ended.abort();
  }

  private homeOf({ measures }: Question): string {
    const [measure] = Object.values(measures);
    const chapter = measure && "t" in measure ? measure.chapter : undefined;
    return chapter ?? this.exhibit.chapters[0].id;
  }

  private async perform(acts: readonly Act[], home: string | null): Promise<void> {
    this.stop();
    const playing = (this.playing = new AbortController());
    this.events.changed();
    try {
      const { perform } = await patiently(() => import("./acts.js"));
      if (home !== null) await perform(this.stage, [{ do: "chapter", id: home }], playing.signal);
      await perform(this.stage, acts, playing.signal);
      const asked = acts.find((act) => act.do === "ask");
      if (asked) this.ask(asked.question);
    } catch (error) {
      this.events.failed(error, () => void this.perform(acts, home));
    } finally {
      if (this.playing === playing) this.playing = null;
      this.events.changed();
    }
  }

  private ask(question: string): void {
    this.show(this.exhibit.questions.findIndex(({ id }) => id === question));
    this.events.asked();
  }

  private show(place: number): void {
    this.place = place;
    this.chosen = null;
    this.state = "open";
    this.prepare();
    this.events.changed();
  }

  /** A question that itself speaks of numbers can be asked only once these are worked out. */
  private prepare(): void {
    const { question } = this;
    this.since = performance.now();
    if (question && speaksOfNumbers(this.exhibit, question))
      void this.workedOut(question).then(this.events.changed);
  }

  async workedOut(question: Question): Promise<Answer | null> {
    const known = this.answers.get(question.id);
    if (known) return known;
    try {
      const answer = await this.work(question, this.ended.signal);
      this.answers.set(question.id, answer);
      return answer;
    } catch (error) {
      const again = () => void this.workedOut(question).then(this.events.changed);
      if (!this.ended.signal.aborted) this.events.failed(error, again);
      return null;
    }
  }
}

export function speaksOfNumbers({ words }: Exhibit, { id }: Question): boolean {
  const { text, options } = words.questions[id]!;
  return [text, ...Object.values(options)].some((sentence) => sentence.includes("{"));
}
