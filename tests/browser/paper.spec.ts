/** On paper there is no control: the settings and the parameters stand there as text, beside the figures. */
import { expect, test } from "./support.js";

test("prints figures, settings and parameters, and none of the controls", async ({ lab }) => {
  await lab.open();
  await lab.button("By hand").click();
  await lab.button("History").click();
  await lab.button("Step").click();
  await lab.at(1);
  const papers = lab.root.locator(".papers");
  await expect(papers).toBeHidden();
  const { parameters } = await lab.shown();
  await lab.page.emulateMedia({ media: "print" });
  await expect(papers).toContainText("Data House prices");
  await expect(papers).toContainText("Gradient descent (SGD), Learning rate 0.1");
  await expect(papers).toContainText("Step 1");
  await expect(papers).toContainText(`Bias ${Number(parameters[1]!.toPrecision(4))}`);
  await expect(lab.root.locator("loss-lab-fit canvas.pulls")).toBeVisible();
  for (const controls of ["combobox", "slider", "textbox"] as const)
    await expect(lab.root.getByRole(controls, { includeHidden: false })).toHaveCount(
      controls === "slider" ? await lab.root.locator(".plot [role=slider]").count() : 0,
    );
});
