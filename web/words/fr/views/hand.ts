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
  finish: "Laisser l’entraînement continuer d’ici",
  numbered: "{name} {n}",
  table: "Les paramètres en tableau",
  parameter: "Paramètre",
  value: "Valeur",
};
