/** What the words say of the losses and of their twins in PyTorch. */
import { describe, expect, test } from "vitest";
import { losses } from "../../web/words/en/names/losses/index.js";
import { english } from "../words.js";

const words = english();

/** Every loss of torch.nn but CTCLoss, and the loss here whose words name it. */
const torch: [name: string, id: string][] = [
  ["L1Loss", "mae"],
  ["MSELoss", "mse"],
  ["CrossEntropyLoss", "softmax_cross_entropy"],
  ["NLLLoss", "softmax_cross_entropy"],
  ["PoissonNLLLoss", "poisson_nll"],
  ["GaussianNLLLoss", "gaussian_nll"],
  ["KLDivLoss", "kl_divergence"],
  ["BCELoss", "bce"],
  ["BCEWithLogitsLoss", "bce"],
  ["MarginRankingLoss", "margin_ranking"],
  ["HingeEmbeddingLoss", "hinge_embedding"],
  ["MultiLabelMarginLoss", "multi_label_margin"],
  ["HuberLoss", "huber"],
  ["SmoothL1Loss", "smooth_l1"],
  ["SoftMarginLoss", "soft_margin"],
  ["MultiLabelSoftMarginLoss", "multi_label_soft_margin"],
  ["CosineEmbeddingLoss", "cosine_embedding"],
  ["MultiMarginLoss", "multi_margin"],
  ["TripletMarginLoss", "triplet_margin"],
  ["TripletMarginWithDistanceLoss", "triplet_margin"],
];

describe("losses", () => {
  test.each(torch)("torch.nn.%s is found under %s", (name, id) => {
    expect(words.about("losses", id, "twins")).toMatch(new RegExp(`\\b${name}\\b`));
  });

  test("each has its names, its sentence and its twins", () => {
    for (const id of Object.keys(losses)) {
      for (const message of ["name", "mean", "sum"]) {
        expect(words.about("losses", id, message), `${id}.${message}`).toMatch(/^[A-Z][^.]*$/);
      }
      for (const message of ["description", "twins"]) {
        expect(words.about("losses", id, message), `${id}.${message}`).toMatch(/^[A-Za-z].*[^ ]\.$/);
      }
    }
  });

  test("no two go by the same name", () => {
    for (const message of ["name", "mean", "sum", "description"]) {
      const said = Object.keys(losses).map((id) => words.about("losses", id, message));
      expect(new Set(said).size, message).toBe(said.length);
    }
  });
});
