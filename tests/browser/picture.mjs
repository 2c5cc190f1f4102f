/** Takes the README's picture of the built site: web/site/picture.png, light, 1280 wide. */
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { serve } from "../../wasm/setup/serve.mjs";
import { root } from "../../wasm/setup/shell.mjs";
import { findChromium } from "../../wasm/setup/system.mjs";

const { server, address } = await serve();
const browser = await chromium.launch({ executablePath: findChromium() });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: "light" });
  await page.goto(address);
  const step = page.getByRole("button", { name: "Step", exact: true });
  for (let press = 0; press < 6; press += 1) {
    await step.click();
    await page.getByText(`Step ${press + 1}`, { exact: true }).waitFor();
  }
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.activeElement?.blur());
  await page.screenshot({ path: join(root, "web", "site", "picture.png") });
} finally {
  await browser.close();
  server.close();
}
