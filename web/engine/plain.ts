/** Takes a copy of what a caller hands in, as plain data that crosses every border, or refuses it with its place. */
import { Faulty, fail } from "./fault.js";

/** What is left: no undefined, no cycle, no accessor; a list of nothing but numbers is a Float64Array. */
export type Plain = null | boolean | number | string | Float64Array | Plain[] | { [key: string]: Plain };

/** Caps that keep hostile input from eating memory; what an experiment may hold is for the core to say. */
export interface Limits {
  /** Of the core: rows and numbers in one experiment. */
  rows: number;
  numbers: number;
}

const mostDepth = 32;
const mostText = 10_000;

export function plain(value: unknown, limits: Limits, path = ""): Plain {
  // Twice what the core takes: it tells better than we what is too much of what.
  return new Reading(limits, 2 * limits.numbers).read(value, path, 0);
}

class Reading {
  constructor(
    private readonly limits: Limits,
    private room: number,
  ) {}

  read(value: unknown, path: string, depth: number): Plain {
    this.take(1, path);
    switch (typeof value) {
      case "boolean":
      case "number":
        return value;
      case "string":
        if (value.length > mostText) fail("text_too_long", path, { found: value.length, max: mostText });
        return value;
      case "undefined":
        return null;
      case "object":
        break;
      default:
        return refuse(path, typeof value);
    }
    if (value === null) return null;
    if (depth === mostDepth) fail("too_deep", path, { max: mostDepth });
    try {
      if (ArrayBuffer.isView(value)) return this.readView(value, path);
      return Array.isArray(value) ? this.readList(value, path, depth) : this.readObject(value, path, depth);
    } catch (error) {
      // A getter or a proxy of the caller's may throw whatever it likes.
      if (error instanceof Faulty) throw error;
      return refuse(path, "object");
    }
  }

  private readView(view: ArrayBufferView, path: string): Float64Array {
    if (view instanceof DataView || view instanceof BigInt64Array || view instanceof BigUint64Array) {
      return refuse(path, "object");
    }
    const numbers = view as Float64Array;
    this.takeItems(numbers.length, path);
    return new Float64Array(numbers);
  }

  private readList(list: readonly unknown[], path: string, depth: number): Plain {
    const length = list.length;
    this.takeItems(length, path);
    if (length > 0 && typeof list[0] === "number") {
      const numbers = new Float64Array(length);
      let i = 0;
      for (; i < length; ++i) {
        const item = list[i];
        if (typeof item !== "number") break;
        numbers[i] = item;
      }
      if (i === length) return numbers;
    }
    return Array.from({ length }, (_, i) => this.read(list[i], `${path}[${i}]`, depth + 1));
  }

  private readObject(object: object, path: string, depth: number): Plain {
    const prototype: unknown = Object.getPrototypeOf(object);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return refuse(path, "object");
    // Without a prototype, "__proto__" is a key like any other.
    const copy = Object.create(null) as { [key: string]: Plain };
    for (const key of Object.keys(object)) {
      if (key.length > mostText) fail("text_too_long", path, { found: key.length, max: mostText });
      const member = (object as Record<string, unknown>)[key];
      if (member === undefined) continue;
      copy[key] = this.read(member, path ? `${path}.${key}` : key, depth + 1);
    }
    return copy;
  }

  private takeItems(count: number, path: string): void {
    if (count > this.limits.numbers) fail("too_many_rows", path, { found: count, max: this.limits.rows });
    this.take(count, path);
  }

  private take(count: number, path: string): void {
    this.room -= count;
    if (this.room < 0) fail("too_large", path, { max: this.limits.numbers });
  }
}

function refuse(path: string, found: string): never {
  return fail("wrong_type", path, { expected: "plain data", found });
}

/** A whole number in range, as positions and counts are. */
export function whole(value: unknown, path: string, min: number, max = Number.MAX_SAFE_INTEGER): number {
  if (typeof value !== "number") {
    fail("wrong_type", path, { expected: "number", found: value === null ? "nothing" : typeof value });
  }
  if (!Number.isFinite(value)) fail("not_finite", path, { found: String(value) });
  if (!Number.isInteger(value)) fail("not_integer", path, { found: value });
  if (value < min || value > max) fail("out_of_range", path, { found: value, min, max });
  return value;
}
