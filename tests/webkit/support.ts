/** What the tests in WebKit share: WebKitGTK's own small browser on a screen of its own, driven by Selenium. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import type { Readable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { test as base, expect } from "@playwright/test";
import { Builder, Capabilities, type WebDriver, type WebElement } from "selenium-webdriver";

export { expect };

declare global {
  interface Window {
    /** What went wrong on the page. */
    wrong: string[];
    /** What an exhibit has said there, by its events. */
    said: Partial<Pick<HTMLElementEventMap, "loss-lab-step" | "loss-lab-answer">>;
  }
}

/** Whatever hangs ends here; a test has longer. */
const timeouts = { script: 90_000, pageLoad: 30_000, implicit: 0 };

/** A page as its reader has it. */
export class Visit {
  constructor(readonly driver: WebDriver) {}

  async open(address: string): Promise<void> {
    await this.driver.switchTo().defaultContent();
    await this.driver.get(address);
    await this.listen();
  }

  /** What goes wrong on the page from now on is kept, and breaches of its policy from the start. */
  async listen(): Promise<void> {
    await this.run(() => {
      window.wrong = [];
      addEventListener("error", ({ message }) => window.wrong.push(message));
      addEventListener("unhandledrejection", ({ reason }) => window.wrong.push(String(reason)));
      const policy = (reports: { body?: object | null }[]) =>
        window.wrong.push(...reports.map(({ body }) => JSON.stringify(body)));
      new ReportingObserver(policy, { types: ["csp-violation"], buffered: true }).observe();
      window.said = {};
      addEventListener("loss-lab-step", (event) => (window.said["loss-lab-step"] = event as CustomEvent));
      addEventListener("loss-lab-answer", (event) => (window.said["loss-lab-answer"] = event as CustomEvent));
    });
  }

  /** What `work` makes of `given` in the page, where it has nothing else; a promise is waited for. */
  async run<Given, Result>(work: (given: Given) => Result, ...given: Given[]): Promise<Awaited<Result>> {
    const { value, error } = await this.driver.executeAsyncScript<{ value: Awaited<Result>; error?: string }>(
      `const [given, done] = arguments;
      (async () => (${work.toString()})(given))().then((value) => done({ value }), (error) => done({ error: String(error) }));`,
      given[0] ?? null,
    );
    if (error !== undefined) throw new Error(error);
    return value;
  }

  /** The first that matches, in the shadows of elements too, once it is there. */
  async find(selector: string): Promise<WebElement> {
    let found: WebElement | null = null;
    await expect
      .poll(async () => (found = await this.run(first, selector)) !== null, {
        message: selector,
        timeout: 20_000,
      })
      .toBe(true);
    return found!;
  }

  async press(selector: string): Promise<void> {
    await (await this.find(selector)).click();
  }

  /** How far the exhibit's run is. */
  async t(): Promise<number> {
    return this.driver.executeScript("return arguments[0].t", await this.find("loss-lab"));
  }

  /** Presses Step, after which an exhibit that works is one step further. */
  async step(): Promise<void> {
    const button = await this.find(".transport .primary");
    const before = await this.t();
    await button.click();
    await expect.poll(() => this.t()).toBe(before + 1);
  }
}

/** Sent to the page. */
function first(selector: string): WebElement | null {
  const within = (root: Document | ShadowRoot): Element | null => {
    const found = root.querySelector(selector);
    if (found) return found;
    for (const { shadowRoot } of root.querySelectorAll("*")) {
      const deeper = shadowRoot && within(shadowRoot);
      if (deeper) return deeper;
    }
    return null;
  };
  return within(document) as WebElement | null;
}

interface Fixtures {
  visit: Visit;
}

interface WorkerFixtures {
  driver: WebDriver;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  driver: [
    async ({}, use) => {
      const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"], {
        stdio: ["ignore", "ignore", "ignore", "pipe"],
      });
      const [display] = (await once(screen.stdio[3] as Readable, "data")) as [Buffer];
      const port = await freePort();
      const service = spawn("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], {
        stdio: "ignore",
        env: { ...process.env, DISPLAY: `:${display.toString().trim()}` },
      });
      try {
        const address = `http://127.0.0.1:${port}`;
        await expect.poll(() => answers(address), { timeout: 20_000 }).toBe(true);
        const driver = await new Builder()
          .usingServer(address)
          .withCapabilities(new Capabilities({ browserName: "MiniBrowser", timeouts }))
          .build();
        await use(driver);
        await Promise.race([driver.quit(), setTimeout(10_000)]);
      } finally {
        // Without its screen the browser ends as well, should it still be there.
        for (const program of [service, screen]) await end(program);
      }
    },
    { scope: "worker", timeout: 60_000 },
  ],
  visit: async ({ driver }, use) => {
    const visit = new Visit(driver);
    await use(visit);
    await driver.switchTo().defaultContent();
    expect(await visit.run(() => window.wrong)).toEqual([]);
  },
});

async function answers(address: string): Promise<boolean> {
  return fetch(`${address}/status`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = once(program, "exit");
  program.kill("SIGKILL");
  await ended;
}
