/** A line through a curve, in French. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Bloquée au-dessus de zéro",
  sentence:
    "La perte ne bouge plus, et l’ajustement est visiblement mauvais : est-ce l’entraînement, ou le modèle ?",
  notice:
    "La courbe de perte est devenue plate, et pourtant les écarts se voient bien, et des points voisins sont manqués du même côté. Plus d’étapes n’y changent rien : c’est la meilleure droite qui soit. Un modèle qui peut se courber ne laisse guère plus que le bruit.",
  chapters: { curve: "Une droite, ou une courbe", network: "Un petit réseau" },
  questions: {
    cure: {
      text: "La perte ne bouge plus, et elle est élevée. Qu’est-ce qui la fait le plus baisser ?",
      options: {
        steps: "Entraîner cinq fois plus longtemps.",
        rate: "Prendre un taux d’apprentissage plus grand.",
        bend: "Laisser le modèle se courber : prendre un degré plus élevé.",
      },
      right:
        "La perte est maintenant de {now}. Plus d’étapes la laissent à {steps}, un taux plus grand à {rate}, et un modèle qui peut se courber l’amène à {bend}. La limite, c’était la droite, pas l’entraînement.",
      wrong:
        "Plus d’étapes laissent la perte à {steps} et un taux plus grand à {rate}, alors qu’elle était de {now} avant : la meilleure droite est trouvée depuis longtemps. Seul un modèle qui peut se courber descend plus bas, à {bend}.",
    },
    unit: {
      text: "Un réseau à un seul neurone caché s’est arrêté à mi-chemin. Suffit-il de l’entraîner plus longtemps ?",
      options: {
        time: "Oui : avec du temps, un réseau peut apprendre n’importe quelle courbe.",
        limit: "Non : un seul neurone se courbe trop peu, si longtemps qu’on l’entraîne.",
      },
      right:
        "Après beaucoup plus d’étapes, la perte est de {one} au lieu de {now}. Huit neurones atteignent {eight} dans le même temps. Un réseau peut suivre n’importe quelle courbe, mais seulement avec assez de neurones.",
      wrong:
        "Plus d’étapes ne la font passer que de {now} à {one}, tandis que huit neurones atteignent {eight} dans le même temps. Que les réseaux suivent n’importe quelle courbe n’est vrai que s’ils ont assez de neurones.",
    },
  },
  teacher: {
    objective:
      "Une perte qui s’arrête au-dessus de zéro peut vouloir dire que le modèle est trop simple : l’entraîner plus longtemps n’aide alors pas.",
    misconception:
      "On croit qu’une courbe de perte plate veut dire que le problème est résolu, ou que le taux d’apprentissage est mauvais. Regardez l’ajustement.",
    script: [
      "Des points le long d’une onde, et une droite qui doit les suivre.",
      "Cent étapes : la perte ne bouge plus, et la droite manque des séries entières de points.",
      "Qu’essaieriez-vous ? Votez avant de regarder.",
      "Une courbe de degré plus élevé, entraînée de la même façon, suit l’onde.",
      "Un réseau à un seul neurone caché a le même souci : il ne se courbe qu’une fois.",
      "Lui faut-il plus de temps, ou plus de neurones ?",
    ],
  },
} satisfies ExhibitWords;
