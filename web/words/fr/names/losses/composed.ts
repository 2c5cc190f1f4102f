/** Losses that are made of others, of the reader’s own formula, or of the output alone. */
export const composed = {
  value: {
    name: "Hauteur de la surface",
    mean: "Hauteur",
    sum: "Somme des hauteurs",
    description:
      "La sortie même du modèle : à quelle hauteur se trouve la surface en x et y. Il n’y a ni exemples ni cibles.",
    twins:
      "Les bibliothèques n’ont pas besoin de fonction pour cela : dans PyTorch, c’est la valeur sur laquelle on appelle backward(), et dans JAX, comme Optax s’en sert, la fonction donnée à grad. Keras et scikit-learn ne prennent qu’une perte de cibles et de prédictions.",
  },
  sum: {
    name: "Somme pondérée",
    mean: "Somme pondérée moyenne",
    sum: "Total des sommes pondérées",
    description:
      "Plusieurs pertes à la fois, chacune multipliée par son poids : l’ajustement se pose là où leurs tractions s’équilibrent.",
    twins:
      "Dans PyTorch et Optax, on additionne les pertes ; dans Keras, on donne à compile une liste de pertes et leurs loss_weights. Chaque terme est d’abord moyenné sur ses propres sorties. scikit-learn n’en a pas.",
    parameters: {
      terms: { name: "Termes" },
      weight: { name: "Poids du terme" },
      outputs: { name: "Ses sorties" },
      targets: { name: "Ses cibles" },
    },
  },
  custom: {
    name: "Votre propre formule",
    mean: "Moyenne de votre formule",
    sum: "Somme de votre formule",
    description:
      "Une formule de la sortie p, de la cible y et de leur différence r = p − y ; sa pente en découle exactement.",
    twins:
      "La même formule dans PyTorch, JAX ou keras.ops obtient les mêmes pentes, sauf aux points anguleux, où chacun choisit la sienne.",
    parameters: { expression: { name: "Formule" }, parameters: { name: "Ses paramètres" } },
  },
};
