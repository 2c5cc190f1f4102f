/** What the experiment is about, as menus: the data, the model and the loss. */
import { html, type TemplateResult } from "lit";
import { misfits, takesData } from "../../fitting.js";
import { menu } from "../fields.js";
import { say } from "../say.js";
import type { Form } from "./form.js";

export function renderSubject(form: Form): TemplateResult {
  return html`${form.where("data", () => html`${dataMenu(form)} ${bring(form)}`)}
  ${form.where("model", () => modelMenu(form))} ${form.where("loss", () => lossMenu(form))}`;
}

function dataMenu(form: Form): TemplateResult {
  const { words, state, actions } = form;
  const { catalog, dataset, setup } = state;
  const { data } = setup.experiment;
  const edited = !("id" in data);
  const label = dataset
    ? words.text("page.controls.edited", { name: words.name("datasets", dataset.id) })
    : words.text("page.controls.own_data");
  const own = edited ? [{ value: "", label }] : [];
  return menu({
    id: "data",
    label: say(words, "page.controls.data"),
    value: edited ? "" : data.id,
    options: [...own, ...form.named("datasets", catalog.datasets)],
    change: (id) => id && actions.chooseData(id),
  });
}

function bring({ words, actions }: Form): TemplateResult {
  return html`<button type="button" class="bring" @click=${() => actions.bringData()}>
    ${say(words, "data.open")}
  </button>`;
}

function modelMenu(form: Form): TemplateResult {
  const { words } = form;
  const { catalog, setup } = form.state;
  const options = form
    .named("models", catalog.models)
    .map((option, i) => ({ ...option, disabled: !takesData(catalog.models[i]!, setup) }));
  return menu({
    id: "model",
    label: say(words, "page.controls.model"),
    value: setup.experiment.model.id,
    options,
    change: (id) => form.actions.chooseModel(id),
  });
}

/** All losses, grouped by what they are for; behind those that the data do not fit stands why. */
function lossMenu({ words, state, actions }: Form): TemplateResult {
  const { catalog, setup, loss } = state;
  const misfit = misfits(catalog, setup);
  const tasks = [...new Set(catalog.losses.map((entry) => entry.task))];
  const option = ({ id, group }: { id: string; group: number }) => {
    const name = words.name("losses", id);
    const reason = id === loss.id ? undefined : misfit.get(id);
    if (!reason) return { value: id, label: name };
    const label = words.text("desk.misfits.with", {
      loss: name,
      reason: words.text(`desk.misfits.${reason}`, { n: group }),
    });
    return { value: id, label, disabled: true };
  };
  return menu({
    id: "loss",
    label: say(words, "page.controls.loss"),
    value: loss.id,
    options: tasks.map((task) => ({
      label: words.name("tasks", task),
      options: catalog.losses.filter((entry) => entry.task === task).map(option),
    })),
    change: (id) => actions.chooseLoss(id),
  });
}
