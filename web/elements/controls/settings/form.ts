/** Fields drawn from the catalog: whatever an entry takes has its field here, with its explanation. */
import { html, nothing, type TemplateResult } from "lit";
import type { Changes, Choice, Expression, Parameter, WordChoice } from "../../../engine/types.js";
import type { Knob } from "../../../exhibits/exhibit.js";
import type { Control } from "../../rules.js";
import type { English } from "../../../words/en/index.js";
import type { Entry, Words } from "../../../words/words.js";
import { withLettersAlone } from "../../math/letters.js";
import { printFormula } from "../../math/print.js";
import { trainingUnit } from "../../training-unit.js";
import { number, text, tick } from "../fields.js";
import { menu, type Option, type OptionGroup } from "../menu.js";
import type { SettingsActions, SettingsState } from "./state.js";

/** Where the words have the entries of each group of fields. */
export const groups = {
  data: "datasets",
  model: "models",
  loss: "losses",
  optimizer: "optimizers",
  schedule: "schedules",
  penalty: "penalties",
  training: "training",
} as const satisfies Record<string, Entry>;
export type Group = keyof typeof groups;

/** What an entry of the catalog may take beside an id. */
interface Described {
  parameters?: readonly Parameter[];
  switches?: readonly string[];
  choices?: readonly WordChoice[];
  lists?: readonly string[];
}

type Sentences = English["desk"]["settings"];
/** Fields of the sandbox's own, which the words name and explain. */
type Named = {
  [K in keyof Sentences]: Sentences[K] extends { name: string; hint: string } ? K : never;
}[keyof Sentences];

type Edit = (changed: Choice) => void;

/** The numbers of a text, separated by commas, semicolons or spaces. */
export function numbersOf(given: string): number[] {
  // What is no number stays one that is none: the core says what is wrong with it.
  return given
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(Number);
}

export class Form {
  readonly words: Words;
  /** Whether a sentence stands under each field. */
  private readonly explains: boolean;

  constructor(
    readonly state: SettingsState,
    readonly actions: SettingsActions,
  ) {
    this.words = state.words;
    this.explains = state.panels.open.has("explain");
  }

  edit(changes: Changes): void {
    this.actions.edit(changes);
  }

  /** Only where the exhibit lets it be changed. */
  where(knob: Knob, render: () => unknown): unknown {
    return this.state.knobs.includes(knob) ? this.allow(knob, render()) : nothing;
  }

  /** As it is left to the reader. */
  allow(control: Control, drawn: unknown): unknown {
    return this.state.allow(control, drawn);
  }

  /** Of one thing that an entry takes; those of other groups have no names of their own. */
  private allowIn(group: Group, name: string, drawn: TemplateResult): unknown {
    return group === "model" || group === "loss" || group === "optimizer"
      ? this.allow(`${group}.${name}`, drawn)
      : drawn;
  }

  /** The sentence, where explanations are asked for. */
  hint(sentence: string | null): string | null {
    return this.explains ? sentence : null;
  }

  /** A field of the sandbox's own: its label and explanation stand under one name. */
  labelled(name: Named): { id: string; label: string; hint: string | null } {
    return {
      id: name,
      label: this.words.text(`desk.settings.${name}.name`),
      hint: this.hint(this.words.text(`desk.settings.${name}.hint`)),
    };
  }

  named(entry: Entry, entries: readonly { id: string }[]): Option[] {
    return entries.map(({ id }) => ({ value: id, label: this.words.name(entry, id) }));
  }

  /** A menu of the sandbox's own. */
  menu(
    name: Named,
    value: string,
    options: (Option | OptionGroup)[],
    change: (value: string) => void,
    hint: string | null = null,
  ): TemplateResult {
    const own = this.labelled(name);
    return menu({ ...own, hint: hint ?? own.hint, value, options, change });
  }

  /** A list of numbers as text. */
  list(name: Named, values: readonly number[], change: (values: number[]) => void): TemplateResult {
    return text({
      ...this.labelled(name),
      value: values.join(", "),
      change: (given) => change(numbersOf(given)),
    });
  }

  /** A field for one of the things that an entry takes; none where it takes no such thing. */
  one(group: Group, info: Described, choice: Choice, edit: Edit, name: string): TemplateResult {
    const { parameters, switches, choices, lists } = info;
    const only = {
      parameters: parameters?.filter((each) => each.name === name) ?? [],
      switches: switches?.filter((each) => each === name) ?? [],
      choices: choices?.filter((each) => each.name === name) ?? [],
      lists: lists?.filter((each) => each === name) ?? [],
    };
    return this.all(group, only, choice, edit);
  }

  /** A field for all that an entry takes; `prefix` tells apart the fields of several entries of one group. */
  all(group: Group, info: Described, choice: Choice, edit: Edit, prefix: string = group): TemplateResult {
    return html`${this.parameters(group, info.parameters ?? [], choice, edit, prefix)}
    ${(info.switches ?? []).map((name) =>
      this.allowIn(
        group,
        name,
        tick({
          id: `${prefix}-${name}`,
          ...this.spoken(group, choice.id, name),
          checked: choice[name] === true,
          change: (on) => edit({ ...choice, [name]: on }),
        }),
      ),
    )}
    ${(info.choices ?? []).map(({ name, words }) => {
      const value = (choice[name] as string | undefined) ?? words[0]!;
      const { label, hint } = this.spoken(group, choice.id, name);
      const chosen = menu({
        id: `${prefix}-${name}`,
        label,
        hint: this.hint(this.words.description("options", value)) ?? hint,
        value,
        options: words.map((word) => ({ value: word, label: this.words.name("options", word) })),
        change: (word) => edit({ ...choice, [name]: word }),
      });
      return this.allowIn(group, name, chosen);
    })}
    ${(info.lists ?? []).map((name) =>
      this.allowIn(
        group,
        name,
        text({
          id: `${prefix}-${name}`,
          ...this.spoken(group, choice.id, name),
          value: ((choice[name] as number[] | undefined) ?? []).join(", "),
          change: (given) => edit({ ...choice, [name]: numbersOf(given) }),
        }),
      ),
    )}`;
  }

  parameters(
    group: Group,
    parameters: readonly Parameter[],
    choice: Choice,
    edit: Edit,
    prefix: string = group,
  ): unknown[] {
    return parameters.map((parameter) => {
      const given = choice[parameter.name];
      const field = this.number(
        `${prefix}-${parameter.name}`,
        this.spoken(group, choice.id, parameter.name),
        parameter,
        typeof given === "number" ? given : parameter.default,
        (next) => edit({ ...choice, [parameter.name]: next }),
      );
      return this.allowIn(group, parameter.name, field);
    });
  }

  /** One of the experiment's own numbers. */
  own(name: string, value: number, changes: (value: number) => Changes): TemplateResult {
    const parameter = this.state.catalog.experiment.parameters.find((entry) => entry.name === name)!;
    const label = this.words.name("parameters", name);
    const hint = this.hint(this.words.description("parameters", name));
    return this.number(`own-${name}`, { label, hint }, parameter, value, (next) => this.edit(changes(next)));
  }

  number(
    id: string,
    { label, hint }: { label: string; hint: string | null },
    parameter: Parameter,
    value: number,
    edit: (value: number) => void,
  ): TemplateResult {
    return number({
      words: this.words,
      id,
      parameter,
      label,
      name: label,
      hint,
      value,
      unit: parameter.unit === "target" ? trainingUnit(this.state.setup, this.words) : "",
      change: edit,
    });
  }

  /** A formula of the catalog in letters, where explanations are asked for. */
  formula(leading: TemplateResult, formula: Expression | null): TemplateResult | typeof nothing {
    if (!this.explains || !formula) return nothing;
    return html`<p class="formula">${printFormula(formula, withLettersAlone(this.words), leading)}</p>`;
  }

  /** What a parameter is called, and its sentence: its entry's own words, else those for all of its name. */
  private spoken(group: Group, id: string, name: string): { label: string; hint: string | null } {
    const { words } = this;
    const own = words.about(groups[group], id, `parameters.${name}.description`);
    return {
      label: words.parameter(groups[group], id, name),
      hint: this.hint(own ?? words.description("parameters", name)),
    };
  }
}
