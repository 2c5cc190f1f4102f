/** Moving along a run: step, back, reset, scrub and play, and a loss swapped on the way. */
import { answered, expect, test } from "./support.js";

test("the first frame shows the run at the start, and each Step lowers the loss", async ({ lab }) => {
  await lab.open();
  await expect(lab.root.getByText("Mean squared error over 298 sales")).toBeVisible();
  const start = await lab.shown();
  expect(start.t).toBe(0);
  await lab.button("Step").click();
  await lab.at(1);
  const first = await lab.shown();
  expect(first.trainLoss).toBeLessThan(start.trainLoss);
  await expect(lab.root.getByText(/^↓ from .* at step 0$/)).toBeVisible();
});

test("Step back and Reset return to the same numbers", async ({ lab }) => {
  await lab.open();
  const seen = [await lab.shown()];
  for (let t = 1; t <= 3; t += 1) {
    await lab.button("Step").click();
    await lab.at(t);
    seen.push(await lab.shown());
  }
  await lab.button("Step back").click();
  await lab.at(2);
  expect(await lab.shown()).toEqual(seen[2]);
  await lab.button("Reset").click();
  await lab.at(0);
  expect(await lab.shown()).toEqual(seen[0]);
});

test("presses of Step are never lost, however fast", async ({ lab }) => {
  await lab.open();
  await lab.page.evaluate(() => {
    const exhibit = document.querySelector("loss-lab")!.shadowRoot!.querySelector("loss-lab-exhibit")!;
    const step = exhibit.shadowRoot!.querySelector<HTMLElement>(".transport .primary")!;
    for (let press = 0; press < 12; press += 1) step.click();
  });
  await lab.at(12);
});

test("the scrubber goes anywhere that was reached", async ({ lab }) => {
  await lab.open();
  for (let t = 1; t <= 6; t += 1) await lab.button("Step").click();
  await lab.at(6);
  const last = await lab.shown();
  await lab.scrubber.fill("2");
  await lab.at(2);
  await lab.scrubber.fill("6");
  await lab.at(6);
  expect(await lab.shown()).toEqual(last);
});

test("Play moves until Pause", async ({ lab }) => {
  await lab.open();
  await lab.set("Learning rate", 0.001); // or it would come to rest by itself
  await lab.button("Play").click();
  await expect.poll(async () => (await lab.shown()).t).toBeGreaterThan(5);
  await lab.button("Pause").click();
  await expect(lab.button("Play")).toBeVisible();
  // A step that was under way is still shown.
  await answered(lab.root);
  const { t } = await lab.shown();
  await lab.page.waitForTimeout(300);
  expect((await lab.shown()).t).toBe(t);
});

test("a loss swapped on the way keeps the parameters, and scrubbing crosses it", async ({ lab }) => {
  await lab.open();
  for (let t = 1; t <= 4; t += 1) await lab.button("Step").click();
  await lab.at(4);
  const before = await lab.shown();
  await lab.menu("Loss").selectOption({ label: "Absolute error" });
  await expect(lab.root.getByText("Mean absolute error over 298 sales")).toBeVisible();
  const swapped = await lab.shown();
  expect(swapped.t).toBe(4);
  expect(swapped.parameters).toEqual(before.parameters);
  await lab.button("Step").click();
  await lab.at(5);
  const after = await lab.shown();

  await lab.scrubber.fill("3");
  await lab.at(3);
  await expect(lab.root.getByText("Mean squared error over 298 sales")).toBeVisible();
  await expect(lab.menu("Loss")).toHaveValue("mse");
  await lab.scrubber.fill("5");
  await lab.at(5);
  await expect(lab.menu("Loss")).toHaveValue("mae");
  expect(await lab.shown()).toEqual(after);
});

test("what is unfolded stays so, though a step is drawn at the same moment", async ({ lab }) => {
  await lab.open();
  await lab.root.locator("summary", { hasText: "Speed and stops" }).evaluate(async (summary: HTMLElement) => {
    const exhibit = (summary.getRootNode() as ShadowRoot).host as HTMLElement & {
      requestUpdate(): void;
      updateComplete: Promise<boolean>;
    };
    summary.click();
    exhibit.requestUpdate();
    await exhibit.updateComplete;
  });
  await expect(lab.menu("Speed")).toBeVisible();
  await lab.root.locator("summary", { hasText: "Speed and stops" }).press("Enter");
  await expect(lab.menu("Speed")).toBeHidden();
});

test("a batch takes its own steps, and an epoch is a stride", async ({ lab }) => {
  await lab.open();
  await lab.unfold("Settings");
  await lab.menu("Batch size").selectOption({ label: "32 rows" });
  await expect(lab.root.getByText("over this step’s batch of 32")).toBeVisible();
  await lab.unfold("Speed and stops");
  await lab.menu("A step is").selectOption("epoch");
  await lab.button("Step").click();
  await lab.at(10);
  await expect(lab.root.getByText("epoch 1", { exact: true })).toBeVisible();
  await expect(lab.root.getByText("batch 1 of 10")).toBeVisible();
  await lab.menu("A step is").selectOption("example");
  await lab.button("Step").click();
  await lab.button("Step").click();
  await expect(lab.root.getByText("example 2 of 32")).toBeVisible();
  await lab.at(10);
  await lab.menu("A step is").selectOption("update");
  await expect(lab.root.getByText(/^example/)).toHaveCount(0);
});

test("the model, the data and the settings come from the catalog", async ({ lab }) => {
  await lab.open();
  await lab.menu("Data").selectOption({ label: "Half-moons" });
  await expect(lab.root.getByText("Mean cross-entropy over 200 points")).toBeVisible();
  await lab.menu("Model").selectOption({ label: "Line" });
  await expect.poll(async () => (await lab.shown()).parameters.length).toBe(3);
  await lab.menu("Data").selectOption({ label: "Penguins" });
  await expect(lab.root.getByText("Mean squared error over 342 penguins")).toBeVisible();
  await lab.menu("Loss").selectOption({ label: "Huber" });
  await lab.set("Where Huber turns straight", 0.25);
  await expect.poll(async () => (await lab.experiment()).loss).toMatchObject({ id: "huber", delta: 0.25 });
});

test("a loss that trains in other units begins a new run and says so", async ({ lab }) => {
  await lab.open();
  await lab.button("Step").click();
  await lab.at(1);
  await lab.menu("Data").selectOption({ label: "Old Faithful" });
  await expect(lab.root.getByText("over 272 eruptions")).toBeVisible();
  await lab.button("Step").click();
  await lab.at(1);
  await lab.menu("Loss").selectOption({ label: "Poisson" });
  await expect(lab.notice).toContainText("the run starts again");
  await expect(lab.root.getByText("Mean Poisson loss over 272 eruptions")).toBeVisible();
  expect((await lab.shown()).t).toBe(0);
});
