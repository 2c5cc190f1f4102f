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
  show: "Das Beste zeigen",
  hide: "Das Beste verbergen",
  looking: "Der kleinste Verlust wird gesucht …",
  proven: "Das Beste, was es gibt: ein Verlust von {loss}.",
  searched: {
    one: "Das Beste, was eine Suche von {n} Schritt gefunden hat: ein Verlust von {loss}. Vielleicht gibt es noch Besseres.",
    other:
      "Das Beste, was eine Suche von {n} Schritten gefunden hat: ein Verlust von {loss}. Vielleicht gibt es noch Besseres.",
  },
  yours: "Deiner beträgt {loss}.",
  below: "Deiner beträgt {loss}: noch besser.",
  there: "Du bist am Ziel.",
  no_penalty: "Der Strafterm bleibt außen vor: Hier zählen nur die Daten.",
  go: "Zum Besten gehen",
  at_best: "Das Beste: {value}",
  best: "Bester Wert",
  finish: "Training von hier weiterlaufen lassen",
  numbered: "{name} {n}",
  table: "Die Parameter als Tabelle",
  parameter: "Parameter",
  value: "Wert",
};
