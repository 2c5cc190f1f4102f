/** Drives the built site in a real Chromium, and what others embed in Firefox and WebKit too. */
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig, devices } from "@playwright/test";

const port = Number(process.env["LOSS_LAB_PORT"] ?? 4199);
const candidates = [
  process.env["LOSS_LAB_CHROMIUM"],
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const executablePath = candidates.find((path) => path && existsSync(path));
/** The same fonts everywhere, where they are installed. */
const fonts = existsSync("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf")
  ? { FONTCONFIG_FILE: fileURLToPath(new URL("tests/browser/fonts.conf", import.meta.url)) }
  : {};

const firefox = process.env["LOSS_LAB_FIREFOX"] ?? "/usr/bin/firefox-esr";

export default defineConfig({
  testDir: "tests/browser",
  outputDir: "test-results",
  snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}",
  workers: Math.min(availableParallelism(), 4),
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: !!process.env["CI"],
  reporter: "list",
  use: {
    ...devices["Desktop Chrome"],
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1280, height: 900 },
    // To record it doubles a test's time: `npx playwright test --trace on` does.
    trace: "off",
    // It would answer before a test does; offline.spec.ts lets it.
    serviceWorkers: "block",
    launchOptions: {
      ...(executablePath && { executablePath }),
      env: { ...process.env, ...fonts },
      // As fonts.conf says, which the browser without windows doesn't ask.
      args: ["--font-render-hinting=none"],
    },
  },
  webServer: {
    command: `node tests/browser/serve.mjs ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
  projects: [
    { name: "chromium", testIgnore: "thumbnails.spec.ts" },
    {
      name: "firefox",
      testMatch: ["hashes", "frame", "packed", "alone", "guide", "language", "points", "undo"].map(
        (name) => `${name}.spec.ts`,
      ),
      // How wide letters run is measured in one browser.
      grepInvert: /fits on a phone/,
      use: {
        ...devices["Desktop Firefox"],
        viewport: { width: 1280, height: 900 },
        channel: "moz-firefox",
        launchOptions: { executablePath: firefox, env: { ...process.env, ...fonts } },
      },
    },
    // Its tests drive the browser themselves.
    { name: "webkit", testDir: "tests/webkit" },
    {
      name: "thumbnails",
      testMatch: "thumbnails.spec.ts",
      snapshotPathTemplate: "web/site/public/thumbnails/{arg}{ext}",
    },
  ],
});
