/** What the view says in which parameters are set by hand. */
export const hand = {
  title: "Von Hand",
  label: "Finde das Minimum selbst",
  summary:
    "Der Verlust ist {loss}. Bewege die Parameter, um ihn so klein wie möglich zu machen; der kleinste bisher ist {least}.",
  /** Of what the sliders move. */
  units:
    "In Trainingseinheiten: Eingaben und Zielwert werden in Standardabweichungen von ihrem Mittelwert gezählt.",
  natural: "{value} in den Einheiten der Daten",
  finish: "Training von hier weiterlaufen lassen",
  numbered: "{name} {n}",
  table: "Die Parameter als Tabelle",
  parameter: "Parameter",
  value: "Wert",
};
