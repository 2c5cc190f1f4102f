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
  surface: {
    name: "Fläche",
    description:
      "Ganz ohne Daten: Der Verlust ist eine Höhe über zwei Zahlen, x und y, wie die Höhe einer Landschaft.",
  },
};

/** What networks bend with, how the numbers of a model start, and which surfaces there are. */
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
  bowl: {
    name: "Schüssel",
    description: "Rund: Von überall führt der steilste Weg hinab geradewegs zum tiefsten Punkt.",
  },
  ravine: {
    name: "Schlucht",
    description:
      "Ein langes Tal, quer viel steiler als längs: Schritte springen von Wand zu Wand und kommen kaum voran.",
  },
  saddle: {
    name: "Sattel",
    description:
      "In der Mitte flach, aber kein Minimum: Nach zwei Seiten steigt er, nach den anderen beiden fällt er. Läufe verweilen dort, bevor es hinabgeht.",
  },
  two_minima: {
    name: "Zwei Minima",
    description: "Zwei Täler, eines tiefer als das andere: Wo der Lauf endet, hängt davon ab, wo er beginnt.",
  },
  plateau: {
    name: "Hochebene",
    description:
      "Eine Mulde in einer weiten Ebene: Weit draußen gibt es kaum Steigung, also bewegen sich die Schritte kaum.",
  },
  rosenbrock: {
    name: "Rosenbrock-Tal",
    description:
      "Ein gebogenes Tal mit steilen Wänden: Hinein geht es schnell, auf dem fast flachen Grund voran nur langsam.",
  },
};
