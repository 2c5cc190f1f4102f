/** Reachable by keyboard, calm under reduced motion, whole on a large screen and within reach on a small one. */
import { expect, test } from "./support.js";

for (const width of [640, 960, 2560]) {
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
