/** What the view says in which parameters are set by hand. */
export const hand = {
  title: "À la main",
  label: "Trouvez vous-même le minimum",
  summary:
    "La perte est {loss}. Déplacez les paramètres pour la rendre aussi petite que possible ; la plus petite jusqu’ici est {least}.",
  /** Of what the sliders move. */
  units:
    "En unités d’entraînement : les entrées et la cible se comptent en écarts-types à partir de leur moyenne.",
  natural: "{value} dans les unités des données",
  show: "Montrer le meilleur",
  hide: "Cacher le meilleur",
  looking: "Recherche de la plus petite perte…",
  proven: "Le mieux possible : une perte de {loss}.",
  searched: {
    one: "Le mieux qu’une recherche de {n} étape ait trouvé : une perte de {loss}. Il y a peut-être mieux.",
    many: "Le mieux qu’une recherche de {n} d’étapes ait trouvé : une perte de {loss}. Il y a peut-être mieux.",
    other:
      "Le mieux qu’une recherche de {n} étapes ait trouvé : une perte de {loss}. Il y a peut-être mieux.",
  },
  yours: "La vôtre est de {loss}.",
  below: "La vôtre est de {loss} : mieux encore.",
  there: "Vous y êtes.",
  no_penalty: "La pénalité n’entre pas en compte : seules les données importent ici.",
  go: "Aller au meilleur",
  at_best: "Le meilleur : {value}",
  best: "Meilleure valeur",
  finish: "Laisser l’entraînement continuer d’ici",
  numbered: "{name} {n}",
  table: "Les paramètres en tableau",
  parameter: "Paramètre",
  value: "Valeur",
};
