/** What is said of examples in a list, in any view. */
export const rows = {
  order: "Reihenfolge der Beispiele",
  worst: "Größter Verlust zuerst",
  given: "Der Reihe nach",
  right: "richtig",
  wrong: "falsch",
  choose: "Klick eines an oder nimm die Pfeiltasten, um es zu wählen.",
  choose_touch: "Tippe eines an, um es zu wählen.",
  previous: "Zurück",
  next: "Weiter",
  page: "{from}–{to} von {n}",
};
