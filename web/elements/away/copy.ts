/** Copies a text that is shown. */

/** Selects it too, so that one sees what was copied, and has it at hand where copying is not allowed. */
export async function copy(text: string, shown: Element): Promise<"copied" | "refused"> {
  getSelection()?.selectAllChildren(shown);
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    return "refused";
  }
}
