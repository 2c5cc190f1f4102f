/** What is said of the steps that were taken. */
export const history = {
  /** On its button among the views. */
  title: "Verlauf",
  label: "Jeder Schritt bisher",
  caption: "Schritte dieses Laufs",
  step: "Schritt",
  name: "Name",
  loss: "Verlust",
  /** Over all training rows, penalty included. */
  objective: "Verlust über alle",
  validation: "Validierung",
  changed: "Geändert",
  now: "zu sehen",
  named: "Benannte Schritte",
  name_this: "Name von Schritt {t}",
  name_hint: "z. B. „vor dem Ausreißer“",
  parameters: "Parameter zeigen",
  metrics: "Lernrate und Metriken zeigen",
  /** Over all training rows, without penalty. */
  train: "Trainingsverlust",
  /** A metric {measure} over the held-out examples. */
  held: "{measure}, Validierung",
  branch: "Ab Schritt {t} verzweigen",
  branch_hint:
    "Behält diesen Lauf, wie er ist, neben einem zweiten. Was du als Nächstes änderst, geschieht nur im zweiten Lauf, ab Schritt {t}.",
  go: "{name}, Schritt {t}",
  run: "Lauf {n}",
  first: "Erster Lauf",
  hint: "Wähle einen Schritt, um dorthin zu gehen. Ändere etwas, und der Lauf geht von dort auf neuem Weg weiter: Was danach kam, fällt weg, und „Rückgängig“ holt es zurück.",
  long: "Parameter werden nur für die ersten 5.000 Schritte aufgeführt.",
  summary: {
    start: "Noch kein Schritt getan.",
    steps: { one: "{n} Schritt bisher", other: "{n} Schritte bisher" },
    at: "{steps}; zu sehen ist Schritt {t}.",
    changed: "Geändert bei Schritt {steps}.",
    separator: ", ",
  },
};
