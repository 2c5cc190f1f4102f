/** Reachable by keyboard, clean under axe, calm under reduced motion, whole on a small screen. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./support.js";

async function violations(page: Page): Promise<string[]> {
  const results = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}

for (const [name, width, scheme] of [
  ["light", 1280, "light"],
  ["dark", 1280, "dark"],
  ["at 360 px", 360, "light"],
] as const) {
  test(`axe finds nothing, ${name}`, async ({ lab, page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 800 });
    await lab.open();
    await lab.button("Step").click();
    await lab.unfold("Settings");
    expect(await violations(page)).toEqual([]);
  });
}

test("axe finds nothing in a diverged run", async ({ lab, page }) => {
  await lab.open();
  await lab.set("Learning rate", 3);
  await lab.unfold("Speed and stops");
  await lab.menu("Speed").selectOption({ label: "as fast as it goes" });
  await lab.button("Play").click();
  await expect(lab.root.getByRole("button", { name: /^Start again with/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

for (const width of [320, 360, 640, 960, 1280, 2560]) {
  test(`nothing overflows at ${width} px`, async ({ lab, page }) => {
    await page.setViewportSize({ width, height: 800 });
    await lab.open();
    await lab.unfold("Settings");
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
}

test("on a phone, Step stays within reach beside the number and the fit", async ({ lab, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await lab.open();
  const step = (await lab.button("Step").boundingBox())!;
  const value = (await lab.value.boundingBox())!;
  const fit = (await lab.root.locator("loss-lab-fit svg").first().boundingBox())!;
  expect(step.y + step.height).toBeLessThanOrEqual(740);
  expect(step.y).toBeGreaterThan(370);
  expect(value.y + value.height).toBeLessThan(370);
  expect(fit.y).toBeLessThan(step.y);
});

test.describe("with a coarse pointer", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test("all targets of the shell are 44 px", async ({ lab, page }) => {
    await lab.open();
    await lab.unfold("Settings");
    const small = await page.evaluate(() => {
      const exhibit = document.querySelector("loss-lab")!.shadowRoot!.querySelector("loss-lab-exhibit")!;
      return (
        [...exhibit.shadowRoot!.querySelectorAll("button, select, input, summary")]
          .filter((element) => element.checkVisibility())
          // A tick is pressed by its label as well.
          .map((element) => (element.matches("[type=checkbox]") ? element.parentElement! : element))
          .map((element) => ({ html: element.outerHTML, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.height < 44 || box.width < 44)
          .map(({ html }) => html)
      );
    });
    expect(small).toEqual([]);
  });
});

test("everything is reached and worked by keyboard alone", async ({ lab, page }) => {
  await lab.open();
  const walked: string[] = [];
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(() => {
      let focused: Element | null = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      if (!focused || focused === document.body) return "";
      const label =
        focused.id && (focused.getRootNode() as ShadowRoot).querySelector(`label[for="${focused.id}"]`);
      return (focused.getAttribute("aria-label") ?? (label || focused).textContent ?? "")
        .trim()
        .replace(/\s+/g, " ");
    });
    if (name === "") break;
    walked.push(name);
    if (name === "Step") break;
  }
  for (const part of ["Data", "Model", "Copy link", "Keyboard and mouse", "Step"]) {
    expect(
      walked.some((name) => name.includes(part)),
      `${part} in ${walked.join(", ")}`,
    ).toBe(true);
  }
  await page.keyboard.press("Enter");
  await lab.at(1);
  await page.keyboard.press("ArrowRight");
  await lab.at(2);
  await page.keyboard.press("ArrowLeft");
  await lab.at(1);
  await page.keyboard.press("Home");
  await lab.at(0);
  await page.keyboard.press("End");
  await lab.at(2);
  await page.keyboard.press("r");
  await lab.at(0);
});

test("the settled number is said once, politely", async ({ lab }) => {
  await lab.open();
  for (let press = 0; press < 4; press += 1) await lab.button("Step").click();
  await lab.at(4);
  await expect(lab.root.getByRole("status")).toHaveText(/^Step 4\. Mean squared error: .+\.$/);
});

test("under reduced motion nothing moves by itself", async ({ lab, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await lab.open();
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
  await lab.button("Step").click();
  await lab.at(1);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test("numbers change without moving anything", async ({ lab, page }) => {
  await lab.open();
  const shift = await page.evaluate(async () => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift" });
    const exhibit = document.querySelector("loss-lab")!.shadowRoot!.querySelector("loss-lab-exhibit")!;
    exhibit.shadowRoot!.querySelector<HTMLElement>(".transport .play")!.click();
    await new Promise((resolve) => setTimeout(resolve, 2000));
    return sum;
  });
  expect(shift).toBeLessThan(0.02);
});
