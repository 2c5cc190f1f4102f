/** What is said of the shape of the loss. */
export const shape = {
  /** On its button among the views. */
  title: "Verlustform",
  label: "Die Form des Verlusts",
  plot: "Oben der Verlust, unten seine Steigung",
  value: "Verlust eines Punkts",
  loss: "Verlust",
  slope: "Steigung",
  across: {
    residual: "Residuum: Vorhersage minus Zielwert",
    score: "Score der richtigen Klasse",
    probability: "Wahrscheinlichkeit der richtigen Klasse",
    output: "Ausgabe des Modells",
  },
  /** At a place of the axis, in the read-out. */
  at: {
    residual: "Residuum {x}",
    score: "Score der richtigen Klasse {x}",
    probability: "Wahrscheinlichkeit der richtigen Klasse {x}",
    output: "Ausgabe {x}",
  },
  /** A residual, and the same in the data's own unit. */
  in_unit: "{place} ({value})",
  /** A loss that treats the classes differently has a curve for each. */
  side: "{name}, {class}",
  reads: "{name}: Verlust {loss}, Steigung {slope}",
  separator: "; ",
  place: "Stelle auf der Kurve",
  target: "Zielwert {target}",
  others: "Vergleichen mit",
  others_label: "Andere Verluste, daneben gezeichnet",
  axis: "Waagerecht",
  by_score: "Score",
  by_probability: "Wahrscheinlichkeit",
  reach: "Wie viel zu sehen ist",
  all: "Alle Punkte",
  near: "Nahaufnahme",
  parameter: "{name}: {parameter}",
  table: "Die Punkte als Tabelle",
  caption: "Was jeder Punkt kostet und wie steil der Verlust dort ist, bei Schritt {t}",
  curves_table: "Die Kurven als Tabelle",
  curves_caption: "Was jeder Verlust von Stelle zu Stelle kostet",
  point: "Punkt",
  loss_of: "{name}: Verlust",
  slope_of: "{name}: Steigung",
  kink: "{x}, ein Knick",
  hint: {
    plot: "Fahre die Kurve entlang oder nutze die Pfeiltasten, um jede Stelle abzulesen. Klicke einen Punkt an, um ihn auszuwählen; auf der Tastatur wählt Enter den nächsten aus.",
    plot_touch:
      "Fahre die Kurve entlang, um jede Stelle abzulesen. Tippe einen Punkt an, um ihn auszuwählen.",
    target:
      "Bei diesem Verlust hat jeder Zielwert seine eigene Kurve. Diese hier gelten für den Zielwert von {row}; nur Punkte mit diesem Zielwert stehen auf ihnen, die anderen sind blass.",
    further: { one: "{n} Punkt liegt weiter draußen.", other: "{n} Punkte liegen weiter draußen." },
    some: "{n} von {of} Punkten sind gezeichnet.",
  },
  summary: {
    point: "{row} kostet mit „{name}“ {loss} und zieht mit einer Steigung von {slope}.",
    beside: "Mit „{name}“: {loss}, mit einer Steigung von {slope}.",
    corners: {
      one: "„{name}“ hat einen Knick bei {places}, wo die Steigung springt.",
      other: "„{name}“ hat Knicke bei {places}, wo die Steigung springt.",
    },
    none: "Jeder Punkt der Zeichnung ist ein Datenpunkt: Je weiter draußen, desto mehr kostet er, und je steiler es dort ist, desto stärker zieht er.",
  },
};
