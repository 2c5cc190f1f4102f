/** What is worth knowing of a formula that a reader wrote. {at}, {from} and {to} are outputs. */
export const warnings = {
  unbounded_below: {
    name: "Elle n’a pas de fond",
    description:
      "La formule baisse encore quand la sortie dépasse {at}. Il n’y a pas de plus petite perte : l’entraînement peut s’emballer.",
  },
  negative_values: {
    name: "Elle descend sous zéro",
    description:
      "La formule est sous zéro là où la sortie vaut {at}. Une perte de zéro n’est alors pas la meilleure possible.",
  },
  flat: {
    name: "Elle est plate",
    description:
      "La formule garde la même valeur pour les sorties de {from} à {to}. Les exemples qui s’y trouvent ne tirent pas.",
  },
  not_finite: {
    name: "Elle n’a pas de valeur partout",
    description:
      "La formule n’a pas de valeur ou de pente finie là où la sortie vaut {at}. Un essai qui y arrive s’arrête.",
  },
  not_differentiable: {
    name: "Elle a un point anguleux",
    description:
      "La formule a un point anguleux ou un saut là où la sortie vaut {at}, et les données vont jusque-là. La pente y est celle d’un des côtés.",
  },
};
