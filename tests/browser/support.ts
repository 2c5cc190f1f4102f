/** What the browser tests share: a page whose console stays clean, and the lab as a reader operates it. */
import { readFileSync } from "node:fs";
import { test as base, expect, type Locator, type Page } from "@playwright/test";
import type { Experiment, Step } from "../../web/engine/types.js";

export { expect };

declare global {
  interface Window {
    /** The last step shown. */
    lastStep?: Step;
    shown: number;
  }
}

export interface Shown {
  t: number;
  trainLoss: number;
  status: string;
  parameters: number[];
  natural: number[] | null;
  naturalLoss: number | null;
  learningRate: number;
}

export class Lab {
  readonly root: Locator;

  constructor(readonly page: Page) {
    this.root = page.locator("loss-lab").first();
  }

  async open(fragment = ""): Promise<void> {
    // A page that stays would only hear of a new fragment.
    await this.page.goto("about:blank");
    await this.page.goto(`/${fragment && `#${fragment}`}`);
    await this.ready();
  }

  /** Opens the site in a language and waits for its first step, whatever it says. */
  async openIn(language: string, fragment: string): Promise<void> {
    await this.page.goto("about:blank");
    await this.page.goto(`/?lang=${language}#${fragment}`);
    await expect.poll(() => this.page.evaluate(() => window.shown)).toBeGreaterThan(0);
  }

  async ready(): Promise<void> {
    await expect(this.root.getByRole("button", { name: "Step", exact: true })).toBeVisible();
  }

  button(name: string): Locator {
    return this.root.getByRole("button", { name, exact: true });
  }

  field(name: string): Locator {
    return this.root.getByRole("textbox", { name, exact: true });
  }

  menu(name: string): Locator {
    return this.root.getByRole("combobox", { name, exact: true });
  }

  get scrubber(): Locator {
    return this.root.getByRole("slider", { name: "Position in the run, in steps" });
  }

  get value(): Locator {
    return this.root.locator("#loss-value");
  }

  get notice(): Locator {
    return this.root.locator("[part=notice]");
  }

  /** The step on show, exact. */
  async shown(): Promise<Shown> {
    return this.page.evaluate(() => {
      const step = window.lastStep!;
      return {
        t: step.t,
        trainLoss: step.trainLoss,
        status: step.status,
        parameters: [...step.parameters],
        natural: step.natural.parameters && [...step.natural.parameters],
        naturalLoss: step.natural.loss,
        learningRate: step.learningRate,
      };
    });
  }

  async experiment(): Promise<Experiment> {
    return this.page.evaluate(() => document.querySelector("loss-lab")!.experiment as Experiment);
  }

  async at(t: number): Promise<void> {
    await expect.poll(async () => (await this.shown()).t).toBe(t);
  }

  /** Opens what is folded away under this title, where it is not open yet. */
  async unfold(title: "Settings" | "Speed and stops"): Promise<void> {
    const summary = this.root.locator("summary", { hasText: title });
    if ((await summary.locator("..").getAttribute("open")) === null) await summary.click();
  }

  /** Types into a number's field and commits it, as a reader would. */
  async set(name: string, value: number): Promise<void> {
    await this.unfold("Settings");
    // What is filled in as a whole, Firefox does not hold for a change of the reader's.
    await this.field(name).fill("");
    await this.field(name).pressSequentially(String(value));
    await this.field(name).press("Enter");
  }

  /** Presses Play at full speed until what is shown satisfies, then Pause where it does not stop by itself. */
  async playUntil(satisfied: (shown: Shown) => boolean): Promise<void> {
    await this.unfold("Speed and stops");
    await this.menu("Speed").selectOption({ label: "as fast as it goes" });
    await this.button("Play").click();
    await expect.poll(async () => satisfied(await this.shown()), { timeout: 45_000 }).toBe(true);
    // There is no Pause to press where it comes to rest meanwhile.
    await this.button("Pause")
      .click({ timeout: 3_000 })
      .catch(() => undefined);
    await expect(this.button("Play")).toBeVisible();
  }
}

/** Firefox does, of its own accord, and says where a page's policy forbids it. */
function asksForIcon(message: string): boolean {
  return message.includes("/favicon.ico ");
}

interface Fixtures {
  problems: string[];
  lab: Lab;
}

export const test = base.extend<Fixtures>({
  problems: [
    async ({ page }, use) => {
      const problems: string[] = [];
      page.on("console", (message) => {
        // As playwright.config.ts has it.
        if (message.text() === "Service Worker registration blocked by Playwright") return;
        if (asksForIcon(message.text())) return;
        if (["error", "warning"].includes(message.type())) problems.push(message.text());
      });
      page.on("pageerror", ({ message }) => {
        if (!asksForIcon(message)) problems.push(message);
      });
      page.on("requestfailed", (request) => problems.push(`${request.url()} failed`));
      await page.addInitScript(() => {
        window.shown = 0;
        for (const name of ["loss-lab-ready", "loss-lab-step"]) {
          addEventListener(name, (event) => {
            window.lastStep = (event as CustomEvent<Step>).detail;
            window.shown += 1;
          });
        }
      });
      await use(problems);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
  lab: async ({ page }, use) => {
    await use(new Lab(page));
  },
});

export function golden<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../golden/${name}.json`, import.meta.url), "utf8")) as T;
}

/** Waits until what was wished for of this `loss-lab` is worked out and drawn. */
export async function answered(lab: Locator): Promise<void> {
  const exhibit = lab.locator("loss-lab-exhibit");
  await exhibit.evaluate((element) =>
    (element as HTMLElement & { player: { settled: () => Promise<void> } }).player.settled(),
  );
}
