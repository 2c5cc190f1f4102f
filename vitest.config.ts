/** The border, the engine and the elements' logic; the built site itself is Playwright's. */
import { defineConfig } from "vitest/config";
import { engine } from "./web/vite.engine.js";

export default defineConfig({
  plugins: [engine()],
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/browser/**"],
    testTimeout: 60_000,
  },
});
