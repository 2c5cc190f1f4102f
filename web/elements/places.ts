/** Opens what a link or a saved file holds: an experiment at a step, with the views and panels that were open. */
import type { Key } from "../words/words.js";
import { panelsOf } from "./controls/panel.js";
import type { LossLabExhibit } from "./exhibit.js";
import { LinkError, mostCharacters, readLink, type LinkFault, type Place } from "./link.js";

const sentences: Record<LinkFault, Key> = {
  too_long: "page.error.link_long",
  broken: "page.error.link_broken",
  newer: "page.error.link_newer",
};

/** Opens what the fragment of a link holds; one that can't be opened gets its sentence. */
export async function openLink(exhibit: LossLabExhibit, fragment: string): Promise<void> {
  try {
    const place = await readLink(fragment);
    if (place.lesson || exhibit.rules) await exhibit.arrange(place.lesson ?? null);
    await openPlace(exhibit, place, "page.error.link_refused");
  } catch (error) {
    if (!(error instanceof LinkError)) throw error;
    const { fault, length } = error;
    exhibit.refuse(() => exhibit.words.text(sentences[fault], { length, most: mostCharacters }));
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
