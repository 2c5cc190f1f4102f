/** What controls are called: in a lesson, in the dialog that makes one, and where a change is refused. */
import type { Choice } from "../engine/types.js";
import type { Words } from "../words/words.js";
import type { Control } from "./rules.js";

const entries = { model: "models", loss: "losses", optimizer: "optimizers" } as const;

/** `experiment`: what of it is chosen, where a control is one parameter of that. */
export function controlName(
  words: Words,
  control: Control,
  experiment: Partial<Record<keyof typeof entries, Choice>>,
): string {
  const [of, key] = control.split(".") as [keyof typeof entries, string?];
  if (key && key !== "id") return words.parameter(entries[of], experiment[of]?.id ?? "", key);
  switch (of as Exclude<Control, `${string}.${string}`>) {
    case "settings":
      return words.text("page.controls.label");
    case "data":
      return words.text("page.controls.data");
    case "features":
      return words.text("page.controls.features");
    case "model":
      return words.text("page.controls.model");
    case "loss":
      return words.text("page.controls.loss");
    case "model_parameters":
      return words.text("desk.lesson.model_parameters");
    case "loss_parameters":
      return words.text("desk.lesson.loss_parameters");
    case "class_weights":
      return words.text("desk.settings.class_weights.name");
    case "penalty":
      return words.text("desk.settings.penalty.name");
    case "optimizer":
      return words.text("desk.settings.optimizer.name");
    case "schedule":
      return words.text("desk.settings.schedule.name");
    case "batch_size":
      return words.text("desk.settings.batch_size.name");
    case "standardize":
      return words.text("desk.settings.standardize.name");
    case "reduction":
      return words.text("desk.lesson.reduction");
    case "seed":
      return words.text("desk.settings.seed.name");
    case "learning_rate":
      return words.name("parameters", "learning_rate");
    case "validation":
      return words.name("parameters", "validation");
    case "early_stopping":
      return words.name("training", "early_stopping");
    case "clip":
      return words.name("training", "clip");
    case "points":
      return words.text("desk.lesson.points");
    case "parameters":
      return words.text("desk.lesson.parameters");
    case "compare":
      return words.text("views.compare.title");
    case "views":
      return words.text("page.views.label");
    case "chapters":
      return words.text("guide.chapters");
    case "transport":
      return words.text("page.transport.label");
    case "undo":
      return words.text("page.transport.undo");
    case "share":
      return words.text("away.title");
    case "palette":
      return words.text("desk.palette.title");
    case "help":
      return words.text("page.help.title");
    case "guide":
      return words.text("desk.lesson.guide");
    case "teacher":
      return words.text("guide.teachers");
  }
}
