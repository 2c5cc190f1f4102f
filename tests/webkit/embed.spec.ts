/** An exhibit in others' pages, in WebKit: as an element of the packed package, in frames, and in the one file. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openPlaces, serve, type Places } from "../browser/places.js";
import { listenForFile } from "../browser/saved-file.js";
import { expect, test } from "./support.js";

let places: Places;
test.beforeAll(async () => {
  places = await openPlaces();
});
test.afterAll(() => places.close());

const pages = {
  strict: "under a strict policy with Trusted Types",
  cdn: "from one file with its hash",
  hostile: "among styles that mean everything",
  old: "in a page of the old days",
  shadow: "in another's shadow",
  moved: "of another origin",
};

for (const [name, where] of Object.entries(pages)) {
  test(`${where} it runs`, async ({ visit }) => {
    await visit.open(`${places.pages}/${name}.html`);
    await visit.step();
  });
}

test("in an Arabic article it speaks Arabic, from right to left", async ({ visit }) => {
  await visit.open(`${places.pages}/arabic.html`);
  await visit.step();
  expect(await (await visit.find("loss-lab-exhibit")).getAttribute("dir")).toBe("rtl");
  expect(await (await visit.find(".transport .primary")).getText()).toMatch(/\p{Script=Arabic}/u);
});

test("in a sandbox of no origin it runs", async ({ visit }) => {
  await visit.open(`${places.pages}/framed.html`);
  await visit.driver.switchTo().frame(0);
  await visit.step();
});

test("a frame in a sandbox runs, and grows to what is in it", async ({ visit, baseURL }) => {
  const article = await serve((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(`<!doctype html><title>An article</title>
      <iframe src="${baseURL}/embed.html?exhibit=house-price&lang=en" sandbox="allow-scripts" width="700" height="200">
      </iframe><script src="${baseURL}/embed.js" async></script>`);
  });
  await visit.open(article.origin);
  const height = () => document.querySelector("iframe")!.clientHeight;
  await expect.poll(() => visit.run(height)).toBeGreaterThan(500);
  await visit.driver.switchTo().frame(0);
  await visit.step();
  const beyond = () => Math.max(0, document.documentElement.scrollHeight - innerHeight);
  await expect.poll(() => visit.run(beyond)).toBe(0);
  article.close();
});

test("from a disk the one file runs, and speaks another language", async ({ visit }) => {
  const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
  const { version } = JSON.parse(readFileSync(at("package.json"), "utf8")) as { version: string };
  await visit.open(`file://${at(`dist/loss-lab-${version}.html`)}`);
  await visit.step();
  await visit.press("option[value=de]");
  await expect(async () => {
    expect(await (await visit.find(".transport .primary")).getText()).toBe("Schritt");
    await visit.listen();
  }).toPass({ timeout: 20_000 });
});

test("an exhibit that was saved opens from a disk as it stood", async ({ visit, baseURL }) => {
  await visit.open(`${baseURL}/exhibits/house-price/?lang=en`);
  await visit.step();
  const t = await visit.t();
  await visit.press("button[aria-label='Take it away']");
  await visit.run(listenForFile);
  await visit.press("button[aria-label='The exhibit as HTML']");
  const path = test.info().outputPath("saved.html");
  writeFileSync(path, await visit.run(() => window.savedFile));
  await visit.open(`file://${path}`);
  await expect.poll(() => visit.t()).toBe(t);
  await visit.step();
  expect(await visit.run(() => document.title)).toBe("What is a house worth? · Loss Lab");
});
