/** What is said of the arithmetic of the next step. */
export const arithmetic = {
  /** On its button among the views. */
  title: "Rechnung",
  label: "Die Rechnung des nächsten Schritts",
  example: "Ein Beispiel: {row}",
  example_hint: "Wähle einen Punkt im Diagramm, um hier seine Zahlen zu sehen.",
  not_in_batch: "Der gewählte Punkt ist nicht im Batch dieses Schritts, daher steht hier ein anderer.",
  batch: { one: "Das eine Beispiel dieses Schritts", other: "Alle {n} Beispiele dieses Schritts zusammen" },
  update: "Der Schritt von {t} zu {next}",
  given: "Gegeben",
  flow: "Zeilen der Rechnung",
  if: "falls",
  otherwise: "sonst",
  next: "neu",
  before: "vorher",
  of_head: "{name}, Kopf {n}",
  of_layer: "{name}, Schicht {n}",
  of_term: "{name}, Term {n}",
  of_block: "{name} · {kind}",
  after: "{kind} nach dem Schritt",
  rose: "gestiegen von {from}",
  fell: "gefallen von {from}",
  changed: "Unterstrichen: was sich seit Schritt {t} geändert hat.",
  will_change: "Geh einen Schritt: Die Zahlen, die er ändert, werden unterstrichen.",
  was: "Bei Schritt {t}",
  chosen: "Ausgewählt: {name}.",
  choose:
    "Klick auf ein Gewicht, seinen Gradienten oder seinen Schritt, um genau dessen Rechnung zu sehen; die Pfeiltasten links und rechts gehen der Reihe nach.",
  choose_touch:
    "Tippe auf ein Gewicht, seinen Gradienten oder seinen Schritt, um genau dessen Rechnung zu sehen.",
  shape: "{rows} × {cols} Zahlen",
  equals: "{name} ist {value}",
  units_scaled:
    "In Trainingseinheiten: Eingaben und Zielwert werden in Standardabweichungen von ihrem Mittelwert gezählt.",
  units_inputs:
    "In Trainingseinheiten: Eingaben werden in Standardabweichungen von ihrem Mittelwert gezählt.",
  table: "Jede Zeile als Tabelle",
  caption: "Die ganze Rechnung bei Schritt {t}",
  quantity: "Größe",
  formula: "Formel",
  value: "Wert",
  summary: {
    example: "Für {row} gibt das Modell {output} aus, der Zielwert ist {target}, und das kostet {loss}.",
    step: "Der nächste Schritt bringt einen Parameter, {parameter}, von {from} auf {to}.",
    steps: "Der nächste Schritt bewegt {n} Parameter.",
    loss: "Der Verlust der Beispiele dieses Schritts zusammen ist {loss}.",
  },
};
