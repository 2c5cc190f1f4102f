/** All that can be done in the sandbox, by name: what the command palette offers. */
import type { Player } from "./player.js";
import type { Scene } from "./view.js";
import { lossesOfData, misfits, modelsOfData, takesData } from "./fitting.js";
import type { Lab, LabActions } from "./lab.js";
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

export function commandsOf(
  { scene, desk, panels, player, tools }: Pick<Lab, "scene" | "desk" | "panels" | "player" | "tools">,
  actions: LabActions,
): Command[] {
  return [
    ...transport(scene, player, actions),
    ...views
      .filter(({ fits }) => fits(scene))
      .map(({ name }) => ({
        group: scene.words.text(desk.has(name) ? "desk.palette.close" : "desk.palette.open"),
        name: scene.words.text(`views.${name}.title`),
        act: () => actions.toggleView(name),
      })),
    ...panelsOf(scene).map((name) => ({
      group: scene.words.text(panels.open.has(name) ? "desk.palette.close" : "desk.palette.open"),
      name: scene.words.text(`desk.panels.${name}`),
      act: () => {
        if (name === "about" && !panels.open.has("about")) panels.toggle("settings", true);
        panels.toggle(name, !panels.open.has(name));
      },
    })),
    ...choices(scene, actions),
    ...[
      { name: scene.words.text("page.transport.undo"), keys: "Ctrl Z", act: tools.undo },
      { name: scene.words.text("page.transport.redo"), keys: "Ctrl Shift Z", act: tools.redo },
      { name: scene.words.text("page.transport.link"), act: tools.copyLink },
      { name: scene.words.text("away.title"), act: tools.takeAway },
    ].flatMap(({ act, ...command }) => (act ? [{ group: "", ...command, act }] : [])),
  ];
}

function panelsOf({ setup }: Scene) {
  const all = ["settings", "about", "pace"] as const;
  // There is little to know of a loss that is the output itself.
  return all.filter((name) => name !== "about" || setup.experiment.data);
}

function transport({ words }: Scene, player: Player, { transport: act }: LabActions): Command[] {
  const own = (name: string, keys: string, does: () => void) => ({ group: "", name, keys, act: does });
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
function choices({ words, catalog, setup, loss }: Scene, { settings }: LabActions): Command[] {
  const misfit = misfits(catalog, setup);
  return [
    ...(setup.experiment.data ? lossesOfData(catalog) : [])
      .filter(({ id }) => id !== loss.id && !misfit.has(id))
      .map(({ id }) => ({
        group: words.text("page.controls.loss"),
        name: words.name("losses", id),
        act: () => settings.chooseLoss(id),
      })),
    ...catalog.datasets.map(({ id }) => ({
      group: words.text("page.controls.data"),
      name: words.name("datasets", id),
      act: () => settings.chooseData(id),
    })),
    {
      group: words.text("page.controls.data"),
      name: words.text("data.open"),
      act: () => settings.bringData(),
    },
    ...modelsOfData(catalog)
      .filter((entry) => takesData(entry, setup))
      .map((entry) => ({
        group: words.text("page.controls.model"),
        name: words.name("models", entry.id),
        act: () => settings.chooseModel(entry.id),
      })),
    ...catalog.surfaces.map(({ name }) => ({
      group: words.text("page.controls.surface"),
      name: words.name("options", name),
      act: () => settings.chooseSurface(name),
    })),
    ...catalog.optimizers.map((entry) => ({
      group: words.text("desk.settings.optimizer.name"),
      name: words.name("optimizers", entry.id),
      act: () => settings.edit({ optimizer: usual(entry) }),
    })),
  ];
}
