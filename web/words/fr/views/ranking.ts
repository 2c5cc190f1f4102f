/** What is said of orders. */
export const ranking = {
  /** On its button among the views. */
  title: "Ordre",
  label: "L’ordre voulu et celui des scores",
  list: "Les éléments dans l’ordre voulu",
  wanted: "Ordre voulu",
  scored: "Ordre des scores",
  item: "Élément {n}",
  pair: "Paire {n}",
  pager: "Ce qui est montré",
  before: "Précédent",
  after: "Suivant",
  of: "{group} sur {of}",
  places: "{first}–{last}",
  said: "{name} : place voulue {place}, place par score {scored}, avec le score {score}",
  score: "Score",
  target: "Cible",
  margin: "Avance voulue",
  enough: "assez",
  above: "{name} : à placer au-dessus",
  below: "{name} : à placer au-dessous",
  missing: "Perte : ce qui manque à l’avance",
  loss: "Perte de la paire",
  what: "Élément",
  table: "L’ordre en tableau",
  caption: "{group} à l’étape {t}",
  summary: {
    right:
      "« {above} » doit être au-dessus de « {below} », et son score est plus haut : {high} contre {low}. La perte est {loss}.",
    wrong:
      "« {above} » doit être au-dessus de « {below} », mais son score est plus bas : {high} contre {low}. La perte est {loss}.",
    equal:
      "« {above} » doit être au-dessus de « {below} », mais les deux ont le score {high}. La perte est {loss}.",
    list: "À mettre en tête : {wanted}. Score le plus haut : {scored}. La perte est {loss}.",
  },
  hint: {
    pairs:
      "Lignes en tirets : l’ordre est faux. Seule compte la différence des deux scores, pas leur hauteur. Page haut et page bas passent d’une paire à l’autre.",
    lists:
      "Lignes en tirets qui se croisent : deux éléments dans le mauvais ordre. Les flèches choisissent un élément ; page haut et page bas passent d’une liste à l’autre.",
  },
};
