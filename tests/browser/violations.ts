/** What axe finds wrong with a page. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** In light and, since it is the same in every language, in English in dark what a theme can change. */
export async function violations(page: Page, language: string): Promise<string[]> {
  const found: string[] = [];
  for (const [scheme, runOnly] of [
    ["dark", { type: "rule", values: ["color-contrast"] }],
    ["light", { type: "tag", values: tags }],
  ] as const) {
    if (scheme === "dark" && language !== "en") continue;
    // Without motion: a colour on its way from the other scheme to this has no contrast of its own.
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    const builder = new AxeBuilder({ page }).options({
      runOnly: { type: runOnly.type, values: [...runOnly.values] },
      resultTypes: ["violations"],
    });
    // There are no frames to be gathered from.
    const { violations } = await builder.setLegacyMode().analyze();
    for (const { id, nodes } of violations)
      found.push(...nodes.map(({ html, any }) => `${scheme}, ${id}: ${html} (${any[0]?.message ?? ""})`));
  }
  return found;
}
