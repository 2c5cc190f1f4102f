/** The border, the engine and the elements' logic; the built site itself is Playwright's. */
import { defineConfig } from "vitest/config";
import { engine } from "./web/vite.engine.js";
import { versionNamed } from "./web/vite.version.js";

export default defineConfig({
  define: versionNamed,
  plugins: [engine()],
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/bench/**", "tests/browser/**"],
    testTimeout: process.env["LOSS_LAB_LONG"] ? 7_200_000 : 60_000,
  },
});
