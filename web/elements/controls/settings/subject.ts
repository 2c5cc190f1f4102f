/** What the experiment is about, as menus: the data and the model, and which losses there are to choose from. */
import { html, type TemplateResult } from "lit";
import { lossesOfData, misfits, modelsOfData, takesData } from "../../fitting.js";
import { surfaceOf } from "../../surfaces.js";
import { menu, type OptionGroup } from "../menu.js";
import { say } from "../say.js";
import type { Form } from "./form.js";
import type { SettingsState } from "./state.js";
import { isGiven } from "../../given.js";

/** Before the name of a surface among the ids of models. */
const surfaceMark = "surface:";

export function renderSubject(form: Form): TemplateResult {
  return html`${form.where("data", () => html`${dataMenu(form)} ${bring(form)}`)}
  ${form.where("model", () => form.allow("model.id", modelMenu(form)))}`;
}

function dataMenu(form: Form): TemplateResult {
  const { words, state, actions } = form;
  const { catalog, dataset, setup } = state;
  const { data } = setup.experiment;
  const given = isGiven(data) ? data.id : "";
  const label = !data
    ? words.text("page.controls.no_data")
    : dataset
      ? words.text("page.controls.edited", { name: words.name("datasets", dataset.id) })
      : words.text("page.controls.own_data");
  const own = given ? [] : [{ value: "", label }];
  return menu({
    id: "data",
    label: say(words, "page.controls.data"),
    value: given,
    options: [...own, ...form.named("datasets", catalog.datasets)],
    change: (id) => id && actions.chooseData(id),
  });
}

function bring({ words, actions }: Form): TemplateResult {
  return html`<button type="button" class="bring" @click=${() => actions.bringData()}>
    ${say(words, "data.open")}
  </button>`;
}

/** Models of data, and the surfaces, which are models without. */
function modelMenu(form: Form): TemplateResult {
  const { words } = form;
  const { catalog, setup } = form.state;
  const surface = surfaceOf(catalog, setup);
  const ofData = modelsOfData(catalog);
  const options = form
    .named("models", ofData)
    .map((option, i) => ({ ...option, disabled: !takesData(ofData[i]!, setup) }));
  const surfaces = catalog.surfaces.map(({ name }) => ({
    value: `${surfaceMark}${name}`,
    label: words.name("options", name),
  }));
  return menu({
    id: "model",
    label: say(words, "page.controls.model"),
    value: surface ? `${surfaceMark}${surface.name}` : setup.experiment.model.id,
    options: [...options, { label: words.text("page.controls.surfaces"), options: surfaces }],
    change: (value) =>
      value.startsWith(surfaceMark)
        ? form.actions.chooseSurface(value.slice(surfaceMark.length))
        : form.actions.chooseModel(value),
  });
}

/** All losses, grouped by what they are for; behind those that the data do not fit stands why. */
export function lossOptions({ words, catalog, setup, loss }: SettingsState): OptionGroup[] {
  const misfit = misfits(catalog, setup);
  const losses = lossesOfData(catalog);
  const tasks = [...new Set(losses.map((entry) => entry.task))];
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
  return tasks.map((task) => ({
    label: words.name("tasks", task),
    options: losses.filter((entry) => entry.task === task).map(option),
  }));
}
