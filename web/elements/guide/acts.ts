/** Acts on the stage: what a reader could have done there, done one after the other at a pace that can be followed. */
import type { Cell, Changes } from "../../engine/types.js";
import type { Act, OpenView } from "../../exhibits/exhibit.js";
import type { Player } from "../player.js";

/** What of the exhibit acts are made with. */
export interface Stage {
  /** Null once the exhibit has left. */
  player: () => Player | null;
  /** What is done next is an action of its own, to be undone by itself. */
  begin: () => void;
  /** As it opens, whatever became of it. */
  openChapter: (id: string) => Promise<void>;
  edit: (changes: Changes) => Promise<void>;
  move: (row: number, to: Record<string, Cell>) => Promise<void>;
  openView: (view: OpenView) => Promise<void>;
}

/** In milliseconds: between two acts, and between the pictures of one. */
const pause = { acts: 900, pictures: 60 };
/** Many steps at once are seen to happen in so many pictures. */
const pictures = 16;

/** Does them one by one, with a pause between two; `signal` ends it where it stands. */
export async function perform(stage: Stage, acts: readonly Act[], signal: AbortSignal): Promise<void> {
  for (const [i, act] of acts.entries()) {
    if (i > 0) await rest(pause.acts, signal);
    if (signal.aborted) return;
    stage.begin();
    await done(stage, act, signal);
  }
}

async function done(stage: Stage, act: Act, signal: AbortSignal): Promise<void> {
  const player = stage.player();
  if (!player) return;
  player.pausePlaying();
  if (act.do === "step") return advance(player, act.n ?? 1, signal);
  if (act.do === "chapter") await stage.openChapter(act.id);
  else if (act.do === "seek") player.seek(act.t);
  else if (act.do === "edit") await stage.edit(act.changes);
  else if (act.do === "move") await stage.move(act.row, act.to);
  else if (act.do === "front") player.compare({ to: "front", place: act.place });
  else if (act.do === "open")
    await stage.openView(act.query === undefined ? { name: act.view } : { name: act.view, query: act.query });
  await player.settled();
}

async function advance(player: Player, n: number, signal: AbortSignal): Promise<void> {
  const from = player.t;
  const legs = isStill() ? 1 : Math.min(n, pictures);
  for (let leg = 1; leg <= legs && !signal.aborted && !player.ended; leg += 1) {
    if (leg > 1) await rest(pause.pictures, signal);
    player.seek(from + Math.round((n * leg) / legs));
    await player.settled();
  }
}

function isStill(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** None where motion is unwelcome. */
async function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (isStill() || signal.aborted) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true });
  });
}
