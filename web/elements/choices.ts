/** What becomes of the runs when a reader chooses another loss, model, data set or learning rate. */
import type { Changes, Experiment } from "../engine/types.js";
import { comparisonOf, experimentsOf, type Opened } from "./compare.js";
import { firstChoice } from "./fitting.js";
import { withDataset } from "./other-data.js";
import type { Opening, Player } from "./player.js";
import { settingsAt, withLearningRate } from "./position.js";
import { withoutSurface, withSurface } from "./surfaces.js";
import { usual } from "./usual.js";

/** Of the exhibit, as much as is needed here. */
export interface Shop {
  /** Once it has a picture: before that there is nothing to choose. */
  player: () => Player;
  /** What the exhibit opens with. */
  home: () => Experiment;
  /** What was said last holds no more. */
  changing: () => void;
  /** Nothing of the points there were holds any more. */
  leaving: () => void;
  /** The core's code for a refusal; null of any other failure. */
  refusal: (error: unknown) => string | null;
  say: (key: "page.controls.reshaped" | "page.controls.restarted") => void;
  /** Tells by the names of controls what is wrong with what was asked for; false where that is not the cause. */
  tell: (error: unknown, asked: Changes) => boolean;
  /** As much of a reader's changes as is left to the reader; null, and said, where that is nothing. */
  allowed: (changes: Changes) => Changes | null;
  mayOpen: (opened: Opened, t: number) => boolean;
}

export class Choices {
  constructor(private readonly shop: Shop) {}

  edit(changes: Changes, failed?: (error: unknown) => boolean): void {
    this.shop.changing();
    this.player.edit(changes, failed);
  }

  /** As a reader wishes it. */
  wish(changes: Changes): void {
    const allowed = this.shop.allowed(changes);
    if (!allowed) return;
    this.edit(allowed, (error) => this.beginAnew(allowed, error) || this.shop.tell(error, allowed));
  }

  chooseLoss(id: string): void {
    const { catalog, setup } = this.picture;
    this.wish({ loss: firstChoice(catalog, setup, this.settings.loss, id) });
  }

  /** With a loss that can't follow on the way: in other units, or with other outputs, this run's numbers mean nothing. */
  private beginAnew({ loss }: Changes, error: unknown): boolean {
    const code = this.shop.refusal(error);
    const reshaped = code === "edit_changes_shape";
    if (!loss || (!reshaped && code !== "edit_changes_scaling")) return false;
    const { optimizer } = this.settings;
    const anew = reshaped ? { start: null } : {};
    this.reopen((experiment) => ({ ...experiment, ...anew, loss, optimizer, edits: [] }));
    this.shop.say(reshaped ? "page.controls.reshaped" : "page.controls.restarted");
    return true;
  }

  chooseModel(id: string): void {
    const { catalog, setup } = this.picture;
    const entry = catalog.models.find((model) => model.id === id)!;
    const hidden = entry.takesHidden ? { hidden: [8] } : {};
    const model = { ...usual(entry), ...hidden };
    if (setup.experiment.data) return this.wish({ model, start: null });
    const home = this.shop.home();
    const start = (model.id === home.model.id && home.start) || null;
    this.openOther((experiment) => ({
      ...withoutSurface(experiment, this.player.t, home, catalog),
      model,
      start,
    }));
  }

  chooseSurface(name: string): void {
    const { catalog } = this.picture;
    this.openOther((experiment) => withSurface(experiment, this.player.t, name, catalog));
  }

  chooseData(id: string): void {
    const { catalog, setup } = this.picture;
    const { data } = setup.experiment;
    const { t } = this.player;
    const home = this.shop.home();
    this.openOther((experiment) => {
      const kept = data ? experiment : withoutSurface(experiment, t, home, catalog);
      return withDataset(kept, data ? t : 0, id, catalog, home);
    });
  }

  /** Begins anew at a rate that works, and plays. */
  setWorkingRate(rate: number): void {
    const { defaults } = this.picture.catalog.experiment;
    this.shop.changing();
    this.reopen((experiment) => withLearningRate(experiment, rate, defaults), {
      done: () => this.player.play(),
    });
  }

  private get player(): Player {
    return this.shop.player();
  }

  private get picture() {
    return this.player.picture!;
  }

  private get settings() {
    const { catalog, setup } = this.picture;
    return settingsAt(setup.experiment, this.player.t, catalog.experiment.defaults);
  }

  /** With other data, or none. */
  private openOther(changed: (experiment: Experiment) => Experiment): void {
    this.reopen(changed, { all: true, leaving: true });
  }

  /** With the run in front as `changed` makes it; the runs beside it stay, unless `all` are changed alike. */
  private reopen(
    changed: (experiment: Experiment) => Experiment,
    { all = false, leaving = false, ...opening }: Opening & { all?: boolean; leaving?: boolean } = {},
  ): void {
    const { comparison } = this.player;
    const anew = (): Opened => {
      if (!comparison) return changed(this.picture.setup.experiment);
      const runs = experimentsOf(comparison.compare);
      return comparisonOf(
        runs.map((run, i) =>
          all || i === comparison.front ? { ...run, experiment: changed(run.experiment) } : run,
        ),
      );
    };
    const opened = anew();
    if (!this.shop.mayOpen(opened, 0)) return;
    if (leaving) this.shop.leaving();
    this.player.open(opened, 0, { front: comparison?.front ?? 0, ...opening });
  }
}
