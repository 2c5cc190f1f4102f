/** Takes an exhibit to its first frame, without drawing it: the build sees by it which functions that calls. */
import { beginningOf, isExhibit, laterViews } from "./elements/chapters.js";
import { Desk } from "./elements/desk.js";
import { speaksOfNumbers } from "./elements/guide/lesson.js";
import { answerOf } from "./elements/guide/measure.js";
import { Player } from "./elements/player.js";
import { createEngine } from "./engine/index.js";
import type { Engine } from "./engine/types.js";
import type { Shown } from "./exhibits/exhibit.js";
import type { Entry } from "./exhibits/list.js";

/** `tables`: the folder of the data tables. */
export async function openFirst({ load }: Entry, wasm: BufferSource, tables: URL): Promise<void> {
  const engine = await createEngine({ wasm, tables, worker: false });
  await open(engine, await load());
  engine.close();
}

async function open(engine: Engine, shown: Shown): Promise<void> {
  const [chapter] = shown.chapters;
  const [question] = isExhibit(shown) ? shown.questions : [];
  await new Promise<void>((resolve, reject) => {
    const desk = new Desk({ found: () => {}, failed: reject, placing: async () => {} });
    const player = new Player(engine, desk, {
      drawn: async () => {
        if (player.t === chapter.t || player.ended) {
          player.close();
          resolve();
        }
        return 0;
      },
      wished: () => {},
      walked: () => {},
      changed: () => {},
      failed: reject,
      missed: () => {},
      left: () => reject(new Error(`${shown.id} loses a run`)),
    });
    const begin = () => player.open(beginningOf(chapter), chapter.t, { front: chapter.front ?? 0 });
    desk.set(chapter.views, isExhibit(shown) ? laterViews(chapter) : []).then(begin, reject);
  });
  if (isExhibit(shown) && question && speaksOfNumbers(shown, question))
    await answerOf(engine, shown, question);
}
