/**
 * The one file with all exhibits in it, opened from a disk, as it is built and as readers save an exhibit in it: it works,
 * and asks nobody for anything.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Locator, Page } from "@playwright/test";
import type { Comparison } from "../../web/engine/types.js";
import { exhibits } from "../../web/exhibits/list.js";
import { writeFile } from "../../web/elements/one-file.js";
import { listenForFile } from "./saved-file.js";
import { expect, test, type Lab } from "./support.js";

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const { version } = JSON.parse(readFileSync(at("package.json"), "utf8")) as { version: string };
const built = at(`dist/loss-lab-${version}.html`);

/** Opens a file of a disk with no network; whatever is asked for by its address would have to come from elsewhere. */
async function openFile(page: Page, path: string): Promise<void> {
  const file = pathToFileURL(path).href;
  await page.context().setOffline(true);
  const asked: string[] = [];
  page.context().on("request", (request) => void asked.push(request.url().split(/[?#]/)[0]!));
  await page.goto(file);
  await expect.poll(() => page.evaluate(() => window.shown)).toBeGreaterThan(0);
  expect(asked.filter((address) => address !== file && !/^(data|blob):/.test(address))).toEqual([]);
}

test("from a disk the sandbox steps, with a table of data, in a worker", async ({ page, lab }) => {
  await openFile(page, built);
  await lab.button("Step").click();
  await lab.at(1);
  await lab.menu("Data").selectOption({ label: "Penguins" });
  await expect.poll(async () => JSON.stringify((await lab.experiment()).data)).toContain("penguins");
  expect(page.workers()).toHaveLength(1);
});

test("from a disk every exhibit can be chosen, is kept in the address, and speaks other languages", async ({
  page,
  lab,
}) => {
  await openFile(page, built);
  const menu = page.getByRole("combobox", { name: "Exhibits" });
  const options = await menu
    .locator("option")
    .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
  expect(options.sort()).toEqual(exhibits.map(({ id }) => id).sort());
  await menu.selectOption("house-price");
  await expect(lab.root.getByRole("heading", { name: "What is a house worth?" })).toBeVisible();
  await expect(page).toHaveTitle("What is a house worth? · Loss Lab");
  expect(new URL(page.url()).hash).toBe("#house-price");
  await page.getByRole("combobox", { name: "Language" }).selectOption("de");
  await expect(lab.root.getByRole("heading", { name: "Was ist ein Haus wert?" })).toBeVisible();
  await expect(page.locator("optgroup").first()).toHaveAttribute("label", /^Was ist /);
});

/** The file that comes when this is pressed. Of one that a page makes, Playwright hears nothing from Firefox. */
async function saved(page: Page, button: Locator, browserName: string): Promise<string> {
  const name = `loss-lab-outliers-${version}.html`;
  const path = test.info().outputPath(name);
  if (browserName === "firefox") {
    await page.evaluate(listenForFile);
    await button.click();
    writeFileSync(path, await page.evaluate(() => window.savedFile));
    return path;
  }
  const coming = page.waitForEvent("download");
  await button.click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe(name);
  await download.saveAs(path);
  return path;
}

const openViews = (lab: Lab) =>
  lab.root.evaluate((element) =>
    [...element.shadowRoot!.querySelector("loss-lab-exhibit")!.shadowRoot!.querySelectorAll(".pane > *")]
      .map(({ localName }) => localName)
      .filter((name) => name.startsWith("loss-lab-")),
  );

test("an exhibit that was saved opens from a disk as it stood, and can be saved there again", async ({
  page,
  lab,
  browserName,
}) => {
  const button = lab.button("Das Exponat als HTML");
  await page.goto("/exhibits/outliers/?lang=de");
  await lab.root.locator("[part=chapters] button").nth(1).click();
  await lab.at(200);
  await lab.root.evaluate((element) => {
    const { experiment } = element as HTMLElementTagNameMap["loss-lab"];
    const { base } = experiment as Comparison;
    const other = { ...experiment, base: { ...base, seed: 7 } } as Comparison;
    (element as HTMLElementTagNameMap["loss-lab"]).open(other, 42);
  });
  await lab.at(42);
  await expect(lab.root.locator("loss-lab-shape")).toBeVisible();
  const [experiment, views] = [await lab.experiment(), await openViews(lab)];
  expect(experiment).toMatchObject({ base: { seed: 7 } });
  await lab.button("Mitnehmen").click();
  const first = await saved(page, button, browserName);

  await openFile(page, first);
  await lab.at(42);
  await expect(page).toHaveTitle("Wer zieht an der Geraden? · Loss Lab");
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expect(page.getByRole("combobox", { name: "Exponate" })).toHaveValue("outliers");
  expect(await lab.experiment()).toEqual(experiment);
  expect(await openViews(lab)).toEqual(views);
  await expect(lab.root.locator("[part=chapters] button").nth(1)).toHaveAttribute("aria-selected", "true");
  await lab.button("Schritt").click();
  await lab.at(43);

  await lab.button("Mitnehmen").click();
  await openFile(page, await saved(page, button, browserName));
  await lab.at(43);
  expect(await lab.experiment()).toEqual(experiment);
  // Others are there too, and the way back to it.
  await page.getByRole("combobox", { name: "Exponate" }).selectOption("house-price");
  await expect(lab.root.getByRole("heading", { name: "Was ist ein Haus wert?" })).toBeVisible();
  await page.getByRole("combobox", { name: "Exponate" }).selectOption("outliers");
  await lab.at(43);
  await expect(page).toHaveTitle("Wer zieht an der Geraden? · Loss Lab");
});

/** A file as it would be saved, of what a browser would not let one type. */
function written(name: string, change: (file: string) => string, place: object): string {
  const path = test.info().outputPath(name);
  const file = writeFile(readFileSync(built, "utf8"), {
    exhibit: { id: "outliers", title: hostile, sentence: hostile },
    place: place as never,
    language: "en",
    left: { lock: ["seed"], hide: ["palette"] },
    needs: "It needs JavaScript.",
  });
  writeFileSync(path, change(file));
  return path;
}

const hostile = `</script></title><img src=x onerror="document.title = 'had'">`;

test("names in a saved file that look like markup are names, and what its author hid is hidden", async ({
  page,
  lab,
}) => {
  const experiment = {
    version: 1,
    data: { columns: { [hostile]: [0, 1, 2, 3], y: [1, 0, 2, 4] }, target: "y" },
    model: { id: "linear" },
    loss: { id: "custom", expression: "if(p < y, 2, 1) * abs(p - y)" },
    seed: 3,
  };
  await openFile(
    page,
    written("hostile.html", (file) => file, { experiment, t: 5 }),
  );
  await lab.at(5);
  expect(await lab.experiment()).toMatchObject(experiment);
  await expect(page).toHaveTitle("Who pulls the line? · Loss Lab");
  expect(await page.locator("img").count()).toBe(0);
  await expect(lab.button("Take it away")).toBeVisible();
  await expect(lab.root.locator("[part=foot]")).toBeVisible();
  await expect(lab.button("Commands")).toHaveCount(0);
});

test("a saved file that was damaged says so, and shows the exhibit as it is by itself", async ({
  page,
  lab,
}) => {
  const place = { experiment: { version: 1 }, t: 5 };
  await openFile(
    page,
    written("damaged.html", (file) => file.replace('"t":5', '"t":-5'), place),
  );
  await lab.at(100);
  await expect(lab.notice).toContainText("What this file was to open is not an experiment.");
  await lab.button("Step").click();
  await lab.at(101);
});

test("without scripts a saved file says what it is", async ({ browser, browserName }) => {
  test.skip(browserName === "firefox", "Playwright's javaScriptEnabled does nothing in Firefox");
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(pathToFileURL(written("quiet.html", (file) => file, {})).href);
  await expect(page).toHaveTitle(`${hostile} · Loss Lab`);
  await expect(page.getByText("It needs JavaScript.")).toBeVisible();
  await expect(page.getByRole("heading", { name: hostile })).toBeVisible();
  await expect(page.locator("#language")).toBeHidden();
  await page.close();
});

test("where the file can't be fetched, or is not there, a sentence says so", async ({
  page,
  lab,
  problems,
  browserName,
}) => {
  await page.goto("/exhibits/outliers/?lang=en");
  await lab.ready();
  await lab.button("Take it away").click();
  await page.route("**/loss-lab.html.txt", (route) => route.fulfill({ status: 404 }));
  await lab.button("The exhibit as HTML").click();
  await expect(lab.root.getByText("On this page there is no such file: loss-lab.html.txt")).toBeVisible();
  await page.route("**/loss-lab.html.txt", (route) => route.abort());
  await lab.button("The exhibit as HTML").click();
  await expect(lab.root.getByText("could not be fetched. Are you connected?")).toBeVisible();
  await page.unrouteAll();
  await saved(page, lab.button("The exhibit as HTML"), browserName);
  await expect(lab.root.getByText("could not be fetched. Are you connected?")).toHaveCount(0);
  expect(
    problems.splice(0).filter((problem) => !/Failed to load resource|loss-lab\.html\.txt/.test(problem)),
  ).toEqual([]);
});
