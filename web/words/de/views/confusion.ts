/** What is said of decisions between classes. */
export const confusion = {
  /** On its button among the views. */
  title: "Entscheidungen",
  label: "Richtige und falsche Entscheidungen",
  none: "Hier gibt es keine Klassen, zwischen denen zu entscheiden wäre.",
  threshold: "Schwelle",
  probability: "Wahrscheinlichkeit {x}",
  score: "Score {x}",
  usual: "Übliche Schwelle",
  training: "Training",
  validation: "Zurückgehalten",
  counts: { training: "Trainingsbeispiele", validation: "Zurückgehaltene Beispiele" },
  /** A row and a column of the table of counts. */
  really: "wirklich {class}",
  called: "genannt {class}",
  metrics: "Gemessen an dieser Schwelle",
  metrics_of_highest: "Gemessen",
  metric: "Metrik",
  undefined: "nicht definiert",
  roc: "Alle Schwellen auf einmal",
  roc_plot: "ROC-Kurve: was jede Schwelle findet und was sie fälschlich so nennt",
  roc_handle: "Schwelle auf der Kurve",
  /** Axes: shares of all that are really of one class. */
  x: "Anteil von {class}, genannt {other}",
  y: "Gefundener Anteil von {class}",
  area: "{set}, Fläche {area}",
  guessing: "Raten",
  one_class: "Eine Klasse hat hier keine Beispiele, daher gibt es keine Kurve.",
  costs: "Was eine falsche Entscheidung kostet",
  false_positive: "{actual}, genannt {called}",
  cost: "Mittlere Kosten eines Beispiels",
  least: "Training, im besten Fall",
  cheapest: "Zur günstigsten Schwelle",
  table: "Die Kurve als Tabelle",
  caption: "Was jede Schwelle findet und fälschlich so nennt, {set}",
  hint: {
    handle:
      "Ziehe entlang der Kurve, tippe sie an oder nutze die Pfeiltasten, um eine andere Schwelle zu probieren.",
    handle_touch: "Ziehe entlang der Kurve oder tippe sie an, um eine andere Schwelle zu probieren.",
    learning:
      "Die Schwelle entscheidet nur, was mit den Ausgaben des Modells geschieht. Sie ändert weder den Verlust noch das Training.",
    highest: "Entschieden wird nach dem Training: Das ändert weder den Verlust noch das Gelernte.",
    costs: "Kosten gewichten nur Entscheidungen: Das Training weiß nichts von ihnen.",
  },
  summary: {
    highest: "Jedes Beispiel wird nach der Klasse mit der höchsten Ausgabe benannt.",
    from: "Ab {threshold} wird ein Beispiel {class} genannt.",
    called: "{class} genannt: {hits} richtig, {alarms} falsch.",
    left: "{class} genannt: {hits} richtig, {misses} falsch.",
    accuracy: "{name} {value}.",
  },
};
