/** Listening to the curve: the buttons, what is said of it, and where the sound is. Silent until it is asked for. */
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from "lit";
import { patiently } from "../../patience.js";
import type { Words } from "../../words/words.js";
import type * as curveSound from "./curve-sound.js";
import type { Melody, Playhead } from "./curve-sound.js";

type Sound = typeof curveSound;

/** What there is to be heard, as it is plotted. */
export interface Score {
  melodies: Melody[];
  log: boolean;
  /** Each has a scale of its own. */
  apart: boolean;
}

/** Milliseconds between the tones of two steps, at the least. */
const apartInTime = 70;

export class Listening implements ReactiveController {
  playhead: Playhead | null = null;
  private atEachStep = false;
  private said = "";
  private context: AudioContext | null = null;
  private sound: Sound | null = null;
  private playing: AbortController | null = null;
  private lastTone = 0;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
    this.atEachStep = false;
    void this.context?.close();
    this.context = null;
  }

  /** The tone of a new step, where that is asked for. */
  stepped(value: number, score: () => Score, front: number): void {
    if (!this.atEachStep || this.playing || !this.sound || !this.context) return;
    const now = performance.now();
    if (now - this.lastTone < apartInTime) return;
    this.lastTone = now;
    const pitch = scaleOf(this.sound, score(), front)(value);
    if (pitch !== null) this.sound.sound(this.context, pitch);
  }

  render(words: Words, score: () => Score): TemplateResult {
    const playing = this.playing !== null;
    return html`<button type="button" @click=${() => (playing ? this.stop() : this.listen(words, score()))}>
        ${words.text(playing ? "views.curve.sound.stop" : "views.curve.sound.listen")}
      </button>
      <button
        type="button"
        aria-pressed=${this.atEachStep ? "true" : "false"}
        @click=${() => this.toggleSteps()}
      >
        ${words.text("views.curve.sound.steps")}
      </button>`;
  }

  /** What is said before and after. */
  renderSaid(): TemplateResult {
    return html`<p class="hint" role="status">${this.said}</p>`;
  }

  /** Made in the gesture itself: browsers allow no sound else. */
  private async ready(): Promise<Sound> {
    this.context ??= new AudioContext();
    void this.context.resume();
    this.sound ??= await patiently(() => import("./curve-sound.js"));
    return this.sound;
  }

  private async toggleSteps(): Promise<void> {
    this.atEachStep = !this.atEachStep;
    this.host.requestUpdate();
    if (this.atEachStep) await this.ready();
  }

  private async listen(words: Words, score: Score): Promise<void> {
    const playing = (this.playing = new AbortController());
    const { signal } = playing;
    window.addEventListener("keydown", (event) => event.key === "Escape" && this.stop(), { signal });
    document.addEventListener("visibilitychange", () => document.hidden && this.stop(), { signal });
    const { melodies } = score;
    const ends = melodies.map(({ name, notes }) =>
      words.text(name === null ? "views.curve.sound.way" : "views.curve.sound.way_of", {
        name: name ?? "",
        first: notes.length ? words.number(notes[0]!.value) : "",
        last: notes.length ? words.number(notes.at(-1)!.value) : "",
      }),
    );
    this.say(words.text("views.curve.sound.begins"));
    try {
      const sound = await this.ready();
      if (signal.aborted) return;
      const moved = (playhead: Playhead) => {
        this.playhead = playhead;
        this.host.requestUpdate();
      };
      await sound.play(this.context!, melodies, (k) => scaleOf(sound, score, k), moved, signal);
      if (!signal.aborted) this.say(words.sentences(ends));
    } finally {
      if (this.playing === playing) this.stop(this.said);
    }
  }

  private stop(said = ""): void {
    this.playing?.abort();
    this.playing = null;
    this.playhead = null;
    this.say(said);
  }

  private say(text: string): void {
    this.said = text;
    this.host.requestUpdate();
  }
}

/** The pitches of one melody: on the scale that it shares with the others, or on its own. */
function scaleOf(sound: Sound, { melodies, log, apart }: Score, k: number): (value: number) => number | null {
  const scaled = apart ? [melodies[k]!] : melodies;
  return sound.pitchAmong(
    scaled.flatMap(({ notes }) => notes.map(({ value }) => value)),
    log,
  );
}
