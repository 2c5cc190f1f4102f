/** What else goes into training: penalties, limits, when it ends, and what it is measured by. */

const strength = {
  name: "Stärke",
  description:
    "Womit der Preis der Gewichte multipliziert wird. Bei 0 kosten Gewichte nichts; je größer die Zahl, desto kleiner werden sie.",
};
const weights = "Er gilt für Gewichte und nicht für Bias-Werte.";

export const penalties = {
  l1: {
    name: "L1 (Lasso)",
    description:
      "Die Größe jedes Gewichts hat ihren Preis: Gewichte, die wenig helfen, enden bei genau null.",
    twins: `alpha mal die Summe der Beträge der Gewichte, wie in Keras’ L1 und scikit-learns Lasso (dessen quadratischer Fehler halbiert ist). torch.optim hat keinen. ${weights}`,
    parameters: { alpha: strength },
  },
  l2: {
    name: "L2 (Ridge)",
    description: "Das Quadrat jedes Gewichts hat seinen Preis: Alle schrumpfen, die großen am meisten.",
    twins: `alpha/2 mal die Summe der quadrierten Gewichte, so dass die Steigung alpha mal das Gewicht ist: das, was in torch.optims SGD weight_decay heißt, dort auch für Bias-Werte, und in scikit-learns SGDRegressor alpha. Keras’ L2 und scikit-learns Ridge haben kein Halb. ${weights}`,
    parameters: { alpha: strength },
  },
  elastic_net: {
    name: "Elastic Net",
    description:
      "Eine Mischung aus beiden: Gewichte, die wenig helfen, enden bei null, und die anderen schrumpfen.",
    twins: `alpha mal l1_ratio mal die Summe der Beträge der Gewichte, plus alpha mal (1 − l1_ratio)/2 mal die Summe ihrer Quadrate, wie in scikit-learns ElasticNet (dessen quadratischer Fehler halbiert ist). Keras’ L1L2 nimmt für jeden einen Faktor, ohne das Halb. torch.optim hat keinen. ${weights}`,
    parameters: {
      alpha: strength,
      l1_ratio: {
        name: "Anteil von L1",
        description:
          "Wie viel des Preises der von L1 ist; der Rest ist L2. Bei 1 ist es L1 allein, bei 0 L2 allein.",
      },
    },
  },
};

export const metrics = {
  accuracy: {
    name: "Genauigkeit (Accuracy)",
    description: "Der Anteil der Beispiele, die der richtigen Klasse zugeordnet werden.",
  },
  balanced_accuracy: {
    name: "Balancierte Genauigkeit",
    description:
      "Der richtig zugeordnete Anteil jeder Klasse, gemittelt über die Klassen: Eine seltene zählt so viel wie eine häufige.",
  },
  precision: {
    name: "Präzision",
    description: "Von den positiv genannten Beispielen der Anteil, der es wirklich ist.",
  },
  recall: {
    name: "Trefferquote (Recall)",
    description: "Von den positiven Beispielen der Anteil, der gefunden wird.",
  },
  f1: {
    name: "F1",
    description: "Präzision und Trefferquote in einer Zahl, die niedrig ist, sobald eine von beiden es ist.",
  },
  roc_auc: {
    name: "Fläche unter der ROC-Kurve",
    description:
      "Wie oft ein positives Beispiel einen höheren Score hat als ein negatives: Immer ist 1, Raten ist ein Halb, und eine Schwelle braucht es nicht.",
  },
  true_positives: {
    name: "Richtig Positive",
    description: "Positive Beispiele, die positiv genannt werden.",
  },
  false_positives: {
    name: "Falsch Positive",
    description: "Negative Beispiele, die positiv genannt werden.",
  },
  true_negatives: {
    name: "Richtig Negative",
    description: "Negative Beispiele, die negativ genannt werden.",
  },
  false_negatives: {
    name: "Falsch Negative",
    description: "Positive Beispiele, die negativ genannt werden.",
  },
  r2: {
    name: "R²",
    description:
      "Der Anteil der Streuung der Zielwerte, den die Vorhersagen erklären: 1 ist perfekt, 0 nicht besser als der Mittelwert und unter 0 schlechter.",
  },
  rmse: {
    name: "Wurzel des mittleren quadratischen Fehlers",
    description:
      "Die Quadratwurzel des mittleren quadratischen Fehlers; sie bringt ihn zurück in die Einheit des Zielwerts.",
  },
  mae: {
    name: "Mittlerer absoluter Fehler",
    description: "Die mittlere Größe einer Abweichung, in der Einheit des Zielwerts.",
  },
};

/** Parts of an experiment that are off unless asked for, under their keys. */
export const training = {
  early_stopping: {
    name: "Früher Abbruch (Early Stopping)",
    description:
      "Das Training endet, sobald der Validierungsverlust nicht mehr fällt, und die Parameter, mit denen er am kleinsten war, bleiben.",
    parameters: {
      patience: {
        name: "Messungen ohne Fortschritt",
        description:
          "Nach so vielen Messungen in Folge ohne besseren Validierungsverlust endet das Training. Gemessen wird einmal pro Epoche.",
      },
      min_delta: {
        name: "Kleinster Fortschritt, der zählt",
        description:
          "Ein Validierungsverlust gilt nur als besser, wenn er um mehr als das niedriger ist. Bei 0 zählt jede Abnahme.",
      },
    },
  },
  clip: {
    name: "Kappung des Gradienten",
    description:
      "Ein Gradient, der länger als die Grenze ist, wird auf sie gekürzt und behält seine Richtung.",
    parameters: {
      max_norm: {
        name: "Längster Gradient",
        description:
          "Ein längerer Gradient wird auf diese Länge verkleinert. Eine steile Stelle kann den Lauf dann nicht weit wegschleudern.",
      },
    },
  },
};
