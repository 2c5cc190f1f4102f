/** A loss written as a formula, in French. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Écrivez votre propre perte",
  sentence:
    "N’importe quelle formule de la prédiction et de la cible convient, et l’ajustement ne tient alors qu’à ce que vous avez écrit.",
  notice:
    "La perte est la distance entre la prédiction p et la cible y, élevée à une puissance k que vous choisissez. Avec une petite puissance, tous les points sont écoutés de même ; plus elle est grande, plus les plus éloignés décident. Changez la formule elle-même : ce qui est raide tire, ce qui est plat ne tire pas.",
  chapters: { power: "Une puissance", cap: "Un plafond", far: "Un plafond, vu de loin" },
  questions: {
    cap: {
      text: "Vous écrivez une perte avec un plafond : c’est la distance, mais jamais plus d’un écart-type. Une fois la droite posée, avec quelle force les trois points éloignés la tirent-ils ?",
      options: {
        hard: "Fort : ils ont toujours les plus grandes pertes.",
        little: "Un peu, chacun à peu près comme n’importe quel autre point.",
        none: "Pas du tout.",
      },
      right:
        "Leur part de la perte est de {loss}, leur part de la traction de {pull}. Au-delà du plafond, la perte est plate : rapprocher un peu la droite d’un tel point ne le rendrait pas moins cher.",
      wrong:
        "Leur part de la traction est de {pull}, alors que leur part de la perte est de {loss}. Ce qui tire, ce n’est pas la grandeur d’une perte mais sa pente, et au-delà du plafond elle est plate.",
    },
    far: {
      text: "La même perte avec son plafond, mais cette fois la droite part de loin au-dessous de tous les points. Qu’en fera l’entraînement ?",
      options: {
        fast: "Elle monte vite : toutes ses erreurs sont grandes.",
        slow: "Elle monte, mais lentement.",
        stays: "Elle ne bouge pas du tout.",
      },
      right:
        "Elle reste, avec une perte de {loss}, alors que l’on peut atteindre {least} d’un meilleur départ. Tous les points sont au-delà du plafond, là où la perte est plate : aucun ne dit de quel côté c’est mieux.",
      wrong:
        "Elle ne bouge pas, et sa perte reste à {loss}, alors que l’on peut atteindre {least} d’un meilleur départ. Tous les points sont au-delà du plafond, et là où une perte est plate elle ne montre aucune descente.",
    },
  },
  teacher: {
    objective:
      "Écrire ce qui doit compter comme une erreur, et voir que l’entraînement suit la pente de ce qui est écrit.",
    misconception:
      "Que les points aux grandes pertes seraient ceux qui tirent. C’est la pente qui tire : une perte peut être grande et plate.",
    script: [
      "Une formule que quelqu’un a écrite : la distance à une puissance. Regardez sa forme, et qui tire.",
      "Une puissance plus grande, à partir d’ici.",
      "La droite s’éloigne de la foule : quelques points éloignés font maintenant près de la moitié de la traction.",
      "Demandez ce qu’un plafond sur la perte fait aux points éloignés.",
      "Demandez ce que le même plafond fait d’un mauvais départ.",
    ],
  },
} satisfies ExhibitWords;
