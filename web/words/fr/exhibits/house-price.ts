/** One house and many sales, in French. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Que vaut une maison ?",
  sentence:
    "Une prédiction, un prix, et un seul nombre pour dire ce qui les sépare : ce nombre est la perte.",
  notice:
    "Le côté du carré est l’écart entre la prédiction et le prix ; son aire est l’erreur quadratique. Chaque étape fait faire à la prédiction une partie du chemin, et le carré rétrécit. Avec beaucoup de ventes, une seule droite doit convenir à toutes : elle se pose là où les carrés sont les plus petits en moyenne.",
  chapters: { one: "Une maison", sales: "De vraies ventes" },
  questions: {
    side: {
      text: "La prédiction est au-dessous du prix. Supposons qu’elle soit au-dessus, d’autant. Que vaudrait l’erreur quadratique ?",
      options: {
        negative: "Moins que zéro : l’écart va maintenant dans l’autre sens.",
        same: "La même chose.",
        larger: "Davantage : en dire trop est plus grave.",
      },
      right:
        "Une prédiction de {low} coûte {below}, et une de {high} coûte {above}. Un carré n’a pas de signe : cette perte demande à quelle distance, pas de quel côté. D’autres pertes demandent aussi de quel côté.",
      wrong:
        "Avec {low}, l’erreur quadratique est {below} ; avec {high}, elle est {above} : même écart, même carré. Une perte de cette sorte n’est jamais négative, et peu lui importe de quel côté se trouve la prédiction.",
    },
    rest: {
      text: "Vous entraînez la droite sur les vraies ventes jusqu’à ce qu’elle ne bouge plus. Que vaut alors la perte ?",
      options: {
        zero: "Zéro : c’est alors que l’entraînement est fini.",
        above: "Moins qu’au début, mais plus que zéro.",
        same: "Autant qu’au début : seule la droite a bougé.",
      },
      right:
        "La droite se trompait de {first} en moyenne, et s’arrête à {miss}. Des maisons de même taille se vendent à des prix différents : aucune droite ne peut toutes les atteindre, et la plus petite perte n’est pas nulle.",
      wrong:
        "En moyenne, la droite se trompe de {first} au début et de {miss} quand elle s’arrête. Elle s’améliore, mais des maisons de même taille se vendent à des prix différents : aucune droite ne les atteint toutes, et même la plus petite perte est au-dessus de zéro.",
    },
  },
  teacher: {
    objective:
      "Une perte change la question « à quel point cette prédiction est-elle fausse ? » en un nombre, et l’entraînement rend ce nombre plus petit.",
    misconception:
      "Beaucoup croient que l’entraînement se termine à une perte nulle. Il se termine à la plus petite perte que le modèle puisse atteindre sur ces données.",
    script: [
      "Le modèle annonce un prix, l’acheteur en a payé un autre : le côté du carré est l’écart, et son aire est la perte.",
      "Une étape rapproche la prédiction du prix, mais d’une partie du chemin seulement.",
      "Et si le modèle avait dit trop au lieu de trop peu ? Devinez avant de regarder.",
      "Voici de vraies ventes : chaque maison a son écart, et la perte est la moyenne de tous les carrés.",
      "La droite tourne, et chaque étape aide moins que la précédente.",
      "La perte atteindra-t-elle zéro ? La classe tranche avant que vous n’appuyiez sur « Lecture ».",
    ],
  },
} satisfies ExhibitWords;
