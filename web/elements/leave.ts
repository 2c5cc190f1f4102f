/** What a reader wishes, held against the rules: whoever carries out a wish asks here, and here a refusal is said. */
import type { Changes, Experiment } from "../engine/types.js";
import { patiently } from "../patience.js";
import { experimentsOf, isComparison, settingsOf, type Opened } from "./compare.js";
import type { LossLabExhibit } from "./exhibit.js";
import type { Visit } from "./past.js";
import type { Control, Rules, Settings } from "./rules.js";
import type { CompareWish } from "./view.js";

export class Leave {
  constructor(private readonly exhibit: LossLabExhibit) {}

  may(control: Control): boolean {
    const { rules } = this.exhibit;
    return !rules?.locks(control) || this.refuse([control]);
  }

  /** The changes, with what is locked of another choice as it was; null where they change what is locked. */
  allowed(changes: Changes): Changes | null {
    const { rules, player, picture } = this.exhibit;
    if (!rules || !picture) return changes;
    const { catalog, setup } = picture;
    const now = this.settings(setup.experiment, player!.t);
    const kept = rules.keep(changes, now);
    const locked = rules.between(now, kept, catalog);
    return locked.length && !this.refuse(locked) ? null : kept;
  }

  mayOpen(opened: Opened, t: number): boolean {
    const { rules, change } = this.exhibit;
    if (!rules || !change) return true;
    const locked = this.between(rules, change.compare ?? change.experiment, change.t, opened, t);
    return !locked.length || this.refuse(locked);
  }

  /** To bring another run to the front is only to look. */
  mayCompare(wish: CompareWish): boolean {
    if (wish.to === "front") return true;
    return (
      this.may("compare") && (wish.to !== "begin" || this.mayOpen(wish.comparison, this.exhibit.player!.t))
    );
  }

  /** Whether undo or redo may lead there: where nothing locked changes, or comes back to what the author had opened. */
  mayVisit(visit: Visit): boolean {
    const { rules, change, preset } = this.exhibit;
    if (!rules || !change) return true;
    if (rules.locks("undo")) return false;
    const names = ({ views = [] }: Pick<Visit, "views">) => views.map(({ name }) => name).join();
    if (rules.locks("views") && names(visit) !== names(change)) return false;
    if (rules.locks("chapters") && visit.chapter !== change.chapter) return false;
    const to = visit.compare ?? visit.experiment;
    const unlocked = (from: Opened) =>
      !this.between(rules, from, visit.t, to, visit.t).length &&
      (!rules.locks("compare") || runsOf(from).length === runsOf(to).length);
    return unlocked(change.compare ?? change.experiment) || (preset !== undefined && unlocked(preset));
  }

  /** Of any of their runs, each against the one in its place or, where there is none, the first. */
  private between(rules: Rules, from: Opened, at: number, to: Opened, t: number): Control[] {
    const before = runsOf(from);
    const { catalog } = this.exhibit.picture!;
    return runsOf(to).flatMap((run, i) =>
      rules.between(this.settings(before[i] ?? before[0]!, at), this.settings(run, t), catalog),
    );
  }

  private settings(experiment: Experiment, t: number): Settings {
    const { defaults } = this.exhibit.picture!.catalog.experiment;
    return { ...settingsOf(experiment, t, defaults), data: experiment.data };
  }

  /** Says what is locked; controls then show again what is. */
  private refuse(locked: readonly Control[]): false {
    const { exhibit } = this;
    exhibit.fetching(async () => {
      const { namesOf } = await patiently(() => import("./arrange.js"));
      const text = exhibit.words.text("desk.lesson.locked", { controls: namesOf(exhibit, locked) });
      exhibit.notice = { text, gentle: true };
      exhibit.refusals += 1;
      exhibit.requestUpdate();
    });
    return false;
  }
}

function runsOf(opened: Opened): Experiment[] {
  return isComparison(opened) ? experimentsOf(opened).map(({ experiment }) => experiment) : [opened];
}
