/** What is said of predictions that are places of a plane. */
export const plane = {
  /** On its button among the views. */
  title: "Ebene",
  label: "Vorhersagen und Ziele in der Ebene",
  plot: "Diagramm der Ebene. Jeweils ein Punkt hat den Fokus.",
  across: "Quer",
  up: "Hoch",
  place: "{x} quer, {y} hoch",
  target: "Ziel",
  /** Where an input lies, in the same plane. */
  given: "Gegeben",
  summary: {
    bullseye: "{rows} und der eine Ort, an den alle gehören: der Mittelpunkt der Scheibe.",
    scattered: "{rows}, jeweils mit dem Ring, an den der Punkt gehört.",
    next: "Der nächste Schritt verschiebt jeden Punkt um {move}.",
  },
  /** The geometry of each loss, as a caption of the drawing. */
  gap: {
    distance: "Jede Linie ist so lang wie der Verlust ihres Punkts: der Abstand zum Ziel.",
    mse: "Jedes Quadrat hat die Lücke zum Ziel als Diagonale. Seine Fläche ist der Verlust des Punkts: die Quadrate von quer und hoch, gemittelt.",
    mae: "Jede Lücke geht erst quer, dann hoch. Die Hälfte ihrer Länge ist der Verlust des Punkts.",
    general: "Jede Linie ist die Lücke zwischen einem Punkt und seinem Ziel.",
  },
  ways: "Hohle Ringe zeigen, wo die Punkte gegeben waren, gepunktete Linien führen dahin, wo das Modell sie hinlegt.",
  arrows: "Pfeile zeigen, wohin der nächste Schritt sie verschiebt.",
};
