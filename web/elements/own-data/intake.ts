/** What a reader hands over, as a file or as text: a table, or an experiment that was saved. */
import type { Experiment } from "../../engine/types.js";
import { readPlace, type Place } from "../link.js";
import { decode, mostBytes } from "./decode.js";
import { readRecords, type Records } from "./records.js";
import { DataProblem, type Remark } from "./remark.js";

/** What can be read here, whatever the core takes: columns to choose from, and cells to keep in memory. */
const most = { columns: 60, cells: 4_000_000 };
const megabyte = 1024 * 1024;

export type Taken = { place: Place } | { records: Records };

export interface Taking {
  /** The core's limit. */
  rows: number;
  read?: (rows: number) => void;
  signal?: AbortSignal;
}

export async function takeFile(file: File, taking: Taking): Promise<Taken> {
  if (file.size > mostBytes) throw tooLarge(file.size);
  if (file.type.startsWith("image/")) throw new DataProblem("picture_file");
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    throw new DataProblem("unreadable");
  }
  taking.signal?.throwIfAborted();
  const { text, remarks } = decode(new Uint8Array(bytes));
  return take(text, /\.json$/i.test(file.name), remarks, taking);
}

export async function takeText(text: string, taking: Taking): Promise<Taken> {
  if (text.length > mostBytes) throw tooLarge(text.length);
  return take(text, false, [], taking);
}

async function take(text: string, named: boolean, remarks: Remark[], taking: Taking): Promise<Taken> {
  const place = savedPlace(text);
  if (place) return { place };
  if (named || place === null) throw new DataProblem("no_experiment");
  const records = await readRecords(text, { ...most, rows: taking.rows }, taking);
  return { records: { ...records, remarks: [...remarks, ...records.remarks] } };
}

/** Null for JSON that holds no experiment, undefined for what is no JSON at all. */
function savedPlace(text: string): Place | null | undefined {
  if (!/^\s*[{[]/.test(text)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const bare = value as Partial<Experiment>;
  return bare.version === 1 && "data" in bare ? { experiment: bare as Experiment, t: 0 } : readPlace(value);
}

function tooLarge(size: number): DataProblem {
  return new DataProblem("too_large", { size: Math.ceil(size / megabyte), max: mostBytes / megabyte });
}
