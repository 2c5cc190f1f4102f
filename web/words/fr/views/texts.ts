/** What is said of texts whose words were counted. */
export const texts = {
  /** On its button among the views. */
  title: "Textes",
  label: "Les textes et les poids de leurs mots",
  summary: {
    weights:
      "{rows}. Chaque mot compté ajoute son poids ; ensemble, ils disent à quel point tout parle pour « {class} ».",
    any: "{rows}, avec ce que le modèle dit de chacun : à quel point il parle pour « {class} ».",
  },
  right: "classé « {called} », et c’est juste.",
  wrong: "classé « {called} », mais c’est « {actual} ».",
  counted: "Le biais et les mots comptés, avec leurs poids",
  hint: "Les mots soulignés sont comptés : un trait plein et + parlent pour « {class} », un trait tireté et − contre. Plus le trait est épais, plus le mot pèse.",
  list: "Textes, chacun avec ce que dit le modèle et sa propre classe",
  heaviest: "Mots les plus lourds pour « {class} »",
  more: {
    one: "{n} autre texte est dans le tableau.",
    many: "{n} d’autres textes sont dans le tableau.",
    other: "{n} autres textes sont dans le tableau.",
  },
  table: "Tous les textes en tableau",
  caption: "Chaque texte, avec ce que le modèle en dit à l’étape {t}",
  text: "Texte",
  actual: "Sa classe",
};
