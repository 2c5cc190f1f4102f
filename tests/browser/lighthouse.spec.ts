/** Lighthouse on the built site, as on a phone: nothing to better for accessibility and best practices. */
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { expect, test } from "@playwright/test";

test("Lighthouse gives 100 for accessibility and best practices", async ({ baseURL }, info) => {
  test.slow();
  const { executablePath } = info.project.use.launchOptions ?? {};
  const chrome = await launch({
    ...(executablePath && { chromePath: executablePath }),
    chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"],
  });
  try {
    const result = await lighthouse(baseURL, {
      port: chrome.port,
      logLevel: "error",
      onlyCategories: ["performance", "accessibility", "best-practices"],
    });
    const { audits, categories } = result!.lhr;
    const faults = (id: string) =>
      categories[id]!.auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]!.score ?? 1) < 1).map(
        ({ id }) => `${id}: ${audits[id]!.title}`,
      );
    for (const id of ["accessibility", "best-practices"]) {
      expect(faults(id), id).toEqual([]);
      expect(categories[id]!.score, id).toBe(1);
    }
    // How fast it is depends on the machine: told, never asserted.
    const of = (id: string) => `${audits[id]!.title} ${audits[id]!.displayValue}`;
    const measures = [
      "first-contentful-paint",
      "largest-contentful-paint",
      "total-blocking-time",
      "cumulative-layout-shift",
    ];
    const score = Math.round(100 * categories["performance"]!.score!);
    process.stdout.write(`Lighthouse, performance on a phone: ${score} (${measures.map(of).join(", ")})\n`);
  } finally {
    chrome.kill();
  }
});
