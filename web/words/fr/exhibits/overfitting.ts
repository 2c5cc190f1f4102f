/** Training points learned by heart, in French. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Apprendre le bruit par cœur",
  sentence:
    "Quelques points sont mis de côté pendant l’entraînement, pour voir ce que vaut un modèle sur ce qu’il n’a pas vu.",
  notice:
    "Une partie des points bruités est mise de côté : on les mesure, mais on ne s’entraîne jamais sur eux. Tant que les deux pertes baissent, le réseau apprend l’onde derrière les points ; dès que seule la perte d’entraînement baisse, il apprend leur bruit. L’arrêt anticipé garde les paramètres à la plus petite perte de validation.",
  chapters: { long: "Entraîné sans fin", stopped: "Arrêté à temps", degrees: "Simple ou souple" },
  questions: {
    on: {
      text: "Jusqu’ici, la perte d’entraînement et la perte de validation ont baissé toutes deux. On entraîne le réseau encore bien plus longtemps. Que font les deux pertes ?",
      options: {
        "both-fall": "Les deux continuent à baisser.",
        part: "La perte d’entraînement baisse, et la perte de validation monte.",
        "both-rise": "Les deux montent.",
      },
      right:
        "La perte d’entraînement baisse de {train} à {train_later}, et la perte de validation monte de {held} à {held_later}. La courbe se plie maintenant pour atteindre tel ou tel point d’entraînement, et leur bruit n’est pas celui des autres.",
      wrong:
        "La perte d’entraînement baisse de {train} à {train_later} : l’entraînement y veille. La perte de validation monte de {held} à {held_later} : la courbe se plie pour atteindre tel ou tel point, et leur bruit n’est pas celui des autres.",
    },
    degree: {
      text: "On ajuste aux mêmes points une droite, une cubique et un polynôme de degré douze. Lequel des trois a la plus petite perte sur les points mis de côté ?",
      options: {
        line: "La droite : elle ne peut apprendre aucun bruit.",
        cubic: "La cubique.",
        twelfth: "Le polynôme de degré douze : il peut tout ce que peuvent les autres.",
      },
      right:
        "Sur les points mis de côté, les pertes sont {line}, {cubic} et {twelfth}. Sur les points d’entraînement, elles sont {line_train}, {cubic_train} et {twelfth_train} : là, plus de liberté est toujours payant, et c’est pourquoi ils ne peuvent pas trancher.",
      wrong:
        "C’est la cubique : sur les points mis de côté, les pertes sont {line}, {cubic} et {twelfth}. La droite est trop rigide pour l’onde, et le plus haut degré suit aussi le bruit. Sur les seuls points d’entraînement, {line_train}, {cubic_train} et {twelfth_train}, on ne le verrait pas.",
    },
  },
  teacher: {
    objective:
      "Voir qu’une petite perte d’entraînement ne prouve pas qu’un modèle est bon, et que des données mises de côté montrent la différence.",
    misconception:
      "Que s’entraîner plus longtemps ne pourrait qu’améliorer un modèle, puisque la perte baisse toujours. C’est la perte d’entraînement qui baisse.",
    script: [
      "Un réseau et quelques points bruités d’une onde : les deux pertes ont bien baissé.",
      "Demandez ce qui se passe s’il continue bien plus longtemps.",
      "Regardez la courbe entre les points, et l’écart entre les deux pertes.",
      "Le même réseau encore une fois, depuis le départ, avec l’arrêt anticipé.",
      "La perte de validation ne progresse plus : l’entraînement se termine, et l’on garde les meilleurs paramètres rencontrés.",
      "Posez la question des polynômes : la même histoire, racontée par la souplesse d’une courbe.",
    ],
  },
} satisfies ExhibitWords;
