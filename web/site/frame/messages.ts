/**
 * The protocol between a frame with an exhibit and the page around it, version 1. What that page says is untrusted:
 * it is read to a wish or refused; whether an experiment works, the core decides.
 */
import { mostCharacters, readPlace, type Place } from "../../elements/link.js";
import type { About, Answered, Failure } from "../../elements/events.js";
import { namesIn, type Term } from "../../elements/rules.js";
import { exhibits } from "../../exhibits/list.js";

export const version = 1;

/** What the frame tells, each under its type. */
export interface Tellings {
  /** Of what is shown, in CSS pixels. */
  height: { height: number };
  /** There is something to see; told again to a page that says hello. */
  ready: About & { step: Shown };
  step: About & { step: Shown };
  /** The reader has answered the exhibit's question. */
  answer: About & Answered;
  /** Something was refused: of a message, `path` names what; `message` is in the reader's language. */
  error: About & Failure;
}

/** What is told of a step, as the engine names it. */
export interface Shown {
  t: number;
  epoch: number;
  loss: number;
  trainLoss: number;
  validationLoss: number | null;
  status: string;
}

/** What the page around asks for: any of these, a link alone or an experiment. */
export interface Wish extends Partial<Record<Term, string>> {
  exhibit?: string;
  theme?: "auto" | "light" | "dark";
  /** The fragment of a link. */
  link?: string;
  /** Of one run or of a comparison. */
  experiment?: Place["experiment"] | NonNullable<Place["compare"]>;
  t?: number;
}

export type Asked = { type: "hello" } | { type: "set"; wish: Wish } | { type: "refused"; path: string };

/** Of an experiment as it comes in: what is larger is no honest one, nor is what only looks small. */
const mostSize = 8 * 1024 * 1024;

const themes = ["auto", "light", "dark"] as const;

/** Which names there are the element says, as it does of its attributes. */
const names = (value: unknown) => namesIn(value)?.join(" ");

/** Each gives undefined for what it refuses. */
const readers: { [K in keyof Wish]-?: (value: unknown, message: Message) => Wish[K] } = {
  exhibit: (value) => exhibits.find(({ id }) => id === value)?.id,
  theme: (value) => themes.find((theme) => theme === value),
  link: (value, { experiment, t }) =>
    typeof value === "string" && value.length <= mostCharacters && experiment === undefined && t === undefined
      ? value
      : undefined,
  experiment: (value) => {
    const json = asJson(value);
    if (!isObject(json)) return undefined;
    const place = readPlace({ ["base" in json ? "compare" : "experiment"]: json, t: 0 });
    return place?.compare ?? place?.experiment;
  },
  views: names,
  hide: names,
  lock: names,
  question: (value) => (value === "on" || value === "off" ? value : undefined),
  t: (value) => (Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined),
};

type Message = Record<string, unknown>;

/** Null where it is none of ours. */
export function readMessage(data: unknown): Asked | null {
  if (!isObject(data)) return null;
  const { type, version: spoken, ...wishes } = data;
  if (typeof type !== "string" || !type.startsWith("loss-lab:")) return null;
  if (spoken !== version) return { type: "refused", path: "version" };
  if (type === "loss-lab:hello") return { type: "hello" };
  if (type !== "loss-lab:set") return { type: "refused", path: "type" };
  const wish: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(wishes)) {
    if (value === undefined) continue;
    const read = Object.hasOwn(readers, key) ? readers[key as keyof Wish](value, wishes) : undefined;
    if (read === undefined) return { type: "refused", path: key };
    wish[key] = read;
  }
  return { type: "set", wish: wish };
}

function isObject(value: unknown): value is Message {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** As it would come out of a link: a message may hold cycles, and the same part a million times. */
function asJson(value: unknown): unknown {
  let room = mostSize;
  const take = (_: string, part: unknown) => {
    room -= typeof part === "string" ? part.length : 8;
    if (room < 0) throw new RangeError();
    return part;
  };
  try {
    return JSON.parse(JSON.stringify(value, take)) as unknown;
  } catch {
    return undefined;
  }
}
