/** What is said of orders. */
export const ranking = {
  /** On its button among the views. */
  title: "Rangfolge",
  label: "Die gewünschte Rangfolge und die der Scores",
  list: "Einträge in der gewünschten Rangfolge",
  wanted: "Gewünscht",
  scored: "Nach Score",
  item: "Eintrag {n}",
  pair: "Paar {n}",
  pager: "Was zu sehen ist",
  before: "Vorige",
  after: "Nächste",
  of: "{group} von {of}",
  places: "{first}–{last}",
  said: "{name}: gewünscht auf Platz {place}, nach Score auf Platz {scored}, mit dem Score {score}",
  score: "Score",
  target: "Zielwert",
  margin: "Gewünschter Vorsprung",
  enough: "genug",
  above: "{name}: gehört nach oben",
  below: "{name}: gehört nach unten",
  missing: "Verlust: was am Vorsprung fehlt",
  loss: "Verlust des Paars",
  what: "Eintrag",
  table: "Die Rangfolge als Tabelle",
  caption: "{group} bei Schritt {t}",
  summary: {
    right:
      "„{above}“ gehört über „{below}“ und hat den höheren Score: {high} gegen {low}. Der Verlust ist {loss}.",
    wrong:
      "„{above}“ gehört über „{below}“, hat aber den niedrigeren Score: {high} gegen {low}. Der Verlust ist {loss}.",
    equal: "„{above}“ gehört über „{below}“, aber beide haben den Score {high}. Der Verlust ist {loss}.",
    list: "Nach oben gehört: {wanted}. Den höchsten Score hat: {scored}. Der Verlust ist {loss}.",
  },
  hint: {
    pairs:
      "Gestrichelte Linien: Die Rangfolge stimmt nicht. Nur der Unterschied der beiden Scores zählt, nicht ihre Höhe. Bild auf und Bild ab gehen von Paar zu Paar.",
    lists:
      "Gestrichelte Linien, die sich kreuzen: zwei Einträge in falscher Reihenfolge. Pfeiltasten wählen einen Eintrag; Bild auf und Bild ab gehen von Liste zu Liste.",
  },
};
