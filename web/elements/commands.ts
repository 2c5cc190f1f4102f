/** All that can be done in the sandbox, by name: what the command palette offers. */
import type { Player } from "./player.js";
import type { Scene } from "./view.js";
import { lossesOfData, misfits, modelsOfData, takesData } from "./fitting.js";
import type { Lab, LabActions } from "./lab.js";
import type { Control } from "./rules.js";
import { usual } from "./usual.js";
import { views } from "./views/list.js";

export interface Command {
  /** What sort of thing it is, "Loss" or "Data"; "" for what stands for itself. */
  group: string;
  name: string;
  /** The keys that do the same. */
  keys?: string;
  act: () => void;
}

/** With what it changes. */
interface Changing extends Command {
  of: Control;
}

/** As far as it is left to the reader. */
export function commandsOf(lab: Open, actions: LabActions): Command[] {
  return allOf(lab, actions).filter(({ of }) => !lab.rules?.locks(of));
}

type Open = Pick<Lab, "scene" | "desk" | "panels" | "player" | "tools" | "rules">;

function allOf({ scene, desk, panels, player, tools }: Open, actions: LabActions): Changing[] {
  return [
    ...transport(scene, player, actions),
    ...views
      .filter(({ fits }) => fits(scene))
      .map(({ name }) => ({
        group: scene.words.text(desk.has(name) ? "desk.palette.close" : "desk.palette.open"),
        name: scene.words.text(`views.${name}.title`),
        of: "views" as const,
        act: () => actions.toggleView(name),
      })),
    ...panelsOf(scene).map((name) => ({
      group: scene.words.text(panels.open.has(name) ? "desk.palette.close" : "desk.palette.open"),
      name: scene.words.text(`desk.panels.${name}`),
      of: name === "pace" ? ("transport" as const) : ("settings" as const),
      act: () => {
        if (name === "about" && !panels.open.has("about")) panels.toggle("settings", true);
        panels.toggle(name, !panels.open.has(name));
      },
    })),
    ...choices(scene, actions),
    ...[
      { name: scene.words.text("page.transport.undo"), keys: "Ctrl Z", of: "undo" as const, act: tools.undo },
      {
        name: scene.words.text("page.transport.redo"),
        keys: "Ctrl Shift Z",
        of: "undo" as const,
        act: tools.redo,
      },
      { name: scene.words.text("page.transport.link"), of: "share" as const, act: tools.copyLink },
      { name: scene.words.text("away.title"), of: "share" as const, act: tools.takeAway },
    ].flatMap(({ act, ...command }) => (act ? [{ group: "", ...command, act }] : [])),
  ];
}

function panelsOf({ setup }: Scene) {
  const all = ["settings", "about", "pace"] as const;
  // There is little to know of a loss that is the output itself.
  return all.filter((name) => name !== "about" || setup.experiment.data);
}

function transport({ words }: Scene, player: Player, { transport: act }: LabActions): Changing[] {
  const of = "transport";
  const own = (name: string, keys: string, does: () => void): Changing => ({
    group: "",
    name,
    keys,
    of,
    act: does,
  });
  return [
    own(words.text("page.transport.step"), "→", act.step),
    own(
      words.text(player.playing ? "page.transport.pause" : "page.transport.play"),
      words.text("page.help.keys.space"),
      act.playPause,
    ),
    own(words.text("page.transport.step_back"), "←", act.stepBack),
    own(words.text("page.transport.reset"), "R", act.reset),
  ];
}

/** Of losses, data sets, models and optimizers. */
function choices({ words, catalog, setup, loss }: Scene, { settings }: LabActions): Changing[] {
  const misfit = misfits(catalog, setup);
  return [
    ...(setup.experiment.data ? lossesOfData(catalog) : [])
      .filter(({ id }) => id !== loss.id && !misfit.has(id))
      .map(({ id }) => ({
        group: words.text("page.controls.loss"),
        name: words.name("losses", id),
        of: "loss.id" as const,
        act: () => settings.chooseLoss(id),
      })),
    ...catalog.datasets.map(({ id }) => ({
      group: words.text("page.controls.data"),
      name: words.name("datasets", id),
      of: "data" as const,
      act: () => settings.chooseData(id),
    })),
    {
      group: words.text("page.controls.data"),
      name: words.text("data.open"),
      of: "data",
      act: () => settings.bringData(),
    },
    ...modelsOfData(catalog)
      .filter((entry) => takesData(entry, setup))
      .map((entry) => ({
        group: words.text("page.controls.model"),
        name: words.name("models", entry.id),
        of: "model.id" as const,
        act: () => settings.chooseModel(entry.id),
      })),
    ...catalog.surfaces.map(({ name }) => ({
      group: words.text("page.controls.surface"),
      name: words.name("options", name),
      of: "model.id" as const,
      act: () => settings.chooseSurface(name),
    })),
    ...catalog.optimizers.map((entry) => ({
      group: words.text("desk.settings.optimizer.name"),
      name: words.name("optimizers", entry.id),
      of: "optimizer.id" as const,
      act: () => settings.edit({ optimizer: usual(entry) }),
    })),
  ];
}
