/** Models, and the words that they let one choose from. */
export const models = {
  constant: {
    name: "Konstante",
    description: "Eine Zahl für alle: Welche, das entscheidet allein der Verlust.",
  },
  shift: {
    name: "Verschiebung",
    description: "Jede Eingabe, um eine eigene Zahl verschoben: Alle Beispiele bewegen sich gleich.",
  },
  linear: { name: "Gerade", description: "Ein Gewicht für jede Eingabe und ein Bias." },
  "softmax-linear": {
    name: "Softmax-Regression",
    description:
      "Für jede Klasse eine gewichtete Summe der Eingaben; Softmax macht aus den Summen Wahrscheinlichkeiten.",
  },
  polynomial: {
    name: "Polynom",
    description: "Potenzen der Eingabe, jede mit ihrem Gewicht: Es biegt sich so oft, wie sein Grad erlaubt.",
  },
  embedding: {
    name: "Embedding",
    description:
      "Eine Tabelle mit einer Zeile von Zahlen für jedes Token: Die Eingabe sagt nur, welche Zeile gilt.",
  },
  mlp: {
    name: "Neuronales Netz",
    description: "Schichten gewichteter Summen, jede durch eine Aktivierung gebogen.",
  },
};

/** What networks bend with, and how the numbers of a model start. */
export const options = {
  tanh: { name: "tanh" },
  relu: { name: "ReLU" },
  sigmoid: { name: "Sigmoid" },
  identity: { name: "Identität" },
  default: {
    name: "Wie in PyTorch",
    description:
      "Schichten: gleichverteilt aus einem Bereich, der mit mehr Eingaben enger wird. Tabellen: aus einer Glockenkurve der Breite 1.",
  },
  zeros: {
    name: "Nullen",
    description: "Alle gleich: So können die Neuronen einer Schicht nie Verschiedenes lernen.",
  },
  normal: {
    name: "Normalverteilt",
    description: "Aus einer Glockenkurve der Breite 1, egal wie viele Eingaben es gibt.",
  },
  xavier_uniform: {
    name: "Xavier, gleichverteilt",
    description:
      "Gleichverteilt aus einem Bereich, der Signale durch Schichten mit tanh hindurch gleich groß hält.",
  },
  xavier_normal: {
    name: "Xavier, normalverteilt",
    description:
      "Aus einer Glockenkurve, deren Breite Signale durch Schichten mit tanh hindurch gleich groß hält.",
  },
  kaiming_uniform: {
    name: "Kaiming, gleichverteilt",
    description:
      "Gleichverteilt aus einem Bereich, der Signale durch Schichten mit ReLU hindurch gleich groß hält.",
  },
  kaiming_normal: {
    name: "Kaiming, normalverteilt",
    description:
      "Aus einer Glockenkurve, deren Breite Signale durch Schichten mit ReLU hindurch gleich groß hält.",
  },
};
