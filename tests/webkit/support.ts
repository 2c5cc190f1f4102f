/** What the tests in WebKit share: WebKitGTK's own small browser on a screen of its own, driven by Selenium. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import type { Readable } from "node:stream";
import { test as base, expect } from "@playwright/test";
import { Builder, Capabilities, type WebDriver, type WebElement } from "selenium-webdriver";

export { expect };

declare global {
  interface Window {
    /** What went wrong on the page. */
    wrong: string[];
  }
}

/** Whatever hangs ends here; a test has longer. */
const timeouts = { script: 90_000, pageLoad: 30_000, implicit: 0 };

/** A page as its reader has it. */
export class Visit {
  constructor(readonly driver: WebDriver) {}

  /** What goes wrong on the page from then on is kept, and breaches of its policy from the start. */
  async open(address: string): Promise<void> {
    await this.driver.get(address);
    await this.run(() => {
      window.wrong = [];
      addEventListener("error", ({ message }) => window.wrong.push(message));
      addEventListener("unhandledrejection", ({ reason }) => window.wrong.push(String(reason)));
      const policy = (reports: { body?: object | null }[]) =>
        window.wrong.push(...reports.map(({ body }) => JSON.stringify(body)));
      new ReportingObserver(policy, { types: ["csp-violation"], buffered: true }).observe();
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
  /** The address of the driver. */
  service: string;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  service: [
    async ({}, use) => {
      const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"], {
        stdio: ["ignore", "ignore", "ignore", "pipe"],
      });
      const [display] = (await once(screen.stdio[3] as Readable, "data")) as [Buffer];
      const port = await freePort();
      const driver = spawn("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], {
        stdio: "ignore",
        env: { ...process.env, DISPLAY: `:${display.toString().trim()}` },
      });
      const address = `http://127.0.0.1:${port}`;
      await expect.poll(() => answers(address), { timeout: 20_000 }).toBe(true);
      await use(address);
      // Without its screen the browser ends, too, should it still be there.
      for (const program of [driver, screen]) await end(program);
    },
    { scope: "worker", timeout: 60_000 },
  ],
  visit: async ({ service }, use) => {
    const driver = await new Builder()
      .usingServer(service)
      .withCapabilities(new Capabilities({ browserName: "MiniBrowser", timeouts }))
      .build();
    const visit = new Visit(driver);
    try {
      await use(visit);
      await driver.switchTo().defaultContent();
      expect(await visit.run(() => window.wrong)).toEqual([]);
    } finally {
      await driver.quit();
    }
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
