/**
 * The packed package alone, unpacked in an empty folder and served from one place, in pages of another as platforms and
 * authors make them: tests/browser/pages/others.
 */
import type { Locator, Page } from "@playwright/test";
import { openPlaces, type Places } from "./places.js";
import { expect, test as base } from "./support.js";

const test = base.extend<{ requests: string[] }, { places: Places }>({
  places: [
    async ({}, use) => {
      const places = await openPlaces();
      await use(places);
      places.close();
    },
    { scope: "worker" },
  ],
  /** What was asked of the place of the package; nothing may be asked of any other. */
  requests: [
    async ({ page, places: { files, pages } }, use) => {
      const requests: string[] = [];
      const elsewhere: string[] = [];
      page.context().on("request", (request) => {
        const { origin, protocol, pathname } = new URL(request.url());
        if (origin === files) requests.push(pathname);
        else if (origin !== pages && protocol.startsWith("http")) elsewhere.push(request.url());
      });
      await use(requests);
      expect(elsewhere).toEqual([]);
    },
    { auto: true },
  ],
});

const open = (page: Page, { pages }: Places, name: string) => page.goto(`${pages}/${name}.html`);

/** It becomes ready, and a step can be taken. */
async function works(lab: Locator): Promise<void> {
  await lab.locator(".transport .primary").click();
  await expect
    .poll(() => lab.evaluate((element) => (element as HTMLElementTagNameMap["loss-lab"]).t))
    .toBe(1);
}

const colour = (locator: Locator, property: string) =>
  locator.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

/** What a page could have had a say in, of every element of the exhibit and of its views. */
const inherited = [
  ...["color", "font-family", "font-size", "font-style", "font-weight", "line-height", "letter-spacing"],
  ...["text-align", "text-indent", "text-shadow", "text-transform", "white-space", "word-spacing"],
  ...["box-sizing", "cursor", "float", "transition-duration"],
  ...["margin", "padding", "border-width", "width", "height"],
];

test("among styles that mean everything it looks as ever", async ({ page, places }) => {
  const look = async (name: string) => {
    await open(page, places, name);
    const lab = page.locator("loss-lab");
    await lab.evaluate((element) => (element.style.inlineSize = "900px"));
    // A step marks what it changed in the views that are there by then.
    await expect(lab.locator("[part=foot]")).toBeVisible();
    await expect(lab.locator("loss-lab-arithmetic math").first()).toBeAttached();
    await works(lab);
    return lab.locator("loss-lab-exhibit").evaluate((exhibit, properties) => {
      const within = (element: Element): Element[] =>
        [...(element.shadowRoot?.querySelectorAll("*") ?? [])].flatMap((part) => [part, ...within(part)]);
      return within(exhibit).map((part) => {
        const style = getComputedStyle(part);
        return [part.localName, ...properties.map((name) => style.getPropertyValue(name))].join(" | ");
      });
    }, inherited);
  };
  const [among, alone] = [await look("hostile"), await look("moved")];
  expect(among.length).toBeGreaterThan(200);
  expect(among).toEqual(alone);
});

test("in a page of the old days it keeps its own height and colours", async ({ page, places }) => {
  await open(page, places, "old");
  expect(await page.evaluate(() => document.compatMode)).toBe("BackCompat");
  const lab = page.locator("loss-lab");
  await works(lab);
  expect(await colour(lab.locator("#title"), "color")).toBe("rgb(28, 30, 35)");
  const [svg, pane] = [lab.locator("loss-lab-fit svg").first(), lab.locator("[part=main]")];
  expect((await svg.boundingBox())!.height).toBeLessThanOrEqual((await pane.boundingBox())!.height);
});

test("under a strict policy with Trusted Types it runs, in a worker", async ({ page, places }) => {
  await open(page, places, "strict");
  await works(page.locator("loss-lab"));
  expect(page.workers()).toHaveLength(1);
});

test("under a strict policy it is saved as one file, which is fetched then and not before", async ({
  page,
  places,
  requests,
  browserName,
}) => {
  test.skip(browserName === "firefox", "of a file that a page makes, Playwright hears nothing from Firefox");
  await open(page, places, "strict");
  const lab = page.locator("loss-lab");
  await works(lab);
  await lab.getByRole("button", { name: "Take it away" }).click();
  await expect(lab.getByRole("dialog", { name: "Take it away" })).toBeVisible();
  expect(requests).not.toContain("/loss-lab.html.txt");
  const coming = page.waitForEvent("download");
  await lab.getByRole("button", { name: "The exhibit as HTML" }).click();
  expect((await coming).suggestedFilename()).toMatch(/^loss-lab-house-price-[\d.]+\.html$/);
  expect(requests).toContain("/loss-lab.html.txt");
});

test("from one file with its hash it runs, and asks for nothing else", async ({ page, places, requests }) => {
  await open(page, places, "cdn");
  await works(page.locator("loss-lab"));
  await expect(page.locator("loss-lab [part=foot]")).toBeVisible();
  expect(page.workers()).toHaveLength(1);
  expect(requests).toEqual(["/loss-lab.cdn.js"]);
});

test("in a sandbox of no origin it runs", async ({ page, places }) => {
  await open(page, places, "framed");
  await works(page.frameLocator("iframe").locator("loss-lab"));
});

test("in an Arabic article it speaks Arabic, from right to left", async ({ page, places }) => {
  await open(page, places, "arabic");
  const lab = page.locator("loss-lab");
  await works(lab);
  await expect(lab.locator("loss-lab-exhibit")).toHaveAttribute("dir", "rtl");
  expect(await lab.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

test("in another's shadow it has the language, the ground and the styles that it is given", async ({
  page,
  places,
}) => {
  await open(page, places, "shadow");
  const lab = page.locator("loss-lab");
  await works(lab);
  await expect(lab.locator("loss-lab-exhibit")).toHaveAttribute("lang", "de");
  expect(await colour(lab.locator("loss-lab-exhibit"), "background-color")).toBe("rgb(22, 24, 28)");
  expect(await colour(lab.locator(".transport"), "border-top-color")).toBe("rgb(255, 0, 170)");
  expect(await colour(lab.locator("loss-lab-fit"), "--ll-prediction")).toBe("rgb(255, 0, 170)");
});

test("with what its author leaves to readers, it has those views, and the rest as the README says", async ({
  page,
  places,
}) => {
  await open(page, places, "lesson");
  const lab = page.locator("loss-lab");
  await expect(lab.locator("#loss")).toBeDisabled();
  await expect(lab.locator("loss-lab-curve")).toBeVisible();
  await expect(lab.locator("loss-lab-compare, .question, loss-lab-fit .tools")).toHaveCount(0);
  await lab.evaluate((element) => ((element as HTMLElementTagNameMap["loss-lab"]).lock = []));
  await expect(lab.locator("#loss")).toBeEnabled();
  await expect(lab.locator("loss-lab-fit .tools")).toBeVisible();
});

test("moved on the page it stands where it stood", async ({ page, places }) => {
  await open(page, places, "moved");
  const lab = page.locator("loss-lab");
  await works(lab);
  await page.evaluate(() => document.querySelector("aside")!.append(document.querySelector("loss-lab")!));
  await lab.locator(".transport .primary").click();
  await expect
    .poll(() => lab.evaluate((element) => (element as HTMLElementTagNameMap["loss-lab"]).t))
    .toBe(2);
  expect(page.workers()).toHaveLength(1);
});

test("of several on a page the first is the one, and each other says so once", async ({ page, places }) => {
  const said: string[] = [];
  page.on("console", (message) => void said.push(message.text()));
  await open(page, places, "twice");
  await works(page.locator("loss-lab"));
  expect(said).toEqual([expect.stringMatching(/^loss-lab [\d.]+ leaves <loss-lab> to [\d.]+, which was/)]);
  expect(page.workers()).toHaveLength(1);
});

test("on paper there is what is on show, without what is pressed", async ({ page, places, browserName }) => {
  test.skip(browserName === "firefox", "Playwright's emulateMedia does nothing in Firefox");
  await open(page, places, "arabic");
  const lab = page.locator("loss-lab");
  await works(lab);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(lab.locator("[part=main] svg").first()).toBeVisible();
  await expect(lab.locator(".transport .primary")).toBeHidden();
  expect(await colour(lab.locator("loss-lab-exhibit"), "background-color")).toBe("rgb(255, 255, 255)");
});
