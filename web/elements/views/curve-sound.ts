/** The curve as tones: the higher the loss, the higher the tone. Fetched when the reader first listens. */

/** One run's losses, or what else is plotted of it, each at its place along the plot, from 0 to 1. */
export interface Melody {
  /** Of a run among others. */
  name: string | null;
  notes: { at: number; value: number }[];
}

/** Where the sound is: in which melody, and how far along the plot. */
export interface Playhead {
  melody: number;
  at: number;
}

/** Hertz of the smallest and of the largest loss: two octaves and a half that small loudspeakers can sound. */
const lowest = 196;
const highest = 1108;
const volume = 0.09;
/** Of each run that is compared, in their order; as loud as one another to the ear. */
const timbres = [
  { type: "sine", gain: 1 },
  { type: "triangle", gain: 0.9 },
  { type: "square", gain: 0.3 },
  { type: "sawtooth", gain: 0.4 },
] as const;
/** Seconds of the longest melody, between two of them, of a single tone, and until a tone is there or gone without a click. */
const length = 4;
const rest = 0.5;
const blip = 0.09;
const fade = 0.015;

/** The pitch of a value among others, in hertz; null is silence, for what has no place on the scale. */
export function pitchAmong(values: readonly number[], log: boolean): (value: number) => number | null {
  const height = (value: number) => (log ? (value > 0 ? Math.log(value) : NaN) : value);
  const heights = values.map(height).filter(Number.isFinite);
  const low = heights.reduce((a, b) => Math.min(a, b), Infinity);
  const high = heights.reduce((a, b) => Math.max(a, b), -Infinity);
  return (value) => {
    const here = height(value);
    if (!Number.isFinite(here)) return null;
    // Halved first: the distance between two numbers may be too large for a number.
    const share = high > low ? (here / 2 - low / 2) / (high / 2 - low / 2) : 0.5;
    return lowest * (highest / lowest) ** Math.min(Math.max(share, 0), 1);
  };
}

function voice(context: AudioContext, timbre: number): { tone: OscillatorNode; loudness: GainNode } {
  const { type } = timbres[timbre % timbres.length]!;
  const tone = new OscillatorNode(context, { type });
  const loudness = new GainNode(context, { gain: 0 });
  tone.connect(loudness).connect(context.destination);
  return { tone, loudness };
}

function loud(timbre: number): number {
  return volume * timbres[timbre % timbres.length]!.gain;
}

/** One short tone. */
export function sound(context: AudioContext, pitch: number): void {
  const { tone, loudness } = voice(context, 0);
  const now = context.currentTime;
  tone.frequency.value = pitch;
  loudness.gain.setTargetAtTime(loud(0), now, fade / 3);
  loudness.gain.setTargetAtTime(0, now + blip - fade, fade / 3);
  tone.start(now);
  tone.stop(now + blip + fade);
}

/** Plays melodies one after another, through to the end or until `signal` ends them. */
export async function play(
  context: AudioContext,
  melodies: readonly Melody[],
  pitch: (melody: number) => (value: number) => number | null,
  moved: (playhead: Playhead) => void,
  signal: AbortSignal,
): Promise<void> {
  const furthest = Math.max(0, ...melodies.map(({ notes }) => notes.at(-1)?.at ?? 0));
  // A curve that has come a part of its way takes no less time.
  const seconds = furthest > 0 ? length / furthest : length;
  for (const [k, { notes }] of melodies.entries()) {
    const { tone, loudness } = voice(context, k);
    const begin = context.currentTime + 0.05;
    const pitchHere = pitch(k);
    let sounds = false;
    for (const { at, value } of notes) {
      const time = begin + at * seconds;
      const hertz = pitchHere(value);
      if (hertz !== null) {
        if (sounds) tone.frequency.linearRampToValueAtTime(hertz, time);
        else tone.frequency.setValueAtTime(hertz, time);
      }
      if (sounds !== (hertz !== null))
        loudness.gain.setTargetAtTime(hertz === null ? 0 : loud(k), time, fade / 3);
      sounds = hertz !== null;
    }
    const end = begin + Math.max((notes.at(-1)?.at ?? 0) * seconds, blip);
    loudness.gain.setTargetAtTime(0, end, fade / 3);
    tone.start(begin);
    tone.stop(end + 2 * fade);
    const quiet = () => {
      loudness.gain.cancelScheduledValues(0);
      loudness.gain.setTargetAtTime(0, context.currentTime, fade / 3);
      tone.stop(context.currentTime + 2 * fade);
    };
    signal.addEventListener("abort", quiet, { once: true });
    const last = k === melodies.length - 1;
    await follow(context, end + (last ? 2 * fade : rest), signal, (now) =>
      moved({ melody: k, at: Math.min(Math.max((now - begin) / seconds, 0), notes.at(-1)?.at ?? 0) }),
    );
    signal.removeEventListener("abort", quiet);
    if (signal.aborted) return;
  }
}

/** Tells the sound's time with each picture until `end`, or until it is given up. */
function follow(
  context: AudioContext,
  end: number,
  signal: AbortSignal,
  tell: (now: number) => void,
): Promise<void> {
  return new Promise((resolve) => {
    const next = () => {
      if (signal.aborted || context.currentTime >= end) return resolve();
      tell(context.currentTime);
      requestAnimationFrame(next);
    };
    next();
  });
}
