/** What a reader does to an exhibit besides moving along its run: what views ask for, settings, undo and redo. */
import type { Cell, Changes, Choice, Fault, OwnData, Step } from "../engine/types.js";
import type { ExhibitWords, OpenView, View } from "../exhibits/exhibit.js";
import type { Told } from "../words/exhibits.js";
import { homeOf } from "./chapters.js";
import { Choices } from "./choices.js";
import type { Panel } from "./controls/panel.js";
import type { LossLabExhibit } from "./exhibit.js";
import { isGiven } from "./given.js";
import type { Goal, Miss } from "./goal.js";
import { answeredOf } from "./guide/answered.js";
import type { Checked } from "./guide/lesson.js";
import type { LabActions } from "./lab.js";
import { Leave } from "./leave.js";
import { placeName } from "./place-names.js";
import { Past, type Way } from "./past.js";
import { addPoint, movePoint, moveRow, removePoint } from "./points.js";
import type { Left } from "./runs.js";
import type { Ask } from "./view.js";

export class Hands {
  readonly choices: Choices;
  readonly actions: LabActions;
  private readonly past = new Past();
  /** How often each question was answered. */
  private readonly attempts = new Map<string, number>();
  readonly leave: Leave;

  constructor(private readonly exhibit: LossLabExhibit) {
    this.leave = new Leave(exhibit);
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
      tell: (error, asked) => this.tellRefusal(error, asked),
      allowed: (changes) => this.leave.allowed(changes),
      mayOpen: (opened, t) => this.leave.mayOpen(opened, t),
    });
    const { choices } = this;
    this.actions = {
      settings: {
        edit: (changes) => choices.wish(changes),
        chooseLoss: (id) => choices.chooseLoss(id),
        chooseData: (id) => choices.chooseData(id),
        chooseModel: (id) => choices.chooseModel(id),
        chooseSurface: (name) => choices.chooseSurface(name),
        check: (loss) => this.check(loss),
        bringData: () => exhibit.dialogs?.door.open(),
      },
      transport: exhibit.transport,
      pacing: {
        until: (goal) => this.until(goal),
        setPace: (pace) => {
          exhibit.player!.pace = pace;
          exhibit.requestUpdate();
        },
        setStride: (stride) => {
          exhibit.player!.stride = stride;
          exhibit.requestUpdate();
        },
      },
      setWorkingRate: (rate) => choices.setWorkingRate(rate),
      toggleView: (name) => this.leave.may("views") && exhibit.fetching(() => this.toggleView(name)),
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
        exhibit.transport.seek(wish.t);
        break;
      case "parameters":
        // From the start on they are where the run begins, later a change made on its way.
        this.choices.wish(player.t === 0 ? { start: wish.values } : { parameters: wish.values });
        break;
      case "until":
        this.until(wish.query);
        break;
      case "query":
        exhibit.desk.ask(wish.view, wish.query);
        exhibit.redrawn();
        break;
      case "compare":
        if (!this.leave.mayCompare(wish.wish)) return;
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
        if (!this.leave.may("points")) return;
        exhibit.selection = wish.row;
        this.editPoints(movePoint(setup, wish.row, wish));
        break;
      case "add-point":
        if (!this.leave.may("points")) return;
        this.editPoints(addPoint(setup, wish, exhibit.selection ?? 0, wish.of));
        exhibit.selection = setup.data.ids.length;
        break;
      case "remove-point":
        if (!this.leave.may("points")) return;
        if (setup.data.ids.length === 1) {
          exhibit.notice = { text: exhibit.words.text("page.controls.last_point"), gentle: true };
          return;
        }
        this.editPoints(removePoint(setup, wish.row));
        exhibit.selection = null;
        break;
    }
  }

  private until(goal: Goal): void {
    if (this.leave.may("transport")) this.exhibit.player!.until(goal);
  }

  private async toggleView(name: View): Promise<void> {
    const { exhibit } = this;
    const { desk } = exhibit;
    await desk.toggle(name);
    exhibit.shown = desk.has(name) ? name : null;
    exhibit.redrawn();
  }

  /** Opens it beside those there, or asks it something else. */
  async openView(view: OpenView): Promise<void> {
    const { exhibit } = this;
    const { desk } = exhibit;
    await desk.set([...desk.open.filter(({ name }) => name !== view.name), view]);
    exhibit.shown = view.name;
    exhibit.redrawn();
  }

  togglePanel(name: Panel, open: boolean): void {
    const { exhibit } = this;
    const now = new Set(exhibit.openPanels);
    if (open) now.add(name);
    else now.delete(name);
    exhibit.openPanels = now;
    exhibit.tellChange();
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
    const { last } = this.past;
    return last && this.leave.mayVisit(last) ? () => this.goBack(this.past.undo()) : null;
  }

  get redo(): (() => void) | null {
    const { next } = this.past;
    return next && this.leave.mayVisit(next) ? () => this.goBack(this.past.redo()) : null;
  }

  tellAnswered(checked: Checked): void {
    const { words, told } = this.exhibit;
    const { id } = checked.question;
    const attempt = (this.attempts.get(id) ?? 0) + 1;
    this.attempts.set(id, attempt);
    const answered = answeredOf(words, told as Told<ExhibitWords>, checked, attempt);
    this.exhibit.tell("loss-lab-answer", answered);
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

  private tellRefusal(error: unknown, asked: Changes): boolean {
    const { exhibit } = this;
    const fault = exhibit.faultOf(error);
    // What has no place is no fault of what was asked for, nor is what may pass.
    if (!fault?.path || exhibit.mayPass(error)) return false;
    const { words } = exhibit;
    const message = words.fault({ ...fault, path: placeName(words, fault.path, asked) });
    exhibit.refuse(() => message, undefined, fault);
    return true;
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
