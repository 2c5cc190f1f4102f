/** The way through an exhibit's questions, on a stage that only notes what is done on it. */
import { expect, test } from "vitest";
import type { Stage } from "../../../web/elements/guide/acts.js";
import { Lesson } from "../../../web/elements/guide/lesson.js";
import type { Player } from "../../../web/elements/player.js";
import { plateaus } from "../../../web/exhibits/plateaus.js";

const nothing = () => {};

test("the next question is asked on the chapter it is about", async () => {
  const opened: string[] = [];
  const player = { pausePlaying: nothing, settled: () => Promise.resolve() } as unknown as Player;
  const stage: Stage = {
    player: () => player,
    begin: nothing,
    openChapter: (id) => Promise.resolve(void opened.push(id)),
    edit: nothing,
    move: nothing,
    openView: () => Promise.resolve(),
  };
  const lesson = new Lesson(plateaus, stage, () => Promise.reject(new Error("not asked for")), {
    changed: nothing,
    answered: nothing,
    failed: nothing,
    asked: nothing,
  });
  lesson.next();
  await expect.poll(() => lesson.isPlaying).toBe(false);
  expect(lesson.question!.id).toBe("arrived");
  expect(opened).toEqual(["saddle"]);
});
