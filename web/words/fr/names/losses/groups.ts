/** Losses on what belongs together, what comes first, and what to do. */

/** A parameter that the losses of pairs share. */
const apart = {
  name: "Distance à garder",
  description: "À cette distance, des lignes qui ne vont pas ensemble ne coûtent rien.",
};

export const groups = {
  contrastive: {
    name: "Contrastive",
    mean: "Perte contrastive moyenne",
    sum: "Somme des pertes contrastives",
    description:
      "Les paires qui vont ensemble paient le carré de leur distance ; les autres paient le carré de ce qui leur manque jusqu’à la marge, et rien au-delà.",
    twins:
      "L’article d’origine divise les deux termes par deux et marque par 0 les paires qui vont ensemble ; ici elles ont 1, et rien n’est divisé par deux. PyTorch, Keras, Optax et scikit-learn n’en ont pas ; HingeEmbeddingLoss est identique sans les carrés.",
    parameters: { margin: apart },
  },
  hinge_embedding: {
    name: "Charnière de plongement",
    mean: "Perte charnière de plongement moyenne",
    sum: "Somme des pertes charnières de plongement",
    description:
      "Les paires qui vont ensemble paient leur distance ; les autres paient ce qui leur manque jusqu’à la marge, et rien au-delà.",
    twins:
      "HingeEmbeddingLoss de PyTorch prend la distance elle-même ; ici elle est calculée pour chaque paire de lignes. Les cibles sont 1 et −1, comme là-bas. Keras, Optax et scikit-learn n’en ont pas.",
    parameters: { margin: apart },
  },
  cosine_embedding: {
    name: "Cosinus de plongement",
    mean: "Perte cosinus de plongement moyenne",
    sum: "Somme des pertes cosinus de plongement",
    description:
      "Seul l’angle compte : les lignes qui vont ensemble doivent pointer dans la même direction, et les autres ne pas se ressembler plus que la marge.",
    twins:
      "CosineEmbeddingLoss de PyTorch est identique, au 1e-12 près qu’elle ajoute aux carrés des longueurs. CosineSimilarity de Keras est moins le cosinus, et cosine_distance d’Optax un moins lui, toutes deux sans paires qui doivent différer. scikit-learn n’en a pas.",
    parameters: {
      margin: {
        name: "Cosinus permis",
        description: "Jusqu’à ce cosinus, des lignes qui ne vont pas ensemble ne coûtent rien.",
      },
    },
  },
  triplet_margin: {
    name: "Marge de triplet",
    mean: "Perte à marge de triplet moyenne",
    sum: "Somme des pertes à marge de triplet",
    description:
      "L’ancre doit être plus proche de ce qui lui ressemble que de ce qui n’y ressemble pas, de la marge : un triplet qui y arrive ne coûte rien, les autres coûtent ce qui manque.",
    twins:
      "TripletMarginLoss de PyTorch ajoute 1e-6 à chaque différence ; ici epsilon = 1e-6 le fait, et rien n’est ajouté sans demande. TripletMarginWithDistanceLoss prend n’importe quelle distance ; ici p la choisit, 2 pour la ligne droite et 1 pour les pâtés de maisons, et sa distance habituelle est p = 2 avec epsilon = 1e-6. triplet_margin_loss d’Optax ajoute plutôt 1e-6 sous la racine. Keras et scikit-learn n’en ont pas.",
    parameters: {
      margin: {
        name: "Avance requise",
        description: "De combien ce qui ressemble à l’ancre doit être plus proche.",
      },
      p: {
        name: "Sorte de distance",
        description:
          "2 est la ligne droite, 1 contourne les pâtés de maisons, et plus il est grand, plus le côté le plus long décide.",
      },
      epsilon: {
        name: "Ajout aux différences",
        description: "Empêche les distances d’être exactement nulles ; PyTorch ajoute 1e-6.",
      },
      swap: {
        name: "Échanger",
        description:
          "Mesure depuis ce qui ressemble à l’ancre, si c’est plus proche de ce qui n’y ressemble pas.",
      },
    },
  },
  info_nce: {
    name: "InfoNCE (NT-Xent)",
    mean: "Perte InfoNCE moyenne",
    sum: "Somme des pertes InfoNCE",
    description:
      "Chaque ligne doit reconnaître son partenaire parmi toutes les autres par l’angle seul : les partenaires s’attirent et le reste se repousse, d’autant plus fort qu’il se ressemble.",
    twins:
      "ntxent d’Optax est identique quand chaque étiquette désigne exactement deux lignes ; ici les lignes 1 et 2, 3 et 4, et ainsi de suite, sont partenaires. Dans PyTorch, c’est CrossEntropyLoss de tous les cosinus divisés par la température, sans celui d’une ligne avec elle-même. Keras et scikit-learn n’en ont pas.",
    parameters: {
      temperature: {
        name: "Température",
        description: "Plus elle est basse, plus seules les lignes les plus ressemblantes comptent.",
      },
    },
  },
  margin_ranking: {
    name: "Classement à marge",
    mean: "Perte de classement à marge moyenne",
    sum: "Somme des pertes de classement à marge",
    description:
      "De deux lignes, la mieux classée doit devancer l’autre de la marge : une paire dans le bon ordre ne coûte rien, les autres coûtent l’avance qui manque.",
    twins:
      "MarginRankingLoss de PyTorch prend les deux comme input1 et input2 ; ici ce sont deux lignes qui se suivent. La cible 1 dit que la première est mieux classée, −1 la seconde. Keras, Optax et scikit-learn n’en ont pas.",
    parameters: {
      margin: {
        name: "Avance requise",
        description: "De combien la ligne la mieux classée doit devancer l’autre.",
      },
    },
  },
  listwise_softmax: {
    name: "Softmax par liste",
    mean: "Perte softmax par liste moyenne",
    sum: "Somme des pertes softmax par liste",
    description:
      "Les scores d’une liste deviennent des parts de un, et chaque élément coûte la surprise devant sa part, multipliée par sa pertinence : ce qui est pertinent doit dépasser le reste de sa liste.",
    twins:
      "ranking_softmax_loss d’Optax est identique ; la somme des pertinences n’a pas à valoir un. CrossEntropyLoss de PyTorch donne le même nombre avec les pertinences pour cible. Keras et scikit-learn n’en ont pas.",
  },
  bradley_terry: {
    name: "Bradley–Terry",
    mean: "Perte de Bradley–Terry moyenne",
    sum: "Somme des pertes de Bradley–Terry",
    description:
      "La surprise que le choisi l’ait emporté sur le rejeté, d’après leurs scores : seule la différence compte, et une nette avance ne coûte presque rien.",
    twins:
      "Aucune bibliothèque ne l’a pour des paires. C’est l’entropie croisée de la différence avec la cible 1 : BCEWithLogitsLoss ou SoftMarginLoss de PyTorch, BinaryCrossentropy de Keras avec from_logits=True, sigmoid_binary_cross_entropy d’Optax.",
  },
  dpo: {
    name: "Préférence directe (DPO)",
    mean: "Perte DPO moyenne",
    sum: "Somme des pertes DPO",
    description:
      "La réponse choisie doit gagner sur la réponse rejetée, par rapport à une référence : seul ce gain compte, et plus β est grand, plus il suffit vite.",
    twins:
      "DPOTrainer de TRL l’a sous loss_type sigmoid, avec beta 0.1 aussi ; sorties et cibles sont les log-probabilités de réponses entières, sous la politique et sous la référence. Dans PyTorch, c’est SoftMarginLoss de beta fois le gain, avec la cible 1. Keras, Optax et scikit-learn n’en ont pas.",
    parameters: {
      beta: {
        name: "À quel point un gain suffit vite",
        description: "Plus il est grand, moins la politique doit s’éloigner de sa référence.",
      },
    },
  },
  policy_reward: {
    name: "Récompense de la politique",
    mean: "Perte de politique moyenne",
    sum: "Somme des pertes de politique",
    description:
      "Moins la récompense attendue, plus β fois l’éloignement de la politique par rapport à sa référence : elle se tourne vers ce qui rapporte, sans pouvoir tout miser dessus.",
    twins:
      "Aucune bibliothèque ne l’a en une seule fonction : c’est moins la récompense moyenne sous softmax des sorties, plus beta fois la divergence KL de la politique par rapport à sa référence.",
    parameters: {
      beta: {
        name: "Prix de l’éloignement de la référence",
        description: "À 0, seule la récompense compte.",
      },
      reference: {
        name: "Référence",
        description:
          "La politique qu’il coûte de quitter : toutes les actions à égalité, ou celle donnée avec les récompenses.",
        uniform: "Uniforme : toutes les actions à égalité",
        given: "Donnée avec les récompenses",
      },
    },
  },
};
