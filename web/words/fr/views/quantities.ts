/** What is said of the words of the subject. */
export const quantities = {
  /** On its button among the views. */
  title: "Mots",
  label: "Ce que les mots désignent ici",
  list: "Les mots, chacun avec son nombre",
  beside: "Seulement pour regarder",
  hint: "Choisissez un mot : son nombre s’éclaire partout où il se trouve. Au clavier, les flèches passent d’un mot à l’autre.",
  hint_touch: "Choisissez un mot : son nombre s’éclaire partout où il se trouve.",
  none: "pas de nombre ici",
  numbers: {
    one: "{n} nombre",
    many: "{n} nombres, un par paramètre",
    other: "{n} nombres, un par paramètre",
  },
  natural: "Dans les unités des données : {value}",
  table: "Les mots en tableau",
  caption: "Le nombre que désigne chaque mot à l’étape {t}",
  word: "Mot",
  number: "Nombre",
  names: {
    score: "Score",
    error: "Erreur",
    loss: "Perte",
    reward: "Récompense",
    cost: "Coût",
    penalty: "Pénalité",
    objective: "Objectif",
    gradient: "Gradient",
    metric: "Métrique",
  },
  /** What each means here. */
  means: {
    score: "Ce que le modèle donne pour cet exemple, avant tout jugement.",
    error: "De combien la prédiction manque la cible, et de quel côté : le résidu.",
    no_error:
      "De combien un nombre en manque un autre. Entre des classes, il n’y a pas de distance : on y appelle erreur une mauvaise décision.",
    loss: "Le prix de ce seul écart, que la fonction de perte calcule à partir de la sortie et de la cible.",
    reward: "Ce que rapporte chaque choix. Quand la perte baisse, on peut en attendre davantage.",
    no_reward: "Ce dont on veut plus, et non moins : une perte vue de l’autre côté, avec le signe inverse.",
    cost_mean: "La moyenne des pertes de tous les exemples.",
    cost_sum: "La somme des pertes de tous les exemples.",
    penalty: "Le prix des grands poids, quoi que disent les données.",
    objective: "Coût et pénalité ensemble : le nombre que l’entraînement rend plus petit.",
    objective_alone: "Le nombre que l’entraînement rend plus petit. Sans pénalité, c’est le coût lui-même.",
    gradient: "À quelle vitesse l’objectif monte avec chaque paramètre. Le pas va dans l’autre sens.",
    metric:
      "Un nombre pour que les gens jugent le modèle. Personne ne le dérive : l’entraînement ne le voit jamais.",
  },
  /** How others use the word. */
  also: {
    score: "Certaines bibliothèques appellent score une métrique : plus il est grand, mieux c’est.",
    error: "Ailleurs, « erreur » désigne une perte, comme dans « erreur quadratique moyenne ».",
    loss: "Beaucoup disent aussi « perte » pour le nombre de tous les exemples ensemble.",
    reward: "On dit récompense là où les machines apprennent par essais ; ailleurs, on dit perte.",
    cost: "Beaucoup de livres ne font pas de différence entre coût et perte.",
    penalty: "On dit aussi régularisation.",
    objective: "On dit aussi fonction objectif ou critère, et souvent simplement « la perte ».",
    metric: "Ce qui est une métrique pour un modèle peut être la perte d’un autre.",
  },
  summary: {
    one: "{row} : le score est {score}, et la perte {loss}.",
    all: "L’objectif, que l’entraînement rend plus petit, vaut {objective}.",
  },
};
