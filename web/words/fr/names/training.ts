/** What else goes into training: penalties, limits, when it ends, and what it is measured by. */

const strength = {
  name: "Force",
  description:
    "Ce qui multiplie le prix des poids. À 0, les poids ne coûtent rien ; plus il est grand, plus ils deviennent petits.",
};
const weights = "Elle porte sur les poids et non sur les biais.";

export const penalties = {
  l1: {
    name: "L1 (lasso)",
    description:
      "La taille de chaque poids a un prix : les poids qui aident peu finissent exactement à zéro.",
    twins: `alpha fois la somme des tailles des poids, comme L1 de Keras et Lasso de scikit-learn (dont l’erreur quadratique est divisée par deux). torch.optim n’en a pas. ${weights}`,
    parameters: { alpha: strength },
  },
  l2: {
    name: "L2 (ridge)",
    description: "Le carré de chaque poids a un prix : tous rétrécissent, les grands surtout.",
    twins: `alpha/2 fois la somme des carrés des poids, si bien que sa pente est alpha fois le poids : ce que SGD de torch.optim appelle weight_decay, là aussi pour les biais, et SGDRegressor de scikit-learn alpha. L2 de Keras et Ridge de scikit-learn n’ont pas le demi. ${weights}`,
    parameters: { alpha: strength },
  },
  elastic_net: {
    name: "Elastic net",
    description:
      "Un mélange des deux : les poids qui aident peu finissent à zéro, et les autres rétrécissent.",
    twins: `alpha fois l1_ratio fois la somme des tailles des poids, plus alpha fois (1 − l1_ratio)/2 fois la somme de leurs carrés, comme ElasticNet de scikit-learn (dont l’erreur quadratique est divisée par deux). L1L2 de Keras prend un facteur pour chacune, sans le demi. torch.optim n’en a pas. ${weights}`,
    parameters: {
      alpha: strength,
      l1_ratio: {
        name: "Part de L1",
        description:
          "La part du prix qui revient à L1, le reste étant L2. À 1, c’est L1 seule, à 0, L2 seule.",
      },
    },
  },
};

export const metrics = {
  accuracy: {
    name: "Exactitude",
    description: "La part des exemples rangés dans la bonne classe.",
  },
  balanced_accuracy: {
    name: "Exactitude équilibrée",
    description:
      "La part bien rangée dans chaque classe, moyennée sur les classes : une classe rare compte autant qu’une fréquente.",
  },
  precision: {
    name: "Précision",
    description: "Parmi les exemples dits positifs, la part qui l’est vraiment.",
  },
  recall: { name: "Rappel", description: "Parmi les exemples positifs, la part qui est trouvée." },
  f1: {
    name: "F1",
    description: "Précision et rappel en un seul nombre, bas dès que l’un des deux l’est.",
  },
  roc_auc: {
    name: "Aire sous la courbe ROC",
    description:
      "La fréquence à laquelle un exemple positif a un score plus haut qu’un négatif : toujours vaut 1, le hasard un demi, et aucun seuil n’est nécessaire.",
  },
  true_positives: { name: "Vrais positifs", description: "Des exemples positifs dits positifs." },
  false_positives: { name: "Faux positifs", description: "Des exemples négatifs dits positifs." },
  true_negatives: { name: "Vrais négatifs", description: "Des exemples négatifs dits négatifs." },
  false_negatives: { name: "Faux négatifs", description: "Des exemples positifs dits négatifs." },
  r2: {
    name: "R²",
    description:
      "La part de la dispersion des cibles que les prédictions expliquent : 1 est parfait, 0 ne vaut pas mieux que la moyenne, et sous 0 c’est pire.",
  },
  rmse: {
    name: "Racine de l’erreur quadratique moyenne",
    description: "La racine carrée de l’erreur quadratique moyenne, ce qui la ramène à l’unité de la cible.",
  },
  mae: {
    name: "Erreur absolue moyenne",
    description: "La taille moyenne d’un écart, dans l’unité de la cible.",
  },
};

/** Parts of an experiment that are off unless asked for, under their keys. */
export const training = {
  early_stopping: {
    name: "Arrêt anticipé (early stopping)",
    description:
      "L’entraînement s’arrête dès que la perte de validation ne baisse plus, et garde les paramètres pour lesquels elle était la plus petite.",
    parameters: {
      patience: {
        name: "Mesures sans progrès",
        description:
          "Après autant de mesures de suite sans meilleure perte de validation, l’entraînement s’arrête. On mesure une fois par époque.",
      },
      min_delta: {
        name: "Plus petit progrès qui compte",
        description:
          "Une perte de validation ne passe pour meilleure que si elle est plus basse de plus que cela. À 0, toute baisse compte.",
      },
    },
  },
  clip: {
    name: "Écrêtage du gradient",
    description: "Un gradient plus long que la limite est raccourci jusqu’à elle, et garde sa direction.",
    parameters: {
      max_norm: {
        name: "Gradient le plus long",
        description:
          "Un gradient plus long est ramené à cette longueur. Un endroit raide ne peut alors pas jeter l’essai au loin.",
      },
    },
  },
};
