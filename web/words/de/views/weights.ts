/** What is said of the weights as bars. */
export const weights = {
  /** On its button among the views. */
  title: "Gewichte",
  label: "Das Gewicht jeder Eingabe",
  order: "Reihenfolge der Eingaben",
  by_size: "Nach Größe",
  in_order: "Der Reihe nach",
  zero: "null",
  of: "{feature}, {output}",
  feature: "Eingabe",
  weight: "Gewicht",
  gradient: "Gradient",
  step: "Nächster Schritt",
  hint: "Volle Balken nach rechts erhöhen die Ausgabe, wenn die Eingabe steigt, hohle nach links senken sie.",
  scaled: "Alle gelten für eine Standardabweichung ihrer Eingabe, daher lassen sie sich vergleichen.",
  more: {
    one: "{n} weitere Eingabe steht in der Tabelle.",
    other: "{n} weitere Eingaben stehen in der Tabelle.",
  },
  summary: {
    one: "{n} Gewicht. Es gehört zu {feature} und hat die Größe {size}.",
    other: "{n} Gewichte. Das größte gehört zu {feature} und hat die Größe {size}.",
  },
  zeros: {
    one: "{n} ist genau null: Seine Eingabe spielt keine Rolle.",
    other: "{n} sind genau null: Ihre Eingaben spielen keine Rolle.",
  },
  table: "Alle Gewichte als Tabelle",
  against:
    "Für jedes Ziel der wahre Wert waagerecht, die Vorhersage senkrecht: Auf der Diagonale stimmt sie.",
  shares: "Die Wahrscheinlichkeit, die die eigene Klasse jedes Beispiels bekam, von 0 links bis 1 rechts.",
  caption: "Das Gewicht jeder Eingabe bei Schritt {t}",
};
