/**
 * The code for Keras and Optax, read but not run, as there are no packages of them here: it is Python, names nothing
 * that it does not define, calls what the two have, and holds the numbers of the run.
 */
import { createEngine } from "loss-lab/engine";
import { afterAll, expect, test } from "vitest";
import { frameworks } from "../../../web/elements/away/code/list.js";
import { GapError, recipeOf } from "../../../web/elements/away/code/recipe.js";
import { everything } from "./catalog.js";
import { factsOf } from "./python.js";

/** As their documentation has them (Keras 3.16, Optax 0.2.5, JAX 0.6). */
const known = {
  keras: new Set(
    (
      "keras.Input keras.Model keras.config.set_floatx " +
      "keras.layers.Concatenate keras.layers.Dense keras.layers.Layer " +
      "keras.losses.binary_crossentropy keras.losses.categorical_crossentropy keras.losses.huber " +
      "keras.losses.log_cosh keras.losses.mean_absolute_error keras.losses.mean_absolute_percentage_error " +
      "keras.losses.mean_squared_error keras.initializers.Constant " +
      "keras.optimizers.Adadelta keras.optimizers.Adam keras.optimizers.AdamW keras.optimizers.Lion " +
      "keras.optimizers.Optimizer keras.optimizers.SGD " +
      "keras.regularizers.L1 keras.regularizers.L1L2 keras.regularizers.L2 " +
      "abs concatenate convert_to_tensor cos exp expm1 floor log log1p logaddexp logsumexp maximum mean " +
      "minimum sigmoid sign sin softmax softplus sqrt stop_gradient sum tanh where"
    )
      .split(" ")
      .map((name) => (name.startsWith("keras.") ? name : `keras.ops.${name}`)),
  ),
  optax: new Set(
    (
      "jax.config.update jax.grad jax.jit jax.lax.stop_gradient jax.nn.log_softmax jax.nn.sigmoid jax.nn.softmax " +
      "jax.nn.softplus jax.scipy.special.logsumexp " +
      "optax.GradientTransformation optax.adadelta optax.adam optax.adamw optax.add_decayed_weights " +
      "optax.apply_updates optax.chain optax.clip_by_global_norm optax.huber_loss optax.kl_divergence optax.lion " +
      "optax.log_cosh optax.rmsprop optax.sgd optax.sigmoid_binary_cross_entropy optax.smooth_labels " +
      "optax.softmax_cross_entropy optax.squared_error " +
      "abs array cos exp expm1 eye floor full_like hstack inf log log1p logaddexp maximum minimum sign sin sqrt " +
      "stack tanh where"
    )
      .split(" ")
      .map((name) => (/^(jax|optax)\./.test(name) ? name : `jnp.${name}`)),
  ),
};

const engine = await createEngine({ worker: false });
const catalog = await engine.catalog();
afterAll(() => engine.close());

test.each(["keras", "optax"] as const)("%s", { timeout: 600_000 }, async (framework) => {
  const programs: { name: string; text: string; numbers: number[] }[] = [];
  for (const [name, experiment] of Object.entries(everything(catalog))) {
    const run = await engine.open(experiment);
    const recipe = await recipeOf(run, 10, catalog);
    run.close();
    try {
      const text = frameworks[framework].write(recipe);
      const learned = recipe.phases.map(({ optimizer }) => optimizer.settings["learning_rate"] as number);
      programs.push({ name, text, numbers: [...recipe.start, ...recipe.theta, ...learned] });
    } catch (error) {
      // Only rows that look at one another are beyond Keras.
      expect(error).toEqual(new GapError("keras_groups"));
      expect(framework).toBe("keras");
      expect(recipe.phases[0]!.parts[0]!.info.group, name).toBeGreaterThan(1);
    }
  }
  const called = new Set<string>();
  const step = { keras: "model.train_on_batch", optax: "jax.grad" }[framework];
  for (const [i, { unknown, numbers, attributes }] of factsOf(programs.map(({ text }) => text)).entries()) {
    const { name, text, numbers: own } = programs[i]!;
    expect(unknown, `${name}\n${text}`).toEqual([]);
    expect(attributes, name).toContain(step);
    expect(numbers, name).toEqual(expect.arrayContaining(own.map(Math.abs)));
    for (const each of attributes) called.add(each);
  }
  const theirs = [...called].filter((name) => /^(keras|jax|jnp|optax)\./.test(name));
  expect(theirs.sort()).toEqual([...known[framework]].sort());
});
