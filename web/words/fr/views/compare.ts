/** What is said of runs that are compared. */
export const compare = {
  title: "Comparer",
  label: "Comparer des essais",
  invite:
    "Entraînez jusqu’à quatre essais côte à côte, sur les mêmes données, avec une seule différence. Comparer :",
  presets: {
    losses: "D’autres pertes",
    rates: "Taux d’apprentissage",
    optimizers: "Optimiseurs",
    seeds: "Graines",
    add: "À vous",
    add_hint: "Garder cet essai, et changer quelque chose dans un second",
  },
  separator: ", ",
  rate: "Taux {rate}",
  momentum: "{name} + inertie",
  seed: "Graine {seed}",
  /** The names of a run that is kept, and of the one that is to be changed. */
  first: "Premier essai",
  next: "Essai {n}",
  hint: "Les réglages qui diffèrent d’un essai à l’autre sont ceux de l’essai au premier plan ; tous les autres, et les données, sont communs.",
  twins:
    "Ces deux essais sont encore identiques. Changez un réglage : il ne changera que dans l’essai au premier plan.",
  runs: "Essais",
  front: "Au premier plan",
  run: "Essai",
  bring: "Mettre au premier plan : {name}",
  rename: "Nom de l’essai {n}",
  loss: "Perte à l’étape {t}",
  diverged: "a divergé après l’étape {t}",
  remove: "Retirer : {name}",
  add: "Ajouter un essai",
  end: "Ne garder que cet essai",
  same: "aucune différence encore",
  value: "{name} {value}",
  none: "aucun",
  before: "changé en cours de route",
};
