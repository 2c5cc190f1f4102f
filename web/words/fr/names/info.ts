/** What the catalog's Infos say of a loss: what it is for, what targets it takes, what holds of it. */

/** As headings of a menu. */
export const tasks = {
  regression: { name: "Pour des nombres", description: "La sortie est le nombre prédit." },
  count: {
    name: "Pour des comptages et des montants",
    description: "La sortie est le logarithme de la moyenne prédite, qui ne peut donc pas être négative.",
  },
  binary: {
    name: "Pour deux classes",
    description: "La sortie est un score : plus il est haut, plus il parle pour la seconde classe.",
  },
  multiclass: {
    name: "Pour plusieurs classes",
    description: "Il y a un score pour chaque classe, et une seule classe est la vraie.",
  },
  multilabel: {
    name: "Pour des étiquettes qui vont ensemble",
    description: "Il y a un score pour chaque étiquette, et autant d’étiquettes qu’on veut sont actives.",
  },
  embedding: {
    name: "Pour ce qui va ensemble",
    description: "Les sorties sont un lieu : ce qui va ensemble doit être proche, et le reste éloigné.",
  },
  ranking: {
    name: "Pour ce qui passe en premier",
    description: "La sortie est un score : seul l’ordre des scores compte, pas leur taille.",
  },
  policy: {
    name: "Pour décider quoi faire",
    description:
      "Il y a un score pour chaque action, et plus il est haut, plus l’action est choisie souvent.",
  },
  objective: {
    name: "Pour des surfaces sans données",
    description: "La sortie est la perte elle-même : une hauteur qui doit devenir aussi petite que possible.",
  },
};

export const targets = {
  number: { name: "N’importe quel nombre" },
  not_negative: { name: "0 ou un nombre au-dessus" },
  positive: { name: "Un nombre au-dessus de 0" },
  label: { name: "0 ou 1" },
  probability: { name: "0, 1 ou une probabilité entre les deux" },
  sign: { name: "1 ou −1" },
  category: { name: "Une classe, ou une probabilité pour chaque classe" },
  class_index: { name: "Une classe" },
  none: { name: "Aucune" },
};

/** `description` where the claim holds, `otherwise` where it does not. */
export const claims = {
  convex: {
    name: "Convexe",
    description:
      "Elle n’a pas de fausse vallée : descendre en suivant la sortie mène à la plus petite perte.",
    otherwise: "Descendre en suivant la sortie peut finir dans une fausse vallée ou sur un plateau.",
  },
  smooth: {
    name: "Lisse",
    description: "Elle n’a pas de point anguleux : un petit changement de la sortie change à peine la pente.",
    otherwise: "Elle a des points anguleux, où la pente saute.",
  },
  bounded: {
    name: "Bornée",
    description: "Aucun exemple ne peut coûter plus qu’un certain prix.",
    otherwise: "Le prix d’un exemple n’a pas de limite supérieure.",
  },
  nonNegative: {
    name: "Jamais négative",
    description: "Elle ne descend jamais sous zéro.",
    otherwise: "Elle peut descendre sous zéro.",
  },
  zeroAtPerfect: {
    name: "Nulle quand tout est juste",
    description: "Elle est nulle là où la sortie égale la cible, et nulle part ailleurs.",
    otherwise: "Zéro ne veut pas dire que la sortie égale la cible.",
  },
  robust: {
    name: "Robuste",
    description: "La traction d’un exemple a une limite supérieure, si loin qu’il soit.",
    otherwise: "Un seul exemple très éloigné peut tirer aussi fort que tous les autres réunis.",
  },
  translationInvariant: {
    name: "Ne regarde que la différence",
    description: "Ajouter le même nombre à la sortie et à la cible ne change rien.",
    otherwise: "La place de la sortie et de la cible compte, pas seulement leur différence.",
  },
  homogeneous: {
    name: "Garde sa forme dans d’autres unités",
    description:
      "Un écart deux fois plus grand coûte 2 puissance {degree} fois plus, quelle que soit sa taille.",
    otherwise: "Le surcoût d’un écart deux fois plus grand dépend de sa taille.",
  },
};

/** The constant output that makes the loss smallest. */
export const best_constants = {
  mean: { name: "La moyenne des cibles" },
  median: { name: "La médiane des cibles" },
  relative_median: { name: "La médiane des cibles, chacune pesant un sur sa taille" },
  quantile: { name: "Le nombre sous lequel se trouve la part τ des cibles" },
  log_mean: { name: "Le logarithme de la moyenne des cibles" },
  expm1_mean_log1p: { name: "La moyenne de log(1 + cible), reconvertie en cible" },
  log_odds: { name: "Le logarithme de la cote : combien il y a de uns pour chaque zéro" },
  half_log_odds: { name: "La moitié du logarithme de la cote : combien il y a de uns pour chaque zéro" },
  mean_sign: { name: "La moyenne des classes, comptées −1 et 1" },
  majority: { name: "−1 ou 1, pour la classe la plus fréquente" },
  log_shares: { name: "Le logarithme de la part de chaque classe" },
  mean_and_log_variance: { name: "La moyenne des cibles, et le logarithme de leur variance" },
  none: { name: "Aucune formule ne la donne" },
};
