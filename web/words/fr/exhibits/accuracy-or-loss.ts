/** Loss and accuracy beside each other, in French. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Perte ou exactitude ?",
  sentence: "L’entraînement regarde la perte, les gens regardent l’exactitude : les voici côte à côte.",
  notice:
    "L’exactitude compte de quel côté de la frontière se trouvent les points, et ne change que lorsque l’un d’eux la traverse. La perte demande aussi à quelle distance ils sont : elle peut donc baisser sans qu’aucun point ne traverse, ou baisser parce que quelques points très coûteux sont servis aux dépens de beaucoup d’autres, bon marché.",
  chapters: { still: "L’une ne bouge plus", apart: "Elles se séparent" },
  questions: {
    still: {
      text: "Après quelques étapes, la part de points justes est de {right}, et elle ne change plus guère ensuite. Que fait la perte dans les étapes qui suivent ?",
      options: {
        stands: "Elle ne bouge plus non plus.",
        falls: "Elle continue à baisser.",
        rises: "Elle remonte.",
      },
      right:
        "Elle baisse de {before} à {after}, tandis que l’exactitude finit à {right_after}. Le modèle devient plus sûr de points qu’il a déjà justes, et la perte l’en récompense.",
      wrong:
        "Elle baisse de {before} à {after}, tandis que l’exactitude finit à {right_after}. L’exactitude ne compte que les côtés ; la perte compte aussi à quel point le modèle en est sûr.",
    },
    apart: {
      text: "Dans la seconde partie, la frontière partage la foule sans une erreur ; seuls deux points très éloignés sont du mauvais côté. L’entraînement fait baisser la perte. Que fait l’exactitude ?",
      options: {
        rises: "Elle monte : une perte plus petite veut dire moins d’erreurs.",
        stands: "Elle reste où elle est.",
        falls: "Elle baisse.",
      },
      right:
        "La perte baisse de {before} à {after}, et l’exactitude baisse avec elle, de {right} à {right_after}. Deux points loin du mauvais côté coûtent plus que tous les autres réunis : pour eux, l’entraînement sacrifie des points proches.",
      wrong:
        "Elle baisse de {right} à {right_after}, bien que la perte baisse de {before} à {after}. Loin du mauvais côté, deux points coûtent plus que tous les autres réunis, et chaque étape sert ce qui coûte le plus.",
    },
  },
  teacher: {
    objective:
      "L’exactitude est ce que l’on annonce et la perte ce que l’on entraîne, et elles ne vont pas forcément ensemble.",
    misconception:
      "Qu’une perte plus petite voudrait toujours dire moins d’erreurs. Elle veut dire moins de surprise, et quelques points peuvent en décider.",
    script: [
      "Avant l’entraînement, tout est moitié-moitié.",
      "Après cinq étapes, presque tous les points sont du bon côté.",
      "Demandez ce qu’il reste à faire à la perte.",
      "Un autre jeu : deux points sont loin du mauvais côté, peut-être mal étiquetés.",
      "Demandez ce que fera l’exactitude pendant que la perte baisse.",
      "La courbe s’est aplatie pour deux points, et d’autres paient pour eux.",
    ],
  },
} satisfies ExhibitWords;
