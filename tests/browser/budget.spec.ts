/**
 * What exhibits cost the readers of an article: the size, packed by gzip, of every file that is fetched until a first
 * frame stands. Limits are what holds now; the aims are those of the whole: 90 kB for a first exhibit.
 */
import { gzipSync } from "node:zlib";
import type { Page, Request } from "@playwright/test";
import { exhibits } from "../../web/exhibits/list.js";
import { expect, test } from "./support.js";
import { partsOf } from "#parts";

type Kind = "js" | "wasm" | "data";
type Sizes = Record<Kind, number>;

const kB = 1000;
/**
 * Of the first exhibit on a page; `js` with the English words in it, and with what waits for the network and says that
 * nothing comes, which can't come later. The aim of js is 45 kB, of js and wasm 90 kB.
 */
const first: Sizes = { js: 89 * kB, wasm: 136 * kB, data: 12 * kB };
/** Of any exhibit: how much more its views, its words and its code may take than those of the one that is dearest by name. */
const any: Sizes = { ...first, js: 113 * kB, wasm: 183 * kB };
/** Before an exhibit is near. */
const loader = 3 * kB;
/** Each further exhibit on the page. */
const further = 6 * kB;

const kinds: [ending: string, kind: Kind][] = [
  [".js", "js"],
  [".wasm", "wasm"],
  [".json", "data"],
];

/** Hears of every file of the package that the page, or a worker of it, asks for. */
class Bill {
  private readonly requests: Request[] = [];

  constructor(private readonly page: Page) {
    page.context().on("request", (request) => {
      if (new URL(request.url()).pathname.startsWith("/package/")) this.requests.push(request);
    });
  }

  /** What was asked for from one moment to another, both by the page's own clock. */
  private async asked(from: number, to: number): Promise<Request[]> {
    const names = await this.page.evaluate(
      ([begin, end]) =>
        performance
          .getEntriesByType("resource")
          .filter(({ startTime }) => startTime >= begin && startTime <= end)
          .map(({ name }) => name),
      [from, to] as const,
    );
    return this.requests.filter((request) => names.includes(request.url()));
  }

  async between(from: number, to: number): Promise<Sizes> {
    const sizes: Sizes = { js: 0, wasm: 0, data: 0 };
    for (const request of await this.asked(from, to)) {
      const kind = kinds.find(([ending]) => new URL(request.url()).pathname.endsWith(ending));
      if (!kind) throw new Error(`${request.url()} is of no kind that is paid for`);
      const response = await request.response();
      sizes[kind[1]] += gzipSync(await response!.body(), { level: 9 }).length;
    }
    return sizes;
  }

  /** Of which parts of the WebAssembly, in the order of their names. */
  async partsBetween(from: number, to: number): Promise<string[]> {
    const asked = await this.asked(from, to);
    return asked.flatMap((request) => /\.(\w+)\.wasm$/.exec(request.url())?.[1] ?? []).sort();
  }

  /**
   * When the exhibit of this name is ready, which is put into the page, what it then says, and what it says once all is
   * there.
   */
  async ready(id: string): Promise<{ at: number; says: string[]; later: string[] }> {
    return this.page.evaluate(
      async ([exhibit, address]) => {
        const lab = document.createElement("loss-lab");
        lab.setAttribute("exhibit", exhibit);
        const said = (root: ParentNode): string[] =>
          [...root.querySelectorAll("*")].flatMap((element) => [
            ...[...element.childNodes].filter((node) => node instanceof Text).map((text) => text.data.trim()),
            element.ariaLabel ?? "",
            ...(element.shadowRoot ? said(element.shadowRoot) : []),
          ]);
        const ready = new Promise<{ at: number; says: string[] }>((resolve) =>
          lab.addEventListener("loss-lab-ready", () =>
            resolve({ at: performance.now(), says: said(document).filter(Boolean) }),
          ),
        );
        document.body.prepend(lab);
        await import(address);
        const first = await ready;
        const root = lab.shadowRoot!.querySelector("loss-lab-exhibit")!.shadowRoot!;
        while (!root.querySelector(".guide-foot"))
          await new Promise((resolve) => requestAnimationFrame(resolve));
        return { ...first, later: said(document) };
      },
      [id, "/package/index.js"] as const,
    );
  }
}

/** The name of a message, which stands where the message is not there. */
const key = /^[a-z_]+(\.[a-z_0-9]+)+$/;

test.beforeEach(async ({ page }) => {
  await page.goto("/pages/blank.html");
});

function within(sizes: Sizes, limits: Sizes): void {
  for (const [, kind] of kinds) expect.soft(sizes[kind], kind).toBeLessThanOrEqual(limits[kind]);
}

for (const { id } of exhibits.filter(({ group }) => group !== "sandbox")) {
  test(`the first frame of ${id} keeps to the budget, and has its words`, async ({ page }) => {
    const bill = new Bill(page);
    const { at, says, later } = await bill.ready(id);
    expect(says.length).toBeGreaterThan(10);
    expect(says.filter((text) => key.test(text))).toEqual([]);
    // A name that is not there yet is said otherwise later; what is still worked out is too.
    expect(says.filter((text) => !later.includes(text) && !text.includes("…"))).toEqual([]);
    const sizes = await bill.between(0, at);
    expect(await bill.partsBetween(0, at)).toEqual(["first", ...partsOf[id]!]);
    test.info().annotations.push({ type: "sizes", description: JSON.stringify(sizes) });
    within(sizes, id === "outliers" ? first : any);
  });
}

test("a further exhibit costs little, and no second engine", async ({ page }) => {
  const bill = new Bill(page);
  await bill.ready("house-price");
  await expect(page.locator("loss-lab .guide-foot")).toBeVisible();
  const before = await page.evaluate(() => performance.now());
  const sizes = await bill.between(before, (await bill.ready("outliers")).at);
  expect(sizes.wasm).toBe(0);
  expect(sizes.js).toBeLessThanOrEqual(further);
  expect(page.workers().length).toBe(1);
});

test("before an exhibit is near, an article pays for the loader alone", async ({ page }) => {
  const bill = new Bill(page);
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto("/pages/far.html", { waitUntil: "networkidle" });
  const sizes = await bill.between(0, Infinity);
  expect(sizes.js).toBeGreaterThan(0);
  expect(sizes).toEqual({ js: sizes.js, wasm: 0, data: 0 });
  expect(sizes.js).toBeLessThanOrEqual(loader);
  expect(page.workers()).toEqual([]);
});
