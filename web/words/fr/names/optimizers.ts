/** Optimizers, and the schedules of their learning rate. */
const damping = {
  name: "Amortissement",
  description:
    "Rend la cuvette plus raide qu’elle n’est, pour des pas plus courts. Là où il n’y a pas de cuvette, on en ajoute davantage.",
};

export const optimizers = {
  sgd: {
    name: "Descente de gradient (SGD)",
    description: "Un pas tout droit vers le bas, long comme la pente fois le taux d’apprentissage.",
  },
  adam: {
    name: "Adam",
    description: "Chaque paramètre reçoit sa propre longueur de pas, d’après les pentes vues jusqu’ici.",
  },
  adamw: {
    name: "AdamW",
    description: "Adam, où chaque paramètre est un peu ramené vers zéro à chaque étape.",
  },
  nadam: {
    name: "NAdam",
    description:
      "Adam qui regarde en avant : la pente du moment compte aussitôt, comme dans l’inertie de Nesterov.",
    parameters: {
      momentum_decay: {
        name: "Mise en place de l’inertie",
        description:
          "À 0, la moitié de l’inertie agit pour de bon ; plus il est grand, plus vite elle agit tout entière.",
      },
    },
  },
  rmsprop: {
    name: "RMSprop",
    description:
      "Les pentes divisées par leur taille habituelle récente : directions raides et plates avancent alors pareil.",
    parameters: {
      alpha: {
        name: "Mémoire des pentes au carré",
        description:
          "La part du passé dans la taille habituelle : plus près de 1, la mémoire est plus longue.",
      },
      centered: {
        name: "Centré",
        description: "Divise par la variation des pentes autour de leur moyenne, pas par leur taille.",
      },
    },
  },
  adagrad: {
    name: "Adagrad",
    description:
      "Les pentes divisées par la taille de toutes les précédentes : les pas deviennent de plus en plus courts.",
    parameters: {
      lr_decay: {
        name: "Baisse du taux d’apprentissage",
        description: "Après n étapes, le taux d’apprentissage est divisé par 1 plus n fois ce nombre.",
      },
      initial_accumulator_value: {
        name: "Somme de départ",
        description:
          "Tient lieu de pentes au carré d’avant la première : plus elle est grande, plus les premiers pas sont courts.",
      },
    },
  },
  adadelta: {
    name: "Adadelta",
    description: "Des pas aussi longs que les derniers : il trouve lui-même sa longueur, lentement au début.",
    parameters: {
      rho: {
        name: "Mémoire des carrés",
        description:
          "La part du passé dans les deux moyennes glissantes : plus près de 1, la mémoire est plus longue.",
      },
    },
  },
  rprop: {
    name: "Rprop",
    description:
      "Seul le signe de la pente compte : les pas s’allongent tant qu’il reste et raccourcissent quand il s’inverse. Fait pour des lots complets.",
    parameters: {
      etaminus: {
        name: "Facteur quand la pente s’inverse",
        description:
          "Une pente qui change de signe a été dépassée : à partir de là, les pas sont plus courts.",
      },
      etaplus: {
        name: "Facteur tant que la pente garde son signe",
        description:
          "Tant qu’une pente garde son signe, chaque pas est plus long que le précédent de ce facteur.",
      },
      step_min: { name: "Pas le plus court", description: "Aucun pas n’est jamais plus court." },
      step_max: { name: "Pas le plus long", description: "Aucun pas n’est jamais plus long." },
    },
  },
  lion: {
    name: "Lion",
    description:
      "Chaque paramètre avance de la même longueur, vers le haut ou le bas selon la plupart de ses pentes récentes.",
    parameters: {
      beta1: {
        name: "Part de la mémoire dans le pas",
        description:
          "À quel point le passé décide de la direction ; le reste est la pente du moment. Plus près de 1, il tourne plus lentement.",
      },
      beta2: {
        name: "Mémoire des pentes",
        description:
          "La part du passé dans la moyenne glissante des pentes. Plus près de 1, la mémoire est plus longue.",
      },
    },
  },
  newton: {
    name: "Newton",
    description:
      "Saute au point le plus bas d’une cuvette qui aurait la pente et la courbure trouvées ici. Pour de petits modèles.",
    parameters: { damping },
  },
  gauss_newton: {
    name: "Gauss-Newton",
    description:
      "Le saut de Newton d’après la seule courbure de la perte, comme si les sorties suivaient les paramètres en ligne droite.",
    parameters: { damping },
  },
};

export const schedules = {
  constant: { name: "Constant", description: "Le taux d’apprentissage reste tel quel." },
  step: {
    name: "Par paliers",
    description: "Le taux baisse d’un facteur, encore et encore, après autant d’étapes.",
  },
  exponential: {
    name: "Exponentiel",
    description: "Le taux est multiplié par un facteur à chaque étape.",
  },
  cosine: {
    name: "Cosinus",
    description: "Le taux descend le long d’une demi-onde : lentement, puis vite, puis lentement à nouveau.",
  },
  linear: {
    name: "Échauffement linéaire",
    description: "Le taux monte en ligne droite pendant les premières étapes, ou descend.",
  },
  reduce_on_plateau: {
    name: "Quand le progrès s’arrête",
    description: "Le taux baisse d’un facteur dès que la perte a cessé de baisser depuis un moment.",
    parameters: {
      factor: {
        name: "Facteur",
        description: "Ce qui multiplie le taux à chaque baisse. Plus près de 1, il descend plus doucement.",
      },
      patience: {
        name: "Mesures sans progrès",
        description:
          "Autant de mesures sans meilleure perte entraînent une baisse. On mesure une fois par époque.",
      },
      threshold: {
        name: "Plus petit progrès qui compte",
        description:
          "La perte ne passe pour meilleure que si elle est plus basse de cette part d’elle-même. À 0, toute baisse compte.",
      },
      cooldown: {
        name: "Mesures d’attente après une baisse",
        description:
          "Après une baisse, autant de mesures ne comptent pas. L’essai a le temps de profiter du nouveau taux.",
      },
      min_lr: {
        name: "Plus petit taux",
        description: "Le taux ne descend jamais plus bas. À 0, il peut devenir aussi petit qu’il veut.",
      },
    },
  },
};
