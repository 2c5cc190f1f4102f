/**
 * How many steps are taken from picture to picture at full pace: as many as fill what drawing leaves of a frame, or of
 * several where it leaves too little. All times are in milliseconds.
 */
const frame = 1000 / 60;
/** So much of a frame stays free. */
const free = 2.5;
/** Steps may take so long. */
const least = 4;
const most = 80;
/** Steps may have to wait for one slice (engine/scheduler.ts) of what the engine works out for a view beside them. */
const slice = 8;

export class FullPace {
  steps = 1;
  /** The least that steps took: even one is asked for and told of, which is no reason for taking fewer. */
  private leastTook = Infinity;

  /** So many steps `took` this long, and `drawing` what came of them that; `studying`: a view had something worked out. */
  went(took: number, drawing: number, studying: boolean): void {
    const stepping = studying ? Math.max(took - slice, 0) : took;
    this.leastTook = Math.min(this.leastTook, stepping);
    const fitting = Math.round((this.steps * beside(drawing)) / Math.max(stepping - this.leastTook, 1));
    this.steps = Math.max(1, Math.min(fitting, this.steps * 2));
  }
}

/** How long steps may take where drawing takes so long. */
function beside(drawing: number): number {
  // Where drawing takes long, getting on should not take next to nothing.
  const frames = Math.ceil((drawing + free + Math.max(least, drawing / 3)) / frame);
  return Math.min(most, frames * frame - free - drawing);
}
