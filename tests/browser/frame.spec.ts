/** An exhibit in a frame, as other people's pages have it: of another origin, in a sandbox, under policies and styles. */
import type { FrameLocator, Page } from "@playwright/test";
import { writeLink } from "../../web/elements/link.js";
import { serve } from "./places.js";
import { expect, test as base } from "./support.js";

interface Article {
  /** Around the frame. */
  before?: string;
  after?: string;
  /** What the frame's address ends in: "?exhibit=…". */
  address: string;
  attributes?: string;
  policy?: string;
}

/** A page of somebody else's, with an exhibit in it. */
type Publish = (article: Article) => Promise<FrameLocator>;

/** Done in a frame, and so said by it. */
type Say = (said: unknown) => void;
type Said = Record<string, unknown> & { type?: string; message?: string };

declare global {
  interface Window {
    /** What the page around has heard. */
    heard: { origin: string; data: Said | null }[];
  }
}

/** `site`: where the exhibits are; the pages are served on another port. */
const test = base.extend<{ site: string; publish: Publish }>({
  site: async ({ baseURL }, use) => use(baseURL!),
  publish: async ({ page, site }, use) => {
    let article: Article = { address: "" };
    const articles = await serve((_, response) => {
      const { before = "", after = "", address, attributes = "", policy } = article;
      response.writeHead(200, {
        "Content-Type": "text/html; charset=utf-8",
        ...(policy && { "Content-Security-Policy": policy }),
      });
      response.end(`${before}<iframe src="${site}/embed.html${address}" ${attributes}></iframe>${after}`);
    });
    await page.addInitScript(() => {
      window.heard = [];
      addEventListener("message", ({ origin, data }) =>
        window.heard.push({ origin, data: data as Said | null }),
      );
    });
    await use(async (given) => {
      article = given;
      await page.goto(articles.origin);
      return page.frameLocator("iframe").first();
    });
    articles.close();
  },
});

const heard = (page: Page, type: string) =>
  page.evaluate(
    (wanted) => window.heard.filter(({ data }) => data?.type === wanted || data?.message === wanted),
    type,
  );

const ask = (page: Page, wish: object) =>
  page.evaluate((said) => document.querySelector("iframe")!.contentWindow!.postMessage(said, "*"), {
    type: "loss-lab:set",
    version: 1,
    ...wish,
  });

const step = (frame: FrameLocator) => frame.getByRole("button", { name: "Step", exact: true });

/** What is in the frame reaches beyond it by so much. */
const overhang = (frame: FrameLocator) =>
  frame.locator("html").evaluate(({ scrollHeight, scrollWidth, clientWidth }) => ({
    down: Math.max(0, scrollHeight - innerHeight),
    aside: scrollWidth - clientWidth,
  }));

test("an Arabic article of the old days and with a policy gives it the height it takes", async ({
  page,
  site,
  publish,
}) => {
  const frame = await publish({
    // Without a doctype, and with styles that mean everything.
    before: `<html lang="ar" dir="rtl"><style>
      * { font: 30px fantasy !important; color: red !important; box-sizing: border-box; float: right }
      iframe { width: 90%; height: 300px; border: 7px solid; padding: 5px }
      </style>`,
    address: "?exhibit=outliers&lang=ar&theme=dark",
    after: `<script src="${site}/embed.js"></script>`,
    policy: `default-src 'none'; style-src 'unsafe-inline'; frame-src ${site}; script-src ${site}`,
  });
  await expect(frame.locator("loss-lab-exhibit #title")).not.toBeEmpty();
  await expect(frame.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(frame.locator("body")).toHaveCSS("background-color", "rgb(22, 24, 28)");
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => overhang(frame)).toEqual({ down: 0, aside: 0 });
    const height = () => frame.locator("html").evaluate(({ clientHeight }) => clientHeight);
    const shown = () => frame.locator("loss-lab").evaluate((lab) => lab.getBoundingClientRect().height);
    // It grows when what comes after the first frame is there.
    await expect.poll(async () => Math.abs((await height()) - (await shown()))).toBeLessThanOrEqual(1);
    expect(await height()).toBeGreaterThan(500);
  }
});

test("in a sandbox without an origin it runs, in a worker, and speaks as null", async ({
  page,
  site,
  publish,
}) => {
  const frame = await publish({
    address: "?exhibit=house-price&lang=en",
    attributes: `sandbox="allow-scripts" width="700" height="400"`,
    after: `<script src="${site}/embed.js" async></script>`,
  });
  await step(frame).click();
  await expect(frame.getByText(/^↓ from .* at step 0$/)).toBeVisible();
  const isStored = await frame.locator("html").evaluate(() => {
    try {
      return Boolean(localStorage);
    } catch {
      return false;
    }
  });
  expect(isStored).toBe(false);
  expect(page.workers()).toHaveLength(1);
  await expect.poll(() => overhang(frame)).toEqual({ down: 0, aside: 0 });
  const [ready] = await heard(page, "loss-lab:ready");
  expect(ready).toMatchObject({
    origin: "null",
    data: { version: 1, exhibit: "house-price", step: { t: 0 } },
  });
});

test("the page around hears of steps and answers, and asks for another theme, step, experiment", async ({
  page,
  publish,
}) => {
  const frame = await publish({
    address: "?exhibit=outliers&lang=en",
    attributes: `width="900" height="900"`,
  });
  await step(frame).click();
  await expect.poll(async () => (await heard(page, "loss-lab:step")).length).toBeGreaterThan(0);
  const [first] = await heard(page, "loss-lab:step");
  expect(Object.keys(first!.data!["step"] as object).sort()).toEqual(
    ["epoch", "loss", "status", "t", "trainLoss", "validationLoss"].sort(),
  );

  await frame.getByRole("radio").first().check();
  await frame.getByRole("button", { name: "Check", exact: true }).click();
  await expect.poll(() => heard(page, "loss-lab:answer")).toHaveLength(1);
  const [answer] = await heard(page, "loss-lab:answer");
  expect(answer!.data).toMatchObject({
    ...{ exhibit: "outliers", title: "Who pulls the line?", language: "en", question: "drag" },
    ...{ option: "alike", answer: "hardly", right: false, attempt: 1 },
    text: expect.stringContaining("absolute error (MAE)"),
    duration: expect.stringMatching(/^PT[\d.]+S$/),
  });
  expect((answer!.data!["options"] as { id: string }[]).map(({ id }) => id)).toEqual([
    ...["alike", "half", "hardly"],
  ]);

  await ask(page, { theme: "dark" });
  await expect(frame.locator("loss-lab-exhibit")).toHaveAttribute("theme", "dark");
  await ask(page, {
    exhibit: "sandbox",
    experiment: { version: 1, data: { id: "line" }, model: { id: "linear" }, loss: { id: "mae" } },
    t: 7,
  });
  await expect(frame.getByRole("combobox", { name: "Loss", exact: true })).toHaveValue("mae");
  await ask(page, { t: 12 });
  const last = async () => (await heard(page, "loss-lab:step")).at(-1)?.data?.["step"];
  await expect.poll(last).toMatchObject({ t: 12 });
});

test("its address, and later the page around, say what is open, hidden, locked and asked", async ({
  page,
  publish,
}) => {
  const frame = await publish({
    address: "?exhibit=outliers&lang=en&views=fit+curve&hide=teacher,share&lock=loss+nothing&question=off",
    attributes: `sandbox="allow-scripts" width="900" height="900"`,
  });
  const loss = frame.getByRole("combobox", { name: "Loss", exact: true });
  await expect(loss).toBeDisabled();
  await expect(frame.locator("loss-lab-curve")).toBeVisible();
  await expect(frame.locator("loss-lab-compare, .question, .is-teachers")).toHaveCount(0);
  await expect(frame.getByRole("button", { name: "Take it away" })).toHaveCount(0);
  await expect
    .poll(async () => (await heard(page, "loss-lab:error")).at(-1)?.data)
    .toMatchObject({
      ...{ exhibit: "outliers", code: "unknown_name", path: "lock" },
      message: expect.stringMatching(/nothing.*learning_rate/),
    });

  await ask(page, { lock: ["transport"], hide: "", question: "on" });
  await expect(loss).toBeEnabled();
  await expect(step(frame)).toBeDisabled();
  await expect(frame.locator(".question")).toBeVisible();
  // One press, and a teacher has the answers that the core has worked out.
  await frame.getByText("For teachers").click();
  await expect(frame.locator(".key li strong")).toHaveCount(2);
  // The page around is not bound by what it has locked.
  await ask(page, { t: 12 });
  await expect
    .poll(async () => (await heard(page, "loss-lab:step")).at(-1)?.data)
    .toMatchObject({ exhibit: "outliers", title: "Who pulls the line?", language: "en", step: { t: 12 } });
});

test("what makes no sense is refused and shown to nobody; whoever is not the page around is not heard", async ({
  page,
  publish,
}) => {
  const frame = await publish({
    address: "?exhibit=outliers&lang=en",
    attributes: `width="900" height="900"`,
    after: `<iframe srcdoc="<p>Another frame</p>"></iframe>`,
  });
  await expect(step(frame)).toBeVisible();
  const refusal = async () => (await heard(page, "loss-lab:error")).at(-1)?.data;
  await ask(page, { theme: "<img src=x onerror=alert(1)>" });
  await expect.poll(refusal).toMatchObject({ code: "bad_message", path: "theme" });
  await ask(page, {
    experiment: { version: 1, data: { id: "<b>" }, model: { id: "linear" }, loss: { id: "mse" } },
  });
  await expect.poll(refusal).toMatchObject({ path: "data.id", message: expect.stringContaining("<b>") });
  await expect(frame.getByRole("alert").locator("b")).toHaveCount(0);

  await page.evaluate(() => {
    const stranger = (frames[1] as Window & typeof globalThis).Function(
      "said",
      `parent.frames[0].postMessage(said, "*")`,
    ) as Say;
    stranger({ type: "loss-lab:set", version: 1, theme: "dark" });
  });
  // An answer to what is asked later shows that the stranger's turn has come and gone.
  await ask(page, { speed: 1 });
  await expect.poll(refusal).toMatchObject({ path: "speed" });
  await expect(frame.locator("loss-lab-exhibit")).toHaveAttribute("theme", "auto");
});

test("WordPress gets the height under its secret, which is no experiment", async ({ page, publish }) => {
  const secret = "aB3dE6gH9j";
  const experiment = {
    version: 1,
    data: { id: "line" },
    model: { id: "linear" },
    loss: { id: "mae" },
  } as const;
  const link = await writeLink({ experiment, t: 5 });
  for (const fragment of [`#?secret=${secret}`, `#${link}#?secret=${secret}`]) {
    const frame = await publish({
      address: `?exhibit=sandbox&lang=en${fragment}`,
      attributes: `sandbox="allow-scripts" security="restricted" width="600" height="600" data-secret="${secret}"`,
    });
    await expect(step(frame)).toBeVisible();
    await expect(frame.getByRole("alert")).toHaveCount(0);
    const loss = frame.getByRole("combobox", { name: "Loss", exact: true });
    await expect(loss).toHaveValue(fragment.startsWith("#?") ? "mse" : "mae");
    await expect.poll(async () => (await heard(page, "height")).length).toBeGreaterThan(0);
    const told = (await heard(page, "height")).length;
    await page.evaluate((known) => frames[0]!.postMessage({ message: "ready", secret: known }, "*"), secret);
    await expect.poll(async () => (await heard(page, "height")).length).toBeGreaterThan(told);
    const height = (await heard(page, "height")).at(-1)!.data;
    expect(height).toEqual({ message: "height", value: expect.any(Number), secret });
  }
});

test("the helper leaves frames of others, and what they say, alone", async ({ page, site, publish }) => {
  await publish({
    address: "?exhibit=outliers&lang=en",
    attributes: `loading="lazy" width="600" height="500"`,
    before: `<iframe id="other" srcdoc="<p>Another frame</p>" height="222"></iframe><div style="height: 5000px"></div>`,
    after: `<script src="${site}/embed.js"></script>`,
  });
  await page.evaluate(() => {
    const say = (frames[0] as Window & typeof globalThis).Function(
      "said",
      `parent.postMessage(said, "*")`,
    ) as Say;
    for (const height of [777, Infinity, NaN, "1e9"]) say({ type: "loss-lab:height", version: 1, height });
    say({ type: "loss-lab:height", version: 2, height: 777 });
    say(null);
  });
  await expect.poll(async () => (await heard(page, "loss-lab:height")).length).toBe(5);
  const heights = () =>
    page.evaluate(() => [...document.querySelectorAll("iframe")].map(({ style }) => style.height));
  expect(await heights()).toEqual(["", ""]);
  await page.locator("iframe").last().scrollIntoViewIfNeeded();
  await expect.poll(async () => (await heights())[1]).toMatch(/^\d+px$/);
  expect((await heights())[0]).toBe("");
});

test("links lead out of the frame", async ({ page, publish }) => {
  const frame = await publish({
    address: "?exhibit=outliers&lang=en",
    attributes: `width="900" height="900"`,
  });
  const further = frame.getByRole("navigation", { name: "See also" }).getByRole("link").first();
  const opened = page.waitForEvent("popup");
  await further.click();
  await expect(await opened).toHaveURL(/\/exhibits\/[\w-]+\//);
  await expect(frame.locator("loss-lab-exhibit")).toBeVisible();
});
