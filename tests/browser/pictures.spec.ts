/**
 * Every view as it looks: light, dark, on a phone and in Arabic, and some in forced colours and on paper. Pictures
 * are compared with those of the same browser version on the same system; where there are none that is told, not
 * failed. `npm run pictures` makes those that are missing or no longer true.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Locator, Page, TestInfo } from "@playwright/test";
import { views } from "../../web/elements/views/list.js";
import type { View } from "../../web/exhibits/exhibit.js";
import { linkTo, settled, stateNamed } from "./states.js";
import { expect, test } from "./support.js";

/** What the browser's own pictures need is against the policy under which the site is served. */
test.use({ bypassCSP: true, contextOptions: { reducedMotion: "reduce" } });

const styles = fileURLToPath(new URL("pictures.css", import.meta.url));

/** Of each state the views that are pictured in every look, and those that only look otherwise there. */
const pictured: Record<string, { always: View[]; once: View[] }> = {
  numbers: {
    always: [
      "fit",
      "curve",
      "shape",
      "pulls",
      "landscape",
      "hand",
      "history",
      "loop",
      "quantities",
      "arithmetic",
    ],
    once: [],
  },
  "pairs in order": { always: ["ranking"], once: [] },
  "lists in order": { always: [], once: ["ranking"] },
  "two classes": { always: ["network", "confusion"], once: ["fit", "landscape"] },
  "three classes": { always: [], once: ["fit", "confusion"] },
  "many features": { always: ["weights"], once: [] },
  darts: { always: ["plane"], once: [] },
  texts: { always: ["texts"], once: [] },
  boxes: { always: ["boxes"], once: [] },
  "compared runs": { always: ["compare"], once: ["fit", "curve"] },
  "diverged run": { always: [], once: ["curve"] },
};

type Media = NonNullable<Parameters<Page["emulateMedia"]>[0]>;

interface Look {
  name: string;
  width?: number;
  media?: Media;
  /** Of the views only these; without them, all. */
  views?: View[];
}

const usual: Media = { colorScheme: "light", forcedColors: "none", media: "screen" };
const looks: Record<string, Look[]> = {
  en: [
    { name: "light" },
    { name: "dark", media: { colorScheme: "dark" } },
    { name: "forced", media: { forcedColors: "active" }, views: ["shape", "network", "landscape"] },
    { name: "print", media: { media: "print" }, views: ["weights", "curve"] },
    { name: "phone", width: 360 },
  ],
  ar: [{ name: "arabic" }],
};

/** The system decides over the fonts' versions and how they are drawn. */
function systemName(): string {
  if (!existsSync("/etc/os-release")) return process.platform;
  const release = readFileSync("/etc/os-release", "utf8");
  const value = (key: string) => release.match(new RegExp(`^${key}="?([^"\n]*)`, "m"))?.[1] ?? "";
  return `${value("ID")}-${value("VERSION_ID")}`;
}

class Album {
  private readonly folder: string;
  private readonly renewing: boolean;
  private readonly missing: string[] = [];

  constructor(page: Page, info: TestInfo) {
    const [major] = page.context().browser()!.version().split(".");
    this.folder = `chromium-${major}-${systemName()}`;
    this.renewing = ["all", "changed"].includes(info.config.updateSnapshots);
  }

  async compare(what: Locator, name: string): Promise<void> {
    const file = `${name.replaceAll(" ", "-")}.png`;
    const there = existsSync(new URL(`pictures/${this.folder}/${file}`, import.meta.url));
    if (!there && !this.renewing) this.missing.push(file);
    // The same version on another machine may round a colour or the rim of a letter otherwise, no more.
    else
      await expect
        .soft(what)
        .toHaveScreenshot([this.folder, file], { stylePath: styles, threshold: 0.015, maxDiffPixels: 30 });
  }

  tellMissing(): void {
    if (this.missing.length)
      process.stdout.write(
        `No picture to compare with in tests/browser/pictures/${this.folder}: ${this.missing.join(", ")}\n`,
      );
  }
}

for (const [language, ownLooks] of Object.entries(looks))
  for (const [state, { always, once }] of Object.entries(pictured)) {
    if (language !== "en" && !always.length) continue;
    test(`the views of ${state} look as they did, ${ownLooks.map(({ name }) => name).join(", ")}`, async ({
      lab,
      page,
    }, info) => {
      test.slow();
      const album = new Album(page, info);
      await lab.openIn(language, await linkTo(stateNamed(state), [...always, ...once]));
      for (const { name: look, width = 1280, media, views: only } of ownLooks) {
        await page.setViewportSize({ width, height: 1000 });
        await page.emulateMedia({ ...usual, ...media });
        await settled(lab);
        const wanted = look === "light" ? [...always, ...once] : always;
        for (const view of wanted.filter((each) => !only || only.includes(each)))
          await album.compare(lab.root.locator(`loss-lab-${view}`), `${view} of ${state} ${look}`);
        if (state === "diverged run" && look === "light")
          await album.compare(lab.root.locator(".readout"), `readout of ${state} ${look}`);
      }
      album.tellMissing();
    });
  }

test("every view is pictured in every look", () => {
  expect(new Set(Object.values(pictured).flatMap(({ always }) => always))).toEqual(
    new Set(views.map(({ name }) => name)),
  );
});
