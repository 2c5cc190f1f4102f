/** What views have worked out beside the run: begun, followed by newer pictures, and ended. */
import type { View } from "../exhibits/exhibit.js";
import type { Begun, Picture, Source, Study } from "./view.js";

export interface StudyEvents {
  /** There is more than before. */
  found: () => void;
  failed: (error: unknown) => void;
}

/** What a study is to serve. */
export interface Wanted {
  source: Source;
  picture: Picture;
  query: unknown;
  /** Nothing moves. */
  still: boolean;
}

interface Going {
  begun: Begun<unknown, unknown>;
  wanted: Wanted;
  abort: AbortController;
}

export class Studies {
  private readonly going = new Map<View, Going>();

  constructor(private readonly events: StudyEvents) {}

  /** The newest of this view's; null before there is any. */
  found(name: View): unknown {
    return this.going.get(name)?.begun.found ?? null;
  }

  /** Whether anything is being worked out now. */
  get busy(): boolean {
    return [...this.going.values()].some(({ begun }) => !begun.over);
  }

  /** Sees to it that what is worked out serves this picture. */
  follow(name: View, study: Study<unknown, unknown>, wanted: Wanted): void {
    const going = this.going.get(name);
    if (going) {
      going.wanted = wanted;
      const serves = study.serves(going.begun, wanted.picture, wanted.query);
      if (serves === "yes" || (serves === "later" && !wanted.still)) return;
      going.abort.abort();
    }
    const { picture, query } = wanted;
    const begun = { picture, query, found: going?.begun.found ?? null, over: false };
    const anew: Going = { begun, wanted, abort: new AbortController() };
    this.going.set(name, anew);
    void this.pursue(name, study, anew);
  }

  /** Ends and forgets all others. */
  keep(wanted: (name: View) => boolean): void {
    for (const [name, { abort }] of this.going) {
      if (wanted(name)) continue;
      abort.abort();
      this.going.delete(name);
    }
  }

  private async pursue(name: View, study: Study<unknown, unknown>, going: Going): Promise<void> {
    const { begun, abort, wanted } = going;
    const { signal } = abort;
    try {
      const findings = study.begin(wanted.source, begun.picture, begun.query, begun.found, signal);
      for await (const found of findings) {
        if (signal.aborted) return;
        begun.found = found;
        this.events.found();
      }
    } catch (error) {
      begun.over = true;
      if (!signal.aborted) this.events.failed(error);
      return;
    }
    begun.over = true;
    // The picture may be another by now.
    if (!signal.aborted) this.follow(name, study, going.wanted);
  }
}
