/** The terms of a weighted sum: each a loss with its weight and parameters, added and taken away. */
import { html, nothing, type TemplateResult } from "lit";
import type { Choice, LossInfo, Parameter } from "../../../engine/types.js";
import { firstChoice, termLosses } from "../../fitting.js";
import { infoOf } from "../../loss-info.js";
import { text } from "../fields.js";
import { menu } from "../menu.js";
import { icons } from "../icons.js";
import { numbersOf, type Form } from "./form.js";

interface Term {
  weight?: number;
  loss: Choice;
  /** Columns from … to, the last one not included; all of them where not given. */
  outputs?: number[];
  targets?: number[];
}

/** A term's weight, for its slider: the core takes any finite number. */
const weight: Parameter = {
  name: "weight",
  symbol: "",
  default: 1,
  min: 0,
  max: 1e6,
  scale: "logarithmic",
  unit: "",
  integer: false,
};

type Edit = (changed: Choice) => void;

/** Edits one of the terms. */
function changing(loss: Choice, edit: Edit) {
  const terms = loss["terms"] as Term[];
  return (at: number, changed: Partial<Term>) =>
    edit({ ...loss, terms: terms.map((term, i) => (i === at ? { ...term, ...changed } : term)) });
}

/** How much each of them counts, beside the name of its loss, and no more. */
export function renderWeights(form: Form, loss: Choice, edit: Edit): TemplateResult[] {
  const { words } = form;
  const change = changing(loss, edit);
  const terms = loss["terms"] as Term[];
  return terms.map((term, at) => {
    const label = words.text("views.compare.value", {
      name: words.parameter("losses", "sum", "weight"),
      value: words.name("losses", term.loss.id),
    });
    const hint = form.hint(words.text("desk.settings.term_weight"));
    const put = (next: number) => change(at, { weight: next });
    return form.number(`term-${at}-weight`, { label, hint }, weight, term.weight ?? 1, put);
  });
}

export function renderTerms(form: Form, loss: Choice, edit: Edit): TemplateResult {
  const { words } = form;
  const { catalog, setup } = form.state;
  const terms = loss["terms"] as Term[];
  const put = (next: Term[]) => edit({ ...loss, terms: next });
  const change = changing(loss, edit);
  const fitting = termLosses(catalog, setup);
  const several = setup.data.targets.length > 1 || terms.some(({ outputs }) => outputs);
  return html`${terms.map((term, at) => {
      const title = words.text("desk.settings.term", { n: at + 1 });
      const remove = words.text("desk.settings.term_remove", { n: at + 1 });
      return html`<fieldset class="term">
        <legend>${title}</legend>
        ${
          terms.length > 1
            ? html`<button
                type="button"
                class="quiet remove"
                aria-label=${remove}
                title=${remove}
                @click=${() => put(terms.filter((_, i) => i !== at))}
              >
                ${icons.close}
              </button>`
            : nothing
        }
        ${menu({
          id: `term-${at}-loss`,
          label: words.text("page.controls.loss"),
          value: term.loss.id,
          options: form.named("losses", withOwn(fitting, infoOf(catalog, term.loss))),
          change: (id) => change(at, { loss: firstChoice(catalog, setup, term.loss, id) }),
        })}
        ${form.number(
          `term-${at}-weight`,
          {
            label: words.parameter("losses", "sum", "weight"),
            hint: form.hint(words.text("desk.settings.term_weight")),
          },
          weight,
          term.weight ?? 1,
          (next) => change(at, { weight: next }),
        )}
        ${form.all("loss", infoOf(catalog, term.loss), term.loss, (next) => change(at, { loss: next }), `term-${at}`)}
        ${several ? (["outputs", "targets"] as const).map((name) => range(form, term, at, name, change)) : nothing}
      </fieldset>`;
    })}
    <button
      type="button"
      class="add"
      @click=${() => put([...terms, { weight: 1, loss: firstChoice(catalog, setup, loss, fitting[0]!.id) }])}
    >
      ${words.text("desk.settings.term_add")}
    </button>`;
}

/** Of several targets the losses that fit all of them together are few, and a term looks at some of them alone. */
function withOwn(fitting: LossInfo[], own: LossInfo): LossInfo[] {
  return fitting.includes(own) ? fitting : [own, ...fitting];
}

/** Which columns a term looks at: "0, 1" from the first to before the second. */
function range(
  form: Form,
  term: Term,
  at: number,
  name: "outputs" | "targets",
  change: (at: number, changed: Partial<Term>) => void,
): TemplateResult {
  return text({
    id: `term-${at}-${name}`,
    label: form.words.parameter("losses", "sum", name),
    hint: form.hint(form.words.text("desk.settings.term_range")),
    value: (term[name] ?? []).join(", "),
    change: (given) => change(at, { [name]: given.trim() === "" ? undefined : numbersOf(given) }),
  });
}
