/** What a reader does to an exhibit besides moving along its run: what views ask for, settings, undo and redo. */
import type { Cell, Choice, Fault, OwnData, Step } from "../engine/types.js";
import { homeOf } from "./chapters.js";
import { Choices } from "./choices.js";
import type { LossLabExhibit } from "./exhibit.js";
import { isGiven } from "./given.js";
import type { Miss } from "./goal.js";
import type { LabActions } from "./lab.js";
import { Past, type Way } from "./past.js";
import { addPoint, movePoint, moveRow, removePoint } from "./points.js";
import type { Left } from "./runs.js";
import type { Ask } from "./view.js";

export class Hands {
  readonly choices: Choices;
  readonly actions: LabActions;
  private readonly past = new Past();

  constructor(private readonly exhibit: LossLabExhibit) {
    this.choices = new Choices({
      player: () => exhibit.player!,
      home: () => homeOf(exhibit.chapter),
      changing: () => (exhibit.notice = null),
      leaving: () => {
        exhibit.origin = null;
        exhibit.selection = null;
        exhibit.notice = null;
      },
      refusal: (error) => exhibit.faultOf(error)?.code ?? null,
      say: (key) => (exhibit.notice = { text: exhibit.words.text(key), gentle: true }),
    });
    const { choices } = this;
    this.actions = {
      settings: {
        edit: (changes) => choices.edit(changes),
        chooseLoss: (id) => choices.chooseLoss(id),
        chooseData: (id) => choices.chooseData(id),
        chooseModel: (id) => choices.chooseModel(id),
        chooseSurface: (name) => choices.chooseSurface(name),
        check: (loss) => this.check(loss),
        bringData: () => exhibit.dialogs?.door.open(),
      },
      transport: exhibit.transport,
      setWorkingRate: (rate) => choices.setWorkingRate(rate),
      toggleView: (name) => exhibit.fetching(() => exhibit.toggleView(name)),
    };
    this.see();
  }

  /** What is on show, to come back to. */
  see(): void {
    const { change, origin, gesture } = this.exhibit;
    if (change) this.past.see({ ...change, origin }, gesture);
  }

  hear(wish: Ask): void {
    const { exhibit } = this;
    const { player, picture } = exhibit;
    if (!player || !picture) return;
    const { setup } = picture;
    switch (wish.kind) {
      case "select":
        exhibit.selection = wish.row;
        if (wish.row !== null) player.look(wish.row);
        break;
      case "choose":
        player.chosen = wish.parameter;
        exhibit.redrawn();
        break;
      case "seek":
        player.seek(wish.t);
        break;
      case "parameters":
        // From the start on they are where the run begins, later a change made on its way.
        this.choices.edit(player.t === 0 ? { start: wish.values } : { parameters: wish.values });
        break;
      case "until":
        player.until(wish.query);
        break;
      case "query":
        exhibit.desk.ask(wish.view, wish.query);
        exhibit.redrawn();
        break;
      case "compare":
        exhibit.notice = null;
        if (
          wish.wish.to === "begin" &&
          !isGiven(wish.wish.comparison.base.data) &&
          isGiven(setup.experiment.data)
        )
          exhibit.origin = setup.experiment.data.id;
        player.compare(wish.wish);
        break;
      case "move-point":
        exhibit.selection = wish.row;
        this.editPoints(movePoint(setup, wish.row, wish));
        break;
      case "add-point":
        this.editPoints(addPoint(setup, wish, exhibit.selection ?? 0, wish.of));
        exhibit.selection = setup.data.ids.length;
        break;
      case "remove-point":
        this.editPoints(removePoint(setup, wish.row));
        exhibit.selection = null;
        break;
    }
  }

  moveRow(row: number, to: Record<string, Cell>): void {
    this.exhibit.selection = row;
    this.editPoints(moveRow(this.exhibit.picture!.setup, row, to));
  }

  private editPoints(data: OwnData): void {
    const { exhibit } = this;
    const { data: before } = exhibit.picture!.setup.experiment;
    if (isGiven(before)) exhibit.origin = before.id;
    exhibit.player!.edit({ data });
  }

  get undo(): (() => void) | null {
    return this.past.canUndo ? () => this.goBack(this.past.undo()) : null;
  }

  get redo(): (() => void) | null {
    return this.past.canRedo ? () => this.goBack(this.past.redo()) : null;
  }

  tellMissed(miss: Miss, { t, trainLoss }: Step): void {
    const { exhibit } = this;
    const { words } = exhibit;
    const most = exhibit.picture!.catalog.limits.updates;
    const values = { t: String(t), loss: words.number(trainLoss), most };
    exhibit.notice = { text: words.text(`desk.until.missed.${miss}`, values), gentle: true, t };
  }

  tellLeft(runs: readonly Left[]): void {
    const { exhibit } = this;
    const { words } = exhibit;
    const sentences = runs.map(({ name, error }) => {
      const fault = exhibit.faultOf(error);
      const values = {
        name: name || words.text("views.compare.run"),
        message: fault ? words.fault(fault) : "",
      };
      return words.text("page.compare.left", values);
    });
    exhibit.notice = { text: words.sentences(sentences), gentle: true };
  }

  /** Goes to where undo or redo leads. */
  private goBack(way: Way | null): void {
    if (way) this.exhibit.fetching(() => this.go(way));
  }

  private async go(way: Way): Promise<void> {
    const { exhibit, past } = this;
    if (!exhibit.player) return;
    const { to, reopen } = way;
    const done = () => past.arrived(way);
    exhibit.notice = null;
    exhibit.origin = to.origin;
    exhibit.chapter = exhibit.chapterOf(to.chapter);
    await exhibit.setViews(to.views);
    if (!reopen) {
      done();
      return exhibit.redrawn();
    }
    const dropped = () => past.missed(way);
    const failed = (error: unknown) => {
      dropped();
      exhibit.fail(error);
    };
    exhibit.player.open(to.compare ?? to.experiment, to.t, { front: to.front ?? 0, done, failed, dropped });
  }

  private async check(loss: Choice): Promise<Fault | null> {
    const { exhibit } = this;
    try {
      await (await exhibit.engine()).evaluateLoss({ loss, outputs: [0], targets: [0], reduction: "none" });
      return null;
    } catch (error) {
      const fault = exhibit.faultOf(error);
      if (fault) return fault;
      throw error;
    }
  }
}
