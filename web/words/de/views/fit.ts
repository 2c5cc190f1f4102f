/** What is said of the plot of the data and the fit. */
export const fit = {
  /** On its button among the views. */
  title: "Anpassung",
  label: "Die Daten und die Anpassung",
  table: "Alle Punkte als Tabelle",
  caption: "Jede Zeile der Daten mit ihrer Vorhersage und ihrem Verlust bei Schritt {t}",
  row: "Punkt {n}",
  row_column: "Punkt",
  actual: "{name}, wirklich",
  predicted: "{name}, vorhergesagt",
  prediction: "Vorhergesagt",
  prediction_class: "Wahrscheinlichkeit für {name}",
  prediction_score: "Score für {name}",
  probability: "Wahrscheinlichkeit",
  residual: "Abweichung",
  loss: "Verlust",
  fact: "{label} {value}",
  fact_separator: ", ",
  held_out_row: " (zurückgehalten)",
  split: "Genutzt für",
  training: "Training",
  held_out: "Validierung",
  plot: "Diagramm der Daten. Immer ein Punkt hat den Fokus.",
  point: "Punkte, von links nach rechts",
  position: "{n} von {of}",
  moving: "Wird bewegt: {row}",
  hint: {
    browse:
      "Klicke einen Punkt an, um ihn auszuwählen, oder ziehe ihn und sieh, wer zieht. Ein Doppelklick auf eine leere Stelle fügt einen hinzu.",
    browse_touch: "Tippe einen Punkt an, um ihn auszuwählen, oder ziehe ihn und sieh, wer zieht.",
    keys: "Pfeiltasten gehen von Punkt zu Punkt, Enter hebt einen auf, Entf entfernt ihn, A fügt einen hinzu.",
    moving: "Pfeiltasten bewegen ihn, mit Umschalt in größeren Schritten. Enter oder Esc legt ihn ab.",
    add: "Tippe auf eine leere Stelle, um dort einen Punkt hinzuzufügen.",
    place: "Tippe dorthin, wohin der gewählte Punkt soll.",
    still: "Klicke einen Punkt an, um ihn auszuwählen.",
    still_touch: "Tippe einen Punkt an, um ihn auszuwählen.",
  },
  tools: {
    label: "Punkte",
    add: "Punkte hinzufügen",
    add_of: "der Klasse",
    class: "Klasse",
    place: "Durch Tippen bewegen",
    remove: "Entfernen",
  },
  /** The geometry of each loss, as a caption of the drawing. */
  geometry: {
    mse: "Die Fläche jedes Quadrats ist der quadratische Fehler des Punkts.",
    mae: "Jeder Balken ist so lang wie die Abweichung des Punkts.",
    log_cosh: "Jeder Balken ist so lang wie die Abweichung des Punkts.",
    huber: "Halbe Quadrate bis δ, darüber ein Balken fester Breite: Kein Punkt zieht stärker als δ.",
    quantile:
      "Die Balken sind so lang wie die Abweichung und so breit, wie eine Abweichung auf dieser Seite kostet.",
    bce: "Jeder Balken ist die Wahrscheinlichkeit, die der wahren Klasse fehlt.",
    hinge:
      "Jeder Balken ist die Strecke, die dem Score noch bis zum Mindestabstand auf seiner Seite fehlt; jenseits davon ist nichts zu zahlen.",
    poisson_nll: "Jeder Balken ist der Abstand von der vorhergesagten Rate zur Anzahl.",
    general: "Jeder Balken ist so lang wie die Abweichung des Punkts.",
    field: "Der Ring um einen Punkt wächst mit seinem Verlust.",
  },
  summary: {
    curve: "{rows}: {x} waagerecht, {y} senkrecht. Die blaue Linie ist die Vorhersage des Modells.",
    strip:
      "{rows} nach {x}, gestapelt, wo sie dicht liegen. Die blaue Linie ist der eine Wert, der für alle vorhergesagt wird.",
    field:
      "{rows}: {x} waagerecht, {y} senkrecht. Je tiefer das Blau, desto wahrscheinlicher die zweite Klasse; die blaue Linie ist ein Halb.",
    regions:
      "{rows}: {x} waagerecht, {y} senkrecht. Der Grund hat die Farbe der wahrscheinlichsten Klasse, tiefer, wo sie sicherer ist.",
    shares:
      "{rows}: waagerecht {x}, und für jede Klasse eine Kurve, für wie wahrscheinlich das Modell sie dort hält. Die Punkte stehen darüber, jede Klasse in einem eigenen Band.",
    bands: "Die schattierten Bänder reichen eine und zwei Standardabweichungen weit davon.",
    against:
      "{rows}: waagerecht der wirkliche Wert, senkrecht seine Vorhersage. Auf der Diagonale stimmt eine Vorhersage.",
    compared: "{rows}: {x} waagerecht, {y} senkrecht. Eine Linie für jeden Lauf, mit seinem Namen: {names}.",
    held_out: {
      one: "{n} hohler Punkt ist zurückgehalten.",
      other: "{n} hohle Punkte sind zurückgehalten.",
    },
    worst: "Größter Verlust: {row}, {loss}.",
  },
};
