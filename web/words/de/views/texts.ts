/** What is said of texts whose words were counted. */
export const texts = {
  /** On its button among the views. */
  title: "Texte",
  label: "Texte und die Gewichte ihrer Wörter",
  summary: {
    weights:
      "{rows}. Jedes gezählte Wort steuert sein Gewicht bei; zusammen sagen sie, wie viel für „{class}“ spricht.",
    any: "{rows}, jeweils mit dem, was das Modell sagt: wie viel für „{class}“ spricht.",
  },
  right: "„{called}“ genannt, und das stimmt.",
  wrong: "„{called}“ genannt, richtig wäre „{actual}“.",
  counted: "Der Bias und die gezählten Wörter mit ihren Gewichten",
  hint: "Unterstrichene Wörter werden gezählt: Durchgezogen und + spricht für „{class}“, gestrichelt und − dagegen. Je dicker, desto schwerer.",
  list: "Texte, jeweils mit dem, was das Modell sagt, und der eigenen Klasse",
  heaviest: "Schwerste Wörter für „{class}“",
  more: {
    one: "{n} weiterer Text steht in der Tabelle.",
    other: "{n} weitere Texte stehen in der Tabelle.",
  },
  table: "Alle Texte als Tabelle",
  caption: "Jeder Text mit dem, was das Modell bei Schritt {t} sagt",
  text: "Text",
  actual: "Eigene Klasse",
};
