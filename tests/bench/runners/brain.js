/** brain.js, which updates after each example and squares no batch: only its pace is compared. */
import { script } from "./script.js";

await script("/tests/bench/peers/node_modules/brain.js/browser.min.js");
const { NeuralNetwork } = globalThis.brain;

export const precision = "single";

export function network(work) {
  if (work.loss !== "mse" || work.activation !== "tanh" || work.widths.length < 3) return null;
  const net = new NeuralNetwork({ hiddenLayers: work.widths.slice(1, -1), activation: "tanh" });
  const data = Array.from(work.targets, (target, i) => ({
    input: work.inputs.map((column) => column[i]),
    output: [target],
  }));
  return {
    turn() {
      net.train(data, {
        iterations: 1,
        errorThresh: 1e-12,
        learningRate: work.optimizer.learning_rate,
        momentum: 1e-12,
      });
    },
  };
}
