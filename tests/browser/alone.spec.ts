/** The one file with all exhibits in it, opened from a disk: it works, and asks nobody for anything. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { exhibits } from "../../web/exhibits/list.js";
import { expect, test } from "./support.js";

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const { version } = JSON.parse(readFileSync(at("package.json"), "utf8")) as { version: string };
const file = `file://${at(`dist/loss-lab-${version}.html`)}`;

test.beforeEach(async ({ page, context }) => {
  // Whatever is asked for by its address would have to come from elsewhere.
  await context.setOffline(true);
  const asked: string[] = [];
  context.on("request", (request) => void asked.push(request.url().split(/[?#]/)[0]!));
  await page.goto(file);
  await expect.poll(() => page.evaluate(() => window.shown)).toBe(1);
  expect(asked.filter((address) => address !== file && !/^(data|blob):/.test(address))).toEqual([]);
});

test("from a disk the sandbox steps, with a table of data, in a worker", async ({ page, lab }) => {
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
