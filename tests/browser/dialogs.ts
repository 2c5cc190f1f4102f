/** Every dialog of the page, opened as a reader opens it, in any language. */
import type { Locator } from "@playwright/test";
import type { Key, Words } from "../../web/words/words.js";
import { expect, type Lab } from "./support.js";

export interface Dialog {
  /** Of its title. */
  title: Key;
  /** Of the button that opens it. */
  button: Key;
  /** What else is done, so that there is more to see. */
  then?: (dialog: Locator, words: Words) => Promise<void>;
}

const table = "age;height\n1;75,5\n2;86,2\n3;\n4;tall\n5;110";

export const dialogs: readonly Dialog[] = [
  { title: "page.help.title", button: "page.help.title" },
  { title: "desk.palette.title", button: "desk.palette.title" },
  {
    title: "away.title",
    button: "away.title",
    then: async (dialog, words) => {
      await dialog.getByRole("button", { name: "Hugo", exact: true }).click();
      await dialog.getByRole("button", { name: words.text("away.code.pytorch"), exact: true }).click();
      await expect(dialog.locator("pre").last()).toContainText("import torch");
    },
  },
  { title: "data.title", button: "data.open" },
  {
    title: "data.title",
    button: "data.open",
    then: async (dialog, words) => {
      await dialog.locator("textarea").fill(table);
      await dialog.getByRole("button", { name: words.text("data.start.read"), exact: true }).click();
      await expect(dialog.locator(".found")).toBeVisible();
    },
  },
];

/** Opens each in turn, has it looked at, and closes it. */
export async function eachDialog(
  lab: Lab,
  words: Words,
  look: (title: string, dialog: Locator) => Promise<void>,
): Promise<void> {
  for (const { title, button, then } of dialogs) {
    await lab.button(words.text(button)).click();
    const name = words.text(title);
    const dialog = lab.root.getByRole("dialog", { name, exact: true });
    await expect(dialog).toBeVisible();
    await then?.(dialog, words);
    await look(name, dialog);
    await lab.page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  }
}
