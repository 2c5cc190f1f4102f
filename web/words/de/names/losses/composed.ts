/** Losses that are made of others, of the reader’s own formula, or of the output alone. */
export const composed = {
  value: {
    name: "Höhe der Fläche",
    mean: "Höhe",
    sum: "Summe der Höhen",
    description:
      "Die Ausgabe des Modells selbst: wie hoch die Fläche bei x und y liegt. Es gibt keine Beispiele und keine Zielwerte.",
    twins:
      "Bibliotheken brauchen dafür keine Funktion: In PyTorch ist es der Wert, auf dem backward() aufgerufen wird, und in JAX, wie Optax es nutzt, die Funktion, die man grad gibt. Keras und scikit-learn nehmen nur einen Verlust von Zielwerten und Vorhersagen.",
  },
  sum: {
    name: "Gewichtete Summe",
    mean: "Mittlere gewichtete Summe",
    sum: "Gesamtwert der gewichteten Summen",
    description:
      "Mehrere Verluste zugleich, jeder mal sein Gewicht: Die Anpassung kommt dort zur Ruhe, wo sich ihre Züge die Waage halten.",
    twins:
      "In PyTorch und Optax zählt man die Verluste zusammen; in Keras gibt man compile eine Liste von Verlusten und ihre loss_weights. Jeder Term wird zuerst über seine eigenen Ausgaben gemittelt. scikit-learn hat nichts dergleichen.",
    parameters: {
      terms: { name: "Terme" },
      weight: { name: "Gewicht des Terms" },
      outputs: { name: "Seine Ausgaben" },
      targets: { name: "Seine Zielwerte" },
    },
  },
  custom: {
    name: "Deine eigene Formel",
    mean: "Mittelwert deiner Formel",
    sum: "Summe deiner Formel",
    description:
      "Eine Formel aus der Ausgabe p, dem Zielwert y und ihrem Unterschied r = p − y; ihre Steigung folgt genau daraus.",
    twins:
      "Dieselbe Formel bekommt in PyTorch, JAX oder keras.ops dieselben Steigungen, außer an Knicken, wo jedes sich eine eigene aussucht.",
    parameters: { expression: { name: "Formel" }, parameters: { name: "Ihre Parameter" } },
  },
};
