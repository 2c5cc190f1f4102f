/** The settings of an experiment, drawn from the catalog: whatever it offers has its field here. */
import { html, nothing, type TemplateResult } from "lit";
import type {
  Catalog,
  Changes,
  Choice,
  DatasetInfo,
  Experiment,
  GivenData,
  Parameter,
  Setup,
  WordChoice,
} from "../../engine/types.js";
import type { Knob } from "../../exhibits/exhibit.js";
import type { Entry, Words } from "../../words/words.js";
import { admits, infoOf, isOrdinary } from "../loss-info.js";
import { trainingUnit } from "../training-unit.js";
import { menu, number, tick, type Option } from "./fields.js";
import { reviewed } from "./review.js";
import { say } from "./say.js";

export interface SettingsState {
  words: Words;
  catalog: Catalog;
  setup: Setup;
  /** The loss, optimizer and schedule at t. */
  loss: Choice;
  optimizer: Choice;
  schedule: Choice | null;
  /** The data set the data came from, also after points were changed; null for the reader's own. */
  dataset: DatasetInfo | null;
  knobs: readonly Knob[];
}

export interface SettingsActions {
  edit(changes: Changes): void;
  chooseLoss(id: string): void;
  chooseData(id: string): void;
}

/** Entries of the catalog that take parameters, as the menus and sliders need them. */
interface Described {
  id: string;
  parameters: Parameter[];
}

/** Where the words have the entries of each group of fields. */
const groups = {
  data: "datasets",
  model: "models",
  loss: "losses",
  optimizer: "optimizers",
  schedule: "schedules",
} as const satisfies Record<string, Entry>;

/** The usual values of all parameters of an entry. */
export function usual(entry: Described): Choice {
  const choice: Choice = { id: entry.id };
  for (const parameter of entry.parameters) choice[parameter.name] = parameter.default;
  return choice;
}

export class Settings {
  private readonly words: Words;

  constructor(
    private readonly state: SettingsState,
    private readonly actions: SettingsActions,
  ) {
    this.words = state.words;
  }

  /** What the experiment is about, in the exhibit's head: the data, the model and the loss. */
  subject(): TemplateResult {
    return html`${this.knob("data", () => this.data())} ${this.knob("model", () => this.model())}
    ${this.knob("loss", () => this.loss())}`;
  }

  main(): TemplateResult {
    return html`${this.knob("model", () => this.modelParameters())}
    ${this.knob("loss", () => this.lossParameters())} ${this.knob("learning_rate", () => this.learningRate())}
    ${this.knob("batch_size", () => this.batchSize())}`;
  }

  /** All that there is to set. */
  all(): TemplateResult {
    const knobs: [Knob, () => TemplateResult | typeof nothing][] = [
      ["features", () => this.features()],
      ["data", () => this.dataParameters()],
      ["model", () => this.layers()],
      ["model", () => this.modelChoices()],
      ["optimizer", () => this.optimizer()],
      ["schedule", () => this.schedule()],
      ["validation", () => this.validation()],
      ["reduction", () => this.reduction()],
      ["seed", () => this.seed()],
    ];
    return html`<div class="fields">
      ${this.main()} ${knobs.map(([knob, render]) => this.knob(knob, render))}
    </div>`;
  }

  private get experiment(): Experiment {
    return this.state.setup.experiment;
  }

  private knob(knob: Knob, render: () => TemplateResult | typeof nothing): TemplateResult | typeof nothing {
    return this.state.knobs.includes(knob) ? render() : nothing;
  }

  private named(entry: Entry, entries: readonly { id: string }[]): Option[] {
    return entries.map(({ id }) => ({ value: id, label: this.words.name(entry, id) }));
  }

  private data(): TemplateResult {
    const { catalog, dataset } = this.state;
    const edited = !("id" in this.experiment.data);
    const label = dataset
      ? this.words.text("page.controls.edited", { name: this.words.name("datasets", dataset.id) })
      : this.words.text("page.controls.own_data");
    const own = edited ? [{ value: "", label }] : [];
    return menu({
      id: "data",
      label: say(this.words, "page.controls.data"),
      value: edited ? "" : (this.experiment.data as GivenData).id,
      options: [...own, ...this.named("datasets", catalog.datasets)],
      change: (id) => id && this.actions.chooseData(id),
    });
  }

  /** Which column of a table goes in, where there is a choice. */
  private features(): TemplateResult | typeof nothing {
    const { data } = this.experiment;
    const { dataset, setup } = this.state;
    if (!("id" in data) || !dataset) return nothing;
    const target = data.target ?? dataset.target;
    const columns = dataset.columns.filter((column) => column.name !== target && !column.classes);
    if (columns.length < 2 || dataset.kind !== "table") return nothing;
    const used = setup.data.features.map((feature) => feature.name);
    const options = columns.map(({ name }) => ({ value: name, label: this.words.column(name) }));
    const all = used.join(" + ");
    if (used.length !== 1)
      options.unshift({ value: all, label: used.map((name) => this.words.column(name)).join(" + ") });
    return menu({
      id: "features",
      label: say(this.words, "page.controls.features"),
      value: all,
      options,
      change: (name) =>
        name !== all && this.actions.edit({ data: { ...data, features: [name] }, start: null }),
    });
  }

  private model(): TemplateResult {
    const { catalog, setup } = this.state;
    const { features, targets } = setup.data;
    const tokens = features.every(({ values }) => values.every((x) => x >= 0 && Number.isInteger(x)));
    const options = this.named("models", catalog.models).map((option, i) => {
      const { takesTokens, leastOutputs } = catalog.models[i]!;
      return { ...option, disabled: (takesTokens && !tokens) || targets.length < leastOutputs };
    });
    return menu({
      id: "model",
      label: say(this.words, "page.controls.model"),
      value: this.experiment.model.id,
      options,
      change: (id) => {
        const entry = catalog.models.find((candidate) => candidate.id === id)!;
        const hidden = entry.takesHidden ? { hidden: [8] } : {};
        this.actions.edit({ model: { ...usual(entry), ...hidden }, start: null });
      },
    });
  }

  private modelParameters(): TemplateResult | typeof nothing {
    const { model } = this.experiment;
    const info = this.state.catalog.models.find((entry) => entry.id === model.id)!;
    return this.parameters("model", info.parameters, model, (changed) =>
      this.actions.edit({ model: changed, start: null }),
    );
  }

  private modelChoices(): TemplateResult {
    const { model } = this.experiment;
    const info = this.state.catalog.models.find((entry) => entry.id === model.id)!;
    return this.choices("model", info.choices, model, (changed) =>
      this.actions.edit({ model: changed, start: null }),
    );
  }

  private layers(): TemplateResult | typeof nothing {
    const { model } = this.experiment;
    const info = this.state.catalog.models.find((entry) => entry.id === model.id);
    if (!info?.takesHidden) return nothing;
    const hidden = (model["hidden"] as number[] | undefined) ?? [];
    const widths = (event: Event) => {
      const input = event.target as HTMLInputElement;
      const given = input.value
        .split(/[\s,;]+/)
        .filter(Boolean)
        .map(Number);
      // What is no number goes to the core as well: it says what is wrong.
      this.actions.edit({ model: { ...model, hidden: given }, start: null });
    };
    return html`<div class="field">
      <label for="hidden">${say(this.words, "page.controls.hidden")}</label>
      <input
        id="hidden"
        type="text"
        .value=${hidden.join(", ")}
        aria-describedby="hidden-hint"
        @change=${widths}
      />
      <p class="hint" id="hidden-hint">${say(this.words, "page.controls.hidden_hint")}</p>
    </div>`;
  }

  private loss(): TemplateResult {
    const { catalog, setup, loss } = this.state;
    const target = setup.data.targets[0]!;
    // One output is what the views draw.
    const offered = catalog.losses.filter((entry) => isOrdinary(entry) || entry.id === loss.id);
    const tasks = [...new Set(offered.map((entry) => entry.task))];
    return menu({
      id: "loss",
      label: say(this.words, "page.controls.loss"),
      value: loss.id,
      options: tasks.map((task) => ({
        label: this.words.name("tasks", task),
        options: this.named(
          "losses",
          offered.filter((entry) => entry.task === task),
        ).map((option) => ({
          ...option,
          disabled:
            option.value !== loss.id &&
            !admits(offered.find((entry) => entry.id === option.value)!.targets, target),
        })),
      })),
      change: (id) => this.actions.chooseLoss(id),
    });
  }

  private lossParameters(): TemplateResult {
    const { catalog, loss, setup } = this.state;
    const info = infoOf(catalog, loss);
    const edit = (changed: Choice) => this.actions.edit({ loss: changed });
    return html`<p class="hint">${this.words.description("losses", loss.id)}</p>
      ${this.parameters("loss", info.parameters, loss, edit)}
      ${this.switches("loss", info.switches, loss, edit)} ${this.choices("loss", info.choices, loss, edit)}
      ${reviewed(this.words, setup.review)}`;
  }

  private learningRate(): TemplateResult | typeof nothing {
    const { catalog, optimizer } = this.state;
    const info = catalog.optimizers.find((entry) => entry.id === optimizer.id)!;
    const rate = info.parameters.filter((parameter) => parameter.name === "learning_rate");
    return this.parameters("optimizer", rate, optimizer, (changed) =>
      this.actions.edit({ optimizer: changed }),
    );
  }

  private batchSize(): TemplateResult {
    const { setup } = this.state;
    let rows = 0;
    for (const held of setup.data.validation) rows += 1 - held;
    const now = this.experiment.batch_size ?? null;
    const sizes = [1, 2, 4, 8, 16, 32, 64, 128, 256].filter((size) => size < rows || size === now);
    if (now !== null && !sizes.includes(now)) sizes.push(now);
    return menu({
      id: "batch-size",
      label: say(this.words, "page.controls.batch_size"),
      value: now === null ? "" : String(now),
      options: [
        { value: "", label: this.words.text("page.controls.batch_full", { n: rows }) },
        ...sizes
          .sort((a, b) => a - b)
          .map((n) => ({
            value: String(n),
            label: this.words.text("page.controls.batch_some", { n }),
          })),
      ],
      change: (size) => this.actions.edit({ batch_size: size === "" ? null : Number(size) }),
    });
  }

  private dataParameters(): TemplateResult | typeof nothing {
    const { data } = this.experiment;
    const { dataset } = this.state;
    if (!("id" in data) || !dataset) return nothing;
    return this.parameters("data", dataset.parameters, data as Choice, (changed) =>
      this.actions.edit({ data: changed }),
    );
  }

  private optimizer(): TemplateResult {
    const { catalog, optimizer } = this.state;
    const info = catalog.optimizers.find((entry) => entry.id === optimizer.id)!;
    const others = info.parameters.filter((parameter) => parameter.name !== "learning_rate");
    const edit = (changed: Choice) => this.actions.edit({ optimizer: changed });
    return html`${menu({
      id: "optimizer",
      label: say(this.words, "page.controls.optimizer"),
      value: optimizer.id,
      options: this.named("optimizers", catalog.optimizers),
      hint: this.words.description("optimizers", optimizer.id),
      change: (id) => edit(usual(catalog.optimizers.find((entry) => entry.id === id)!)),
    })}
    ${this.parameters("optimizer", others, optimizer, edit)}
    ${this.switches("optimizer", info.switches, optimizer, edit)}`;
  }

  private schedule(): TemplateResult {
    const { catalog, schedule } = this.state;
    const info = catalog.schedules.find((entry) => entry.id === schedule?.id);
    const edit = (changed: Choice | null) => this.actions.edit({ schedule: changed });
    return html`${menu({
      id: "schedule",
      label: say(this.words, "page.controls.schedule"),
      value: schedule?.id ?? "constant",
      options: this.named("schedules", catalog.schedules),
      change: (id) => edit(usual(catalog.schedules.find((entry) => entry.id === id)!)),
    })}
    ${schedule && info ? this.parameters("schedule", info.parameters, schedule, edit) : nothing}`;
  }

  private validation(): TemplateResult {
    return this.own("validation", this.experiment.validation ?? 0, (validation) => ({ validation }));
  }

  private seed(): TemplateResult {
    const seed = this.experiment.seed ?? 0;
    return html`<div class="field figure-only">
      <label for="seed">${say(this.words, "page.controls.seed")}</label>
      <input
        id="seed"
        type="number"
        inputmode="numeric"
        .value=${String(seed)}
        @change=${(event: Event) => this.actions.edit({ seed: (event.target as HTMLInputElement).valueAsNumber })}
      />
    </div>`;
  }

  private reduction(): TemplateResult {
    return menu({
      id: "reduction",
      label: say(this.words, "page.controls.reduction"),
      value: this.experiment.reduction ?? "mean",
      options: [
        { value: "mean", label: this.words.text("page.controls.mean") },
        { value: "sum", label: this.words.text("page.controls.sum") },
      ],
      change: (reduction) => this.actions.edit({ reduction: reduction as "mean" | "sum" }),
    });
  }

  /** One of the experiment's own numbers. */
  private own(name: string, value: number, changes: (value: number) => Changes): TemplateResult {
    const parameter = this.state.catalog.experiment.parameters.find((entry) => entry.name === name)!;
    const label = this.words.name("parameters", name);
    return this.number("experiment", label, parameter, value, (next) => this.actions.edit(changes(next)));
  }

  /** A field for each of these parameters of a choice. */
  private parameters(
    group: keyof typeof groups,
    parameters: readonly Parameter[],
    choice: Choice,
    edit: (changed: Choice) => void,
  ): TemplateResult | typeof nothing {
    if (!parameters.length) return nothing;
    return html`${parameters.map((parameter) => {
      const given = choice[parameter.name];
      const value = typeof given === "number" ? given : parameter.default;
      const label = this.words.parameter(groups[group], choice.id, parameter.name);
      return this.number(group, label, parameter, value, (next) =>
        edit({ ...choice, [parameter.name]: next }),
      );
    })}`;
  }

  /** A box to tick for each key of a choice that is true or false. */
  private switches(
    group: keyof typeof groups,
    names: readonly string[],
    choice: Choice,
    edit: (changed: Choice) => void,
  ): TemplateResult[] {
    return names.map((name) =>
      tick(
        `${group}-${name}`,
        this.words.parameter(groups[group], choice.id, name),
        choice[name] === true,
        (on) => edit({ ...choice, [name]: on }),
      ),
    );
  }

  /** A menu for each key of a choice that takes one of a few words. */
  private choices(
    group: keyof typeof groups,
    keys: readonly WordChoice[],
    choice: Choice,
    edit: (changed: Choice) => void,
  ): TemplateResult {
    const menus = keys.map(({ name, words }) =>
      menu({
        id: `${group}-${name}`,
        label: this.words.parameter(groups[group], choice.id, name),
        value: (choice[name] as string | undefined) ?? words[0]!,
        options: words.map((word) => ({ value: word, label: this.words.name("options", word) })),
        change: (word) => edit({ ...choice, [name]: word }),
      }),
    );
    return html`${menus}`;
  }

  private number(
    group: string,
    label: string,
    parameter: Parameter,
    value: number,
    edit: (value: number) => void,
  ): TemplateResult {
    const { words } = this;
    return number({
      id: `${group}-${parameter.name}`,
      parameter,
      label,
      name: label,
      value,
      unit: parameter.unit === "target" ? trainingUnit(this.state.setup, words) : "",
      valueText: (shown) => words.number(shown),
      change: edit,
    });
  }
}
