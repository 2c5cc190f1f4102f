/** What is said of the weights as bars. */
export const weights = {
  /** On its button among the views. */
  title: "Poids",
  label: "Le poids de chaque entrée",
  order: "Ordre des entrées",
  by_size: "Par taille",
  in_order: "Dans l’ordre",
  zero: "zéro",
  of: "{feature}, {output}",
  feature: "Entrée",
  weight: "Poids",
  gradient: "Gradient",
  step: "Étape suivante",
  hint: "Les barres pleines vers la droite font monter la sortie quand l’entrée monte, les creuses vers la gauche la font baisser.",
  scaled: "Tous valent pour un écart-type de leur entrée : on peut donc les comparer.",
  more: {
    one: "{n} autre entrée est dans le tableau.",
    many: "{n} d’autres entrées sont dans le tableau.",
    other: "{n} autres entrées sont dans le tableau.",
  },
  summary: {
    one: "{n} poids. C’est celui de « {feature} », de taille {size}.",
    many: "{n} de poids. Le plus grand est celui de « {feature} », de taille {size}.",
    other: "{n} poids. Le plus grand est celui de « {feature} », de taille {size}.",
  },
  zeros: {
    one: "{n} est exactement nul : son entrée ne joue aucun rôle.",
    many: "{n} sont exactement nuls : leurs entrées ne jouent aucun rôle.",
    other: "{n} sont exactement nuls : leurs entrées ne jouent aucun rôle.",
  },
  table: "Tous les poids en tableau",
  against:
    "Pour chaque cible, la valeur réelle à l’horizontale et sa prédiction à la verticale : sur la diagonale, la prédiction est juste.",
  shares: "La probabilité qu’a reçue la classe de chaque exemple, de 0 à gauche à 1 à droite.",
  caption: "Le poids de chaque entrée à l’étape {t}",
};
