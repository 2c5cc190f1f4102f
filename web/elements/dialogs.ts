/** The dialogs of an exhibit, each fetched when it is first opened, and the button that copies a link. */
import { patiently } from "../patience.js";
import type { LossLabExhibit } from "./exhibit.js";
import type { Offer } from "./away/offer.js";
import { isExhibit } from "./chapters.js";
import { commandsOf } from "./commands.js";
import { controlName } from "./control-names.js";
import { withOwnData } from "./other-data.js";
import { Door } from "./own-data/door.js";
import { openPlace } from "./places.js";
import { hideable, inSettings, readArrangement, type Control } from "./rules.js";

/** For how many milliseconds a button says that it was done. */
const told = 2000;
/** Of what an author leaves to readers, what is not of how it opens: the views that are open now are its own. */
const lasting = ["hide", "lock", "question"] as const;

/** What of an exhibit a lesson can hide or lock: its knobs, or all of the sandbox's, and what else it has. */
function controlsOf({ exhibit, chapter, words, change }: LossLabExhibit): Offer["controls"] {
  const { knobs } = chapter;
  const whole = exhibit.group === "sandbox";
  const several = exhibit.chapters.length > 1;
  const absent: Control[] = [
    ...(knobs.includes("views") ? [] : (["views"] as const)),
    ...(several ? [] : (["chapters"] as const)),
    ...(isExhibit(exhibit) ? [] : (["guide", "teacher"] as const)),
  ];
  const settings = whole ? inSettings : knobs.filter((knob) => knob !== "views");
  const others = hideable.filter((name) => name !== "settings" && !inSettings.includes(name));
  return [...settings, ...others.filter((name) => !absent.includes(name))].map((name) => ({
    name,
    label: controlName(words, name, change!.experiment),
  }));
}

export class Dialogs {
  /** Where the reader's own data come in, in exhibits that let their data be changed. */
  readonly door: Door;

  constructor(private readonly exhibit: LossLabExhibit) {
    this.door = new Door(
      exhibit,
      () => {
        const { words, picture, chapter } = exhibit;
        const able = chapter.knobs.includes("data") && !exhibit.rules?.locks("data");
        return picture && able ? { words, catalog: picture.catalog } : null;
      },
      {
        use: (beginning, note) => {
          const { catalog, setup } = exhibit.picture!;
          const { t } = exhibit.player!;
          const opened = withOwnData(setup.experiment, t, beginning, catalog);
          if (exhibit.hands!.leave.mayOpen(opened, 0)) exhibit.open(opened, 0, { note });
        },
        open: (place) => {
          if (exhibit.hands!.leave.mayOpen(place.compare ?? place.experiment, place.t))
            exhibit.fetching(() => openPlace(exhibit, place, "data.problems.experiment_refused"));
        },
      },
      (error, again) => exhibit.fail(error, { again }),
    );
  }

  async openPalette(): Promise<void> {
    const { exhibit } = this;
    if (exhibit.rules?.hides("palette")) return;
    const { Palette } = await patiently(() => import("./controls/palette.js"));
    const palette =
      exhibit.renderRoot.querySelector("loss-lab-palette") ?? exhibit.renderRoot.appendChild(new Palette());
    if (exhibit.picture)
      await (palette as InstanceType<typeof Palette>).show(
        exhibit.words,
        commandsOf(exhibit.lab(), exhibit.hands!.actions),
      );
  }

  async openAway(): Promise<void> {
    const { exhibit } = this;
    const { Away } = await patiently(() => import("./away/away.js"));
    const away =
      exhibit.renderRoot.querySelector("loss-lab-away") ?? exhibit.renderRoot.appendChild(new Away());
    const { title, sentence } = exhibit.told.words;
    const said = Object.fromEntries(lasting.map((term) => [term, exhibit.host.getAttribute(term)]));
    if (exhibit.picture)
      await (away as InstanceType<typeof Away>).show({
        exhibit: { id: exhibit.exhibit.id, title, sentence },
        scene: exhibit.scene(exhibit.picture),
        place: exhibit.change!,
        author: readArrangement(said).arrangement,
        controls: controlsOf(exhibit),
        usual: exhibit.exhibit.chapters[0].views,
        question: isExhibit(exhibit.exhibit) && exhibit.exhibit.questions.length > 0,
        linkBase: exhibit.linkBase,
        open: async (experiment) => (await exhibit.engine()).open(experiment),
      });
  }

  async copyLink(): Promise<void> {
    const { exhibit } = this;
    const { words } = exhibit;
    const fragment = await exhibit.link();
    if (fragment === null) {
      exhibit.notice = { text: words.text("page.error.too_long_to_share") };
      return;
    }
    try {
      await navigator.clipboard.writeText(`${exhibit.linkBase}#${fragment}`);
      exhibit.linkCopied = true;
      setTimeout(() => (exhibit.linkCopied = false), told);
    } catch {
      exhibit.notice = { text: words.text("page.transport.link_failed"), gentle: true };
    }
  }
}
