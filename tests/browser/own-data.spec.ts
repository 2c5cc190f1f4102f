/** A reader's own data come in by paste, by drop, by a file and by drawing, and by the keyboard alone. */
import type { Page } from "@playwright/test";
import { expect, test, type Lab } from "./support.js";

const heights = "age;height\n1;75,5\n2;86,2\n3;\n4;102,7\n5;tall\n6;116\n7;121\n8;128\n9;133\n10;139\n";

async function openDialog(lab: Lab): Promise<void> {
  await lab.open();
  await lab.button("Your own data…").click();
  await expect(lab.root.getByRole("dialog", { name: "Your own data" })).toBeVisible();
}

async function drop(page: Page, name: string, type: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([name, type, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text!], name!, { type: type! }));
      return transfer;
    },
    [name, type, text],
  );
  const exhibit = page.locator("loss-lab-exhibit");
  await exhibit.dispatchEvent("dragover", { dataTransfer: data });
  await expect(exhibit).toHaveAttribute("dropping");
  await exhibit.dispatchEvent("drop", { dataTransfer: data });
  await expect(exhibit).not.toHaveAttribute("dropping");
}

test("a pasted table is understood in words, used, and undone", async ({ lab }) => {
  await openDialog(lab);
  const before = await lab.experiment();
  const dialog = lab.root.getByRole("dialog", { name: "Your own data" });
  await expect(dialog).toContainText("These data stay on this device");
  await dialog.getByLabel("Paste a table").fill(heights);
  await dialog.getByRole("button", { name: "Read the table" }).click();
  await expect(dialog).toContainText("10 rows, 2 columns");
  await expect(dialog).toContainText("1 cell holds no number and counts as empty: “tall” in row 6");
  await expect(dialog).toContainText("Decimals are written with a comma");
  await expect(dialog).toContainText("2 rows with an empty cell are left out; the first is row 4.");
  expect(await lab.experiment()).toEqual(before);
  await dialog.getByRole("button", { name: "Use these data" }).click();
  await expect(dialog).toBeHidden();
  await expect
    .poll(async () => (await lab.experiment()).data)
    .toMatchObject({
      target: "height",
      features: ["age"],
    });
  await expect(lab.root).toContainText("over 8 examples");
  await lab.button("Step").click();
  await lab.at(1);
  await lab.button("Undo").click();
  await expect.poll(async () => (await lab.experiment()).data).toEqual(before.data);
});

test("files dropped anywhere are read, or answered in words", async ({ lab, page }) => {
  await lab.open();
  const dialog = lab.root.getByRole("dialog", { name: "Your own data" });
  await drop(page, "cat.png", "image/png", "\u0089PNG");
  await expect(dialog.getByRole("alert")).toContainText("This is a picture.");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();

  const evil = '<img src=x onerror="window.hurt=1">';
  await drop(
    page,
    "kinds.csv",
    "text/csv",
    `"${evil.replaceAll('"', '""')}",kind\n1,u\n2,v\n3,w\n4,u\n=5,v\n`,
  );
  await expect(dialog.getByRole("columnheader").nth(1)).toContainText(evil);
  await dialog.getByRole("button", { name: "Use these data" }).click();
  await expect.poll(async () => (await lab.experiment()).loss.id).toBe("softmax_cross_entropy");
  expect(await page.evaluate(() => "hurt" in window)).toBe(false);

  const saved = { version: 1, data: { id: "line" }, model: { id: "linear" }, loss: { id: "mae" } };
  await drop(page, "run.json", "application/json", JSON.stringify({ experiment: saved, t: 3 }));
  await lab.at(3);
  expect((await lab.experiment()).loss.id).toBe("mae");
  await drop(page, "run.json", "application/json", JSON.stringify({ ...saved, loss: { id: "no_such" } }));
  await expect(lab.notice).toContainText("The experiment in this file does not work.");
  expect((await lab.experiment()).loss.id).toBe("mae");
});

test("the keyboard alone brings a table in, and the focus comes back", async ({ lab, page }) => {
  await lab.open();
  const button = lab.button("Your own data…");
  await button.focus();
  await page.keyboard.press("Enter");
  const dialog = lab.root.getByRole("dialog", { name: "Your own data" });
  const text = dialog.getByLabel("Paste a table");
  await expect(text).toBeFocused();
  await page.keyboard.insertText("a,b,k\n1,2,0\n2,1,1\n3,5,0\n4,4,1\n5,9,1");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const target = dialog.getByRole("combobox", { name: "What should be predicted?" });
  await expect(target).toHaveValue("2");
  await target.focus();
  await page.keyboard.press("b");
  await expect(target).toHaveValue("1");
  await dialog.getByRole("checkbox", { name: "k", exact: true }).focus();
  await page.keyboard.press("Space");
  await dialog.getByRole("button", { name: "Use these data" }).focus();
  await page.keyboard.press("Enter");
  await expect(button).toBeFocused();
  await expect
    .poll(async () => (await lab.experiment()).data)
    .toMatchObject({
      target: "b",
      features: ["a"],
    });
});

test("points of two classes are drawn, each of the class that was chosen", async ({ lab, page }) => {
  await openDialog(lab);
  await lab.button("Points of two classes").click();
  await expect(lab.root).toContainText("over 2 examples");
  const fit = lab.root.locator("loss-lab-fit");
  await fit.getByRole("button", { name: "Add points" }).click();
  await fit.getByRole("button", { name: "B", exact: true }).click();
  const box = (await fit.locator("svg").first().boundingBox())!;
  await page.mouse.click(box.x + box.width * 0.4, box.y + box.height * 0.4);
  await expect(lab.root).toContainText("over 3 examples");
  await fit.getByRole("button", { name: "A", exact: true }).click();
  await page.mouse.click(box.x + box.width * 0.6, box.y + box.height * 0.5);
  await expect(lab.root).toContainText("over 4 examples");
  const { data } = await lab.experiment();
  expect(data && "columns" in data && data.columns["class"]).toEqual(["A", "B", "B", "A"]);
});

test("a hundred thousand rows are read while the page goes on", async ({ lab }) => {
  await openDialog(lab);
  const dialog = lab.root.getByRole("dialog", { name: "Your own data" });
  const rows = Array.from({ length: 100_000 }, (_, i) => `${i % 977},${(i * 7) % 991},${i % 13}.5`);
  await dialog.locator('input[type="file"]').setInputFiles({
    name: "many.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(`a,b,y\n${rows.join("\n")}`),
  });
  await expect(dialog).toContainText("100,000 rows, 3 columns", { timeout: 30_000 });
  await dialog.getByRole("button", { name: "Use these data" }).click();
  await expect(lab.root).toContainText("over 100,000 examples", { timeout: 30_000 });
  await lab.button("Step").click();
  await lab.at(1);
});
