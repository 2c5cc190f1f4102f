/** One turn of the loop, in French. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "La boucle d’entraînement",
  sentence:
    "Prédire, mesurer, remonter, ajuster, répéter : un tour de cette boucle est tout ce que fait jamais l’entraînement.",
  notice:
    "Dans un tour, chaque action se sert des nombres de la précédente : les prédictions font la perte, la perte fait le gradient, le gradient fait le pas. Seuls les paramètres sont différents après. Le tour suivant refait exactement la même chose avec les nouveaux.",
  questions: {
    turn: {
      text: "La boucle fait un tour. Qu’est-ce qui est différent après ?",
      options: {
        data: "Les cibles : elles se sont rapprochées des prédictions.",
        parameters: "Les paramètres : la droite est ailleurs.",
        both: "Les deux : cibles et droite se sont rejointes à mi-chemin.",
      },
      right:
        "Le poids est passé de {slope} à {next_slope}, et la droite se trompe en moyenne de {next_miss} au lieu de {miss}. La première cible est toujours {target} : les données disent ce qui est juste, et restent comme elles sont.",
      wrong:
        "Seuls les paramètres changent : le poids est passé de {slope} à {next_slope}, et l’écart moyen de {miss} à {next_miss}. La première cible est toujours {target}. L’entraînement ne change jamais les données pour arranger le modèle.",
    },
  },
  teacher: {
    objective:
      "L’entraînement est une seule boucle de quatre actions qui se répètent, et la perte fait le lien entre prédire et ajuster.",
    misconception:
      "« Le modèle apprend de ses erreurs » donne à croire qu’il les comprend. Il ne reçoit qu’un gradient, un nombre pour chaque paramètre.",
    script: [
      "Prédire : d’après la durée de l’éruption du geyser, la droite dit combien durera la prochaine attente.",
      "Mesurer : la perte dit à quel point c’est faux, pour une éruption puis pour toutes.",
      "Remonter : le gradient dit, pour chaque paramètre, à quelle vitesse la perte monterait avec lui.",
      "Ajuster : chaque paramètre va contre son gradient, d’autant que le veut le taux d’apprentissage.",
      "Avant le tour suivant : que change un tel tour, et que ne change-t-il pas ?",
      "Répéter : bien des tours plus tard, la droite suit les points, et rien d’autre que cette boucle ne l’y a menée.",
    ],
  },
} satisfies ExhibitWords;
