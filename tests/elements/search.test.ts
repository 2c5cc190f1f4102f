/** Who searches the gallery finds the exhibit that is about it, by names from textbooks too and in every language. */
import { describe, expect, it } from "vitest";
import { subjects } from "../../web/subjects.js";
import { languages, loadSource } from "../../web/words/languages.js";
import { isFound, termsOf } from "../../web/words/terms.js";

const all = Object.keys(subjects.get("en")!);

function find(typed: string, language = "en"): string[] {
  const among = subjects.get(language)!;
  return Object.keys(among).filter((id) => isFound(termsOf(typed), among[id]!));
}

it.each([
  ["mse", "house-price"],
  ["MAE", "many-right-losses"],
  ["huber", "outliers"],
  ["outlier", "outliers"],
  ["overfit", "overfitting"],
  ["regularization", "regularization"],
  ["gradient descent", "downhill"],
  ["adam", "optimizers"],
  ["kl", "likelihood"],
  ["cross-entropy", "confidence"],
  ["softmax", "three-classes"],
  ["learning rate", "learning-rate"],
  ["momentum", "optimizers"],
  ["precision", "spam"],
  ["recall", "spam"],
  ["L2", "regularization"],
  ["weight decay", "regularization"],
  ["log loss", "confidence"],
  ["early stopping", "overfitting"],
  ["exponential", "best-constant"],
])("%s finds %s", (typed, id) => expect(find(typed)).toContain(id));

it("finds what is special to few in those few, and nothing by what is nowhere", () => {
  expect(find("kl")).toEqual(["likelihood"]);
  expect(find("huber")).toEqual(["outliers", "two-losses"]);
  expect(find("zzzz")).toEqual([]);
});

it("of what most take, finds those that speak of it", () => {
  for (const typed of ["mse", "sgd", "linear regression", "learning rate"]) {
    expect(find(typed).length, typed).toBeGreaterThan(0);
    expect(find(typed).length, typed).toBeLessThan(all.length / 2);
  }
});

it.each([
  ["de", "kreuzentropie", "confidence"],
  ["de", "UBERANPASSUNG", "overfitting"],
  ["fr", "l’entropie croisee", "confidence"],
  ["es", "descenso de gradiente", "downhill"],
  ["pt", "taxa de aprendizado", "learning-rate"],
  ["ar", "معدل تعلم", "learning-rate"],
  ["ar", "ال", "learning-rate"],
  ["ar", "معدل الت", "learning-rate"],
  ["ar", "معدل التعلم", "learning-rate"],
  ["hi", "आउटलायर", "outliers"],
  ["zh", "交叉熵", "confidence"],
])("in %s, %s finds %s", (language, typed, id) => expect(find(typed, language)).toContain(id));

describe.each(languages)("in %s", (language) => {
  it("finds a loss by its name there", async () => {
    const { names } = (await loadSource(language)).words;
    for (const [loss, id] of [
      ["mse", "outliers"],
      ["huber", "outliers"],
      ["quantile", "best-constant"],
      ["bce", "confidence"],
      ["kl_divergence", "likelihood"],
      ["focal", "screening"],
    ] as const)
      expect(find(names!.losses![loss]!.name as string, language), loss).toContain(id);
  });
});
