/**
 * The exhibit as one HTML file that opens from a disk: the file with everything in it, which the build makes, and in it
 * which exhibit it opens, at what place and in which language.
 */
import { exhibits } from "../exhibits/list.js";
import { escaped, leftOf, type Left } from "../integrations/frame.js";
import { patiently } from "../patience.js";
import { directionOf } from "../words/languages.js";
import { writePlace, type Place } from "./link.js";

/** What the file opens. */
export interface Kept {
  exhibit: string;
  /** Untrusted: whoever opens it reads it as a place, or refuses it. */
  place: object;
}

export interface Written {
  exhibit: { id: string; title: string; sentence: string };
  place: Place;
  language: string;
  /** What the author of the page around leaves to readers. */
  left: Left;
  /** That it takes scripts: read where there are none. */
  needs: string;
}

/** Stands beside our modules; called a text, it is left by hosts and bundlers as it is. */
export const fileName = "loss-lab.html.txt";

/** It does not stand there. */
export class Absent extends Error {}

let own: (() => string) | null = null;

/** Of a page that is itself the one file, where nothing can be fetched. */
export function takeFrom(page: () => string): void {
  own = page;
}

/** The file with everything in it. Throws Absent, or OutOfPatience where it can't be fetched. */
export async function readWhole(): Promise<string> {
  if (own) return own();
  return patiently(
    async () => {
      // By its name, as bundlers have to find it.
      const response = await fetch(new URL(/* @vite-ignore */ "./loss-lab.html.txt", import.meta.url));
      if (!response.ok && response.status < 500) throw new Absent(fileName);
      if (!response.ok) throw new TypeError(response.statusText);
      const text = await response.text();
      // Some hosts answer with a page of their own.
      if (!pieces.every((piece) => piece.test(text))) throw new Absent(fileName);
      return text;
    },
    (error) => !(error instanceof Absent),
  );
}

const [root, title, kept, lab] = [
  /<html\b[^>]*>/,
  /<title>[^<]*<\/title>/,
  /<script type="application\/json" id="kept">[^<]*<\/script>/,
  /<loss-lab\b[^]*?<\/loss-lab>/,
] as const;
const pieces = [root, title, kept, lab];

/** The file for this place. Of each piece the first is the page's own: its scripts, where the like may stand, come last. */
export function writeFile(whole: string, { exhibit, place, language, left, needs }: Written): string {
  // In a string of JSON it is the same sign; written as it is, it might end the element that holds it.
  const data = `{"exhibit":${JSON.stringify(exhibit.id)},"place":${writePlace(place)}}`.replaceAll(
    "<",
    "\\u003c",
  );
  const attributes = leftOf({ left }).map(([term, said]) => ` ${term}="${escaped(said)}"`);
  const said = escaped(language);
  const written: [RegExp, string][] = [
    [root, `<html lang="${said}" dir="${directionOf(language)}" data-language="${said}">`],
    [title, `<title>${escaped(exhibit.title)} · Loss Lab</title>`],
    [kept, `<script type="application/json" id="kept">${data}</script>`],
    [
      lab,
      `<loss-lab${attributes.join("")}>
        <h2>${escaped(exhibit.title)}</h2>
        <p>${escaped(exhibit.sentence)}</p>
        <p>${escaped(needs)}</p>
      </loss-lab>`,
    ],
  ];
  return written.reduce((text, [piece, by]) => text.replace(piece, () => by), whole);
}

/** What the file that this page is was to open; null where it is the one that was built. */
export function readKept(text: string): Kept | null {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    given = {};
  }
  if (given === null) return null;
  const { exhibit, place } = given as Partial<Record<string, unknown>>;
  return {
    exhibit: exhibits.find(({ id }) => id === exhibit)?.id ?? "sandbox",
    place: typeof place === "object" && place !== null ? place : {},
  };
}
