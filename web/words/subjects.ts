/**
 * What each exhibit can be found by: its own words, and the names of all that its experiments take from the catalog.
 * Worked out when the site is built (../vite.subjects.ts), and fetched by who searches the gallery.
 */
import type { Shown } from "../exhibits/exhibit.js";
import { entries } from "./entries.js";
import { tell } from "./exhibits.js";
import { loadSource } from "./languages.js";
import { textsIn } from "./parts.js";
import { termsOf } from "./terms.js";
import type { Entry } from "./words.js";

/** The terms of each exhibit by its id. */
export type Subjects = Readonly<Record<string, readonly string[]>>;
/** By paths like "losses.mse", "parameters.momentum" and "exhibits.downhill". */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

/** Under which names of the words something stands that an experiment or a question gives under this key. */
const named: Readonly<Record<string, Entry>> = { ...entries, data: "datasets", metric: "metrics" };
/** What an experiment takes without naming one of several. */
const training = ["early_stopping", "clip"];

/** In one language; those of English have the ids too. */
export async function subjectsIn(language: string, exhibits: readonly Shown[]): Promise<Subjects> {
  const taken = await takenBy(exhibits);
  const namesOf = await namesIn(language);
  const found = exhibits.map(async (exhibit, i): Promise<[string, string[]]> => {
    const { words } = await tell(exhibit, language);
    const names = [`exhibits.${exhibit.id}`, ...taken[i]!].flatMap(namesOf);
    return [exhibit.id, [...new Set([...textsIn(words), ...names].flatMap(termsOf))].sort()];
  });
  return Object.fromEntries(await Promise.all(found));
}

/** Paths of what each takes; of what most of them take, only that which its English speaks of. */
async function takenBy(exhibits: readonly Shown[]): Promise<string[][]> {
  const namesOf = await namesIn("en");
  const all = exhibits.map(({ chapters, ...more }) => [
    ...new Set([
      ...takenIn(chapters),
      ...parametersIn(chapters),
      ...("questions" in more ? takenIn(more.questions) : []),
    ]),
  ]);
  const isCommon = (path: string) => 2 * all.filter((taken) => taken.includes(path)).length > all.length;
  return all.map((taken, i) => {
    const said = ` ${textsIn(exhibits[i]!.words).flatMap(termsOf).join(" ")} `;
    const isSaid = (path: string) =>
      namesOf(path).some((name) => said.includes(` ${termsOf(name).join(" ")} `));
    return taken.filter((path) => !isCommon(path) || isSaid(path));
  });
}

function takenIn(value: unknown): string[] {
  return entriesIn(value).flatMap(([key, found]) => {
    if (training.includes(key)) return [`training.${key}`];
    const id = typeof found === "object" && found !== null && "id" in found ? found.id : found;
    return named[key] && typeof id === "string" ? [`${named[key]}.${id}`] : [];
  });
}

/** Those that are set, or left to the reader. */
function parametersIn(chapters: Shown["chapters"]): string[] {
  const knobs = chapters.flatMap((chapter) => chapter.knobs.map((knob) => knob.replace(/^\w+\./, "")));
  return [...entriesIn(chapters).map(([key]) => key), ...knobs].map((name) => `parameters.${name}`);
}

/** Whatever stands under a key, however deep. */
function entriesIn(value: unknown): [key: string, found: unknown][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, found]) => [[key, found], ...entriesIn(found)]);
}

/** What is called how at a path. */
async function namesIn(language: string): Promise<(path: string) => string[]> {
  const { words } = await loadSource(language);
  const { synonyms } = (await import(`./${language}/synonyms.ts`)) as { synonyms: Synonyms };
  const names = words.names as Record<string, Record<string, { name?: string; mean?: string }>>;
  return (path) => {
    const [entry, id] = path.split(".") as [string, string];
    const { name, mean } = names[entry]?.[id] ?? {};
    const all = [name, mean, language === "en" ? id : undefined, ...(synonyms[path] ?? [])];
    return all.filter((each) => each !== undefined);
  };
}
