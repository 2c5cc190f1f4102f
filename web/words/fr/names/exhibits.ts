/** The exhibits. */
export const exhibits = {
  sandbox: {
    name: "Bac à sable",
    description: "Tout sous la main : données, modèle, perte et chaque étape.",
  },
  "house-price": {
    name: "Que vaut une maison ?",
    description: "Une droite à travers de vraies ventes, étape par étape.",
  },
  outliers: {
    name: "Qui tire la droite ?",
    description: "Quelques points éloignés, et les pertes qui les suivent ou non.",
  },
};
