/** A work as the core takes it. */
export function experimentOf(work) {
  const names = work.inputs.map((_, i) => `x${i + 1}`);
  const columns = Object.fromEntries(work.inputs.map((column, i) => [names[i], [...column]]));
  columns.y = [...work.targets];
  const classes = work.loss === "softmax_cross_entropy";
  return {
    version: 1,
    data: { columns, features: names, target: "y" },
    model:
      work.widths.length === 2
        ? { id: "linear" }
        : {
            id: "mlp",
            hidden: work.widths.slice(1, -1),
            activation: work.activation,
            output_activation: work.output,
          },
    loss: { id: work.loss, ...(classes ? {} : work.settings) },
    optimizer: work.optimizer,
    batch_size: work.batch,
    standardize: false,
    start: [...work.start],
  };
}
