/**
 * An experiment and a position as text for a link's fragment, and back: "1." (the version), then JSON,
 * deflate-raw, base64url. What comes in is untrusted: its length is capped, and its size while it is unpacked.
 */
import type { Comparison, Experiment, OwnData } from "../engine/types.js";
import type { OpenView } from "../exhibits/exhibit.js";
import { experimentsOf, readCompare } from "./compare.js";
import { namesIn, terms, type Arrangement } from "./rules.js";

/** What a link holds. */
export interface Place {
  /** The one in front where several are compared, as `compare` has it too. */
  experiment: Experiment;
  t: number;
  compare?: Comparison;
  /** Which of the compared runs is in front. */
  front?: number;
  /** Of an exhibit that has several. */
  chapter?: string;
  /** The index of the parameter that was chosen. */
  parameter?: number;
  /** The views that were open; without them, the exhibit's own. */
  views?: OpenView[];
  /** The names of the panels that were open; without them, none is. */
  panels?: string[];
  /** What a teacher leaves to the reader. */
  lesson?: Arrangement;
}

/** Characters of a fragment, in and out. */
export const mostCharacters = 32 * 1024;
/** Bytes of JSON: far more than the characters can honestly hold, far less than a decompression bomb. */
const mostBytes = 1024 * 1024;
/** Cells of a reader's own data: each takes a few bits, the least that real measurements can be packed to. */
const mostCells = 2 * mostCharacters;
/** Another one for other digits, too: a link shows what it showed, or says that another version made it. */
const version = "1.";

export type LinkFault = "too_long" | "broken" | "newer";

export class LinkError extends Error {
  constructor(
    readonly fault: LinkFault,
    readonly length: number,
  ) {
    super(fault);
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
) {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new RangeError();
    }
    parts.push(value);
  }
  return new Blob(parts);
}

/** A place as JSON, for a link or a file. */
export function writePlace(place: Place, indent = 0): string {
  return JSON.stringify(
    { ...place, ...(place.compare && { experiment: undefined }) },
    (_, value: unknown) => (value instanceof Float64Array ? [...value] : value),
    indent,
  );
}

/** The fragment for a place; null where it would be longer than a link may be. */
export async function writeLink(place: Place): Promise<string | null> {
  if (!place.compare && overlong.has(place.experiment)) return null;
  const { data } = place.experiment;
  // However well they are packed, so many do not fit: there is no need to write them to find that out.
  if (data && "columns" in data && cellsOf(data.columns) > mostCells) return null;
  const json = writePlace(place);
  const bytes = new TextEncoder().encode(json);
  if (bytes.length > mostBytes) return tooLong(place);
  const packed = await through(bytes, new CompressionStream("deflate-raw"), mostBytes);
  let binary = "";
  for (const byte of new Uint8Array(await packed.arrayBuffer())) binary += String.fromCharCode(byte);
  const text = version + btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  return text.length <= mostCharacters ? text : text.length < 2 * mostCharacters ? null : tooLong(place);
}

/** Far too long for a link at any step: they are not written again and again to find that out. */
const overlong = new WeakSet<Experiment>();

function tooLong({ experiment, compare }: Place): null {
  if (!compare) overlong.add(experiment);
  return null;
}

function cellsOf(columns: OwnData["columns"]): number {
  return Object.values(columns).reduce((sum, { length }) => sum + length, 0);
}

/** The place in a fragment (without its #). Throws LinkError; whether the experiment works, the core decides. */
export async function readLink(text: string): Promise<Place> {
  const fail = (fault: LinkFault) => new LinkError(fault, text.length);
  if (text.length > mostCharacters) throw fail("too_long");
  if (!text.startsWith(version)) throw fail(/^\d+\./.test(text) ? "newer" : "broken");
  let place: unknown;
  try {
    const binary = atob(text.slice(version.length).replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const unpacked = await through(bytes, new DecompressionStream("deflate-raw"), mostBytes);
    place = JSON.parse(await unpacked.text());
  } catch {
    throw fail("broken");
  }
  const read = readPlace(place);
  if (!read) throw fail("broken");
  return read;
}

/** The place that a link or a file holds; null where it holds none. */
export function readPlace(place: unknown): Place | null {
  if (typeof place !== "object" || place === null) return null;
  const {
    experiment,
    t,
    compare,
    front = 0,
    chapter,
    parameter,
    views,
    panels,
    lesson,
  } = place as Partial<Place>;
  if (typeof t !== "number" || !Number.isSafeInteger(t) || t < 0) return null;
  if (views !== undefined && !(Array.isArray(views) && views.every(isView))) return null;
  if (panels !== undefined && !(Array.isArray(panels) && panels.every((name) => typeof name === "string")))
    return null;
  if (parameter !== undefined && !(Number.isSafeInteger(parameter) && parameter >= 0)) return null;
  if (chapter !== undefined && typeof chapter !== "string") return null;
  if (lesson !== undefined && !isLesson(lesson)) return null;
  const chosen = parameter === undefined ? {} : { parameter };
  const open = {
    ...chosen,
    ...(chapter !== undefined && { chapter }),
    ...(views && { views }),
    ...(panels && { panels }),
    ...(lesson && { lesson }),
  };
  if (compare === undefined) {
    if (typeof experiment !== "object" || experiment === null) return null;
    return { experiment, t, ...open };
  }
  const compared = readCompare(compare);
  const shown = compared && Number.isInteger(front) && experimentsOf(compared)[front];
  if (!shown) return null;
  return { experiment: shown.experiment, t, compare: compared, front, ...open };
}

/** Which names there are is for the rules to say. */
function isLesson(value: unknown): value is Arrangement {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([term, names]) => (terms as readonly string[]).includes(term) && namesIn(names) !== undefined,
  );
}

/** Whether a view of that name exists, and what of its query makes sense, is for the views to say. */
function isView(value: unknown): value is OpenView {
  return (
    typeof value === "object" && value !== null && typeof (value as { name?: unknown }).name === "string"
  );
}
