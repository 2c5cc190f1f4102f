/** Opens what a link or a saved file holds: an experiment at a step, with the views and panels that were open. */
import type { Key } from "../words/words.js";
import { panelsOf } from "./controls/panel.js";
import type { LossLabExhibit } from "./exhibit.js";
import { LinkError, mostCharacters, readLink, readPlace, type LinkFault, type Place } from "./link.js";

const sentences: Record<LinkFault, Key> = {
  too_long: "page.error.link_long",
  broken: "page.error.link_broken",
  newer: "page.error.link_newer",
};

/** Opens what the fragment of a link, or a file, holds; what can't be opened gets its sentence. */
export async function openLink(exhibit: LossLabExhibit, link: string | object): Promise<void> {
  const isFile = typeof link !== "string";
  try {
    const place = isFile ? readPlace(link) : await readLink(link);
    if (!place) throw new LinkError("broken", 0);
    if (place.lesson || exhibit.rules) await exhibit.arrange(place.lesson ?? null);
    await openPlace(exhibit, place, isFile ? "data.problems.experiment_refused" : "page.error.link_refused");
  } catch (error) {
    if (!(error instanceof LinkError)) throw error;
    const { fault, length } = error;
    const sentence = isFile ? "page.error.file_broken" : sentences[fault];
    exhibit.refuse(() => exhibit.words.text(sentence, { length, most: mostCharacters }));
    if (!exhibit.picture) exhibit.openDefault();
  }
}

/** `refused`: what is said where the core refuses it. */
export async function openPlace(exhibit: LossLabExhibit, place: Place, refused: Key): Promise<void> {
  const { experiment, compare, front = 0, t, parameter = null, views, panels } = place;
  if (views) await exhibit.setViews(views);
  if (panels) exhibit.openPanels = panelsOf(panels);
  exhibit.chapter = exhibit.chapterOf(place.chapter);
  if (exhibit.player) exhibit.player.chosen = parameter;
  const sentence = (message: string) => exhibit.words.text(refused, { message });
  exhibit.open(compare ?? experiment, t, { front, sentence });
}
