/** What is said of who pulls. */
export const pulls = {
  /** On its button among the views. */
  title: "Wer zieht",
  label: "Wer zieht, und wie stark",
  list: "Die Punkte, die am stärksten ziehen",
  measure: {
    gradient: "Zug",
    loss: "Verlust",
    under: "Zug mit „{name}“",
  },
  /** Of one point, for those who hear the list. */
  of: {
    gradient: "{share} des Gradienten",
    loss: "{share} des Verlusts",
    under: "{share} des Gradienten mit „{name}“",
  },
  point: "Punkt",
  sort: "Sortieren nach: {measure}",
  under: "Vergleichen mit",
  none: "kein anderer Verlust",
  up: "will eine höhere Vorhersage",
  down: "will eine niedrigere Vorhersage",
  still: "zieht nicht",
  /** The row that is selected, where it is not among those listed. */
  rank: "{row}, Platz {rank} von {of}",
  /** Those listed, where there are more. */
  together: {
    one: "Der aufgeführte: {share}. {rest} weitere in der Tabelle darunter.",
    other: "Die {n} aufgeführten zusammen: {share}. {rest} weitere in der Tabelle darunter.",
  },
  table: "Alle Punkte als Tabelle",
  caption: "Der Anteil jedes Punkts am Verlust und am Gradienten bei Schritt {t}",
  gradient_share: "Anteil am Gradienten",
  loss_share: "Anteil am Verlust",
  under_share: "Anteil am Gradienten mit „{name}“",
  norm: "Länge seines Gradienten",
  along: "Beitrag in der eingeschlagenen Richtung",
  loss: "Sein Beitrag zum Verlust",
  summary: {
    gradient: {
      one: "Der Punkt von {of}, der am stärksten zieht, macht {share} des Gradienten aus.",
      other: "Die {n} von {of} Punkten, die am stärksten ziehen, machen {share} des Gradienten aus.",
    },
    loss: {
      one: "Der Punkt von {of}, der am meisten kostet, macht {share} des Verlusts aus.",
      other: "Die {n} von {of} Punkten, die am meisten kosten, machen {share} des Verlusts aus.",
    },
    under: {
      one: "Mit „{name}“ würde der stärkste Zieher {share} ausmachen.",
      other: "Mit „{name}“ würden die {n} stärksten Zieher {share} ausmachen.",
    },
    selected: "{row}: {shares}.",
    nothing: "Nichts zieht: Die Steigung ist für jeden Punkt null.",
  },
  hint: "Ein Balken ist der Anteil eines Punkts an allen Zügen: die Länge seines eigenen Gradienten neben denen aller anderen. Der Pfeil sagt, in welche Richtung er seine Vorhersage bewegen will.",
  choose:
    "Klicke eine Zeile an, um den Punkt auszuwählen; mit der Tastatur gehen Pfeiltasten von Zeile zu Zeile, und Enter wählt aus.",
  choose_touch: "Tippe eine Zeile an, um den Punkt auszuwählen.",
};
