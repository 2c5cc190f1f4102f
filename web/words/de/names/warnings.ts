/** What is worth knowing of a formula that a reader wrote. {at}, {from} and {to} are outputs. */
export const warnings = {
  unbounded_below: {
    name: "Sie hat keinen Boden",
    description:
      "Die Formel fällt noch, wenn die Ausgabe über {at} hinausgeht. Es gibt keinen kleinsten Verlust, das Training kann also davonlaufen.",
  },
  negative_values: {
    name: "Sie fällt unter null",
    description:
      "Die Formel liegt unter null, wo die Ausgabe {at} ist. Ein Verlust von null ist dann nicht der beste.",
  },
  flat: {
    name: "Sie ist flach",
    description: "Die Formel bleibt für Ausgaben von {from} bis {to} gleich. Beispiele dort ziehen nicht.",
  },
  not_finite: {
    name: "Sie hat nicht überall einen Wert",
    description:
      "Die Formel hat keinen endlichen Wert oder keine endliche Steigung, wo die Ausgabe {at} ist. Ein Lauf, der dorthin gerät, endet.",
  },
  not_differentiable: {
    name: "Sie hat einen Knick",
    description:
      "Die Formel hat einen Knick oder Sprung, wo die Ausgabe {at} ist, und die Daten reichen bis dorthin. Als Steigung gilt dort die einer Seite.",
  },
};
