/** What the chapters of an exhibit open. */
import type { Experiment } from "../engine/types.js";
import type { Chapter, Exhibit, Shown, View } from "../exhibits/exhibit.js";
import type { Opened } from "./compare.js";

/** Views with a place of their own beside the largest; all others share what is left. */
export const besides: readonly View[] = ["curve", "compare"];

export function beginningOf(chapter: Chapter): Opened {
  return "compare" in chapter ? chapter.compare : chapter.experiment;
}

/** What all its runs have in common. */
export function homeOf(chapter: Chapter): Experiment {
  return "compare" in chapter ? chapter.compare.base : chapter.experiment;
}

/** Whether it asks and explains; the sandbox does not. */
export function isExhibit(shown: Shown): shown is Exhibit {
  return "questions" in shown;
}

/** Its views that come after the first frame: all but the one in the largest place, where there is one for it. */
export function laterViews({ views: [main, ...others] }: Chapter): View[] {
  const names = others.map(({ name }) => name);
  return main && !besides.includes(main.name) ? names : names.filter((name) => name === "compare");
}
