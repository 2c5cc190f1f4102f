/** What the chapters of an exhibit open. */
import type { Experiment } from "../engine/types.js";
import type { Chapter, Exhibit, Shown } from "../exhibits/exhibit.js";
import type { Opened } from "./compare.js";

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
