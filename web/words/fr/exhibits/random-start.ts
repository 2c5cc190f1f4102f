/** Four random starts, in French. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Là où tombent les dés",
  sentence:
    "Quatre réseaux, quatre départs au hasard et les mêmes points à apprendre : l’endroit où l’entraînement commence compte-t-il ?",
  notice:
    "Au départ, la carte de chaque réseau est pour ainsi dire quelconque : ses sorties n’ont rien à voir avec les points. L’entraînement est le même pour les quatre, mais certains trouvent comment séparer les deux classes, et d’autres s’arrêtent sur une moins bonne réponse.",
  chapters: { start: "Avant l’entraînement", end: "Après l’entraînement" },
  questions: {
    guess: {
      text: "Aucune étape n’est encore faite. Que valent les quatre réseaux ?",
      options: {
        good: "L’un d’eux au moins est nettement meilleur que pile ou face.",
        coin: "Aucun n’est meilleur que pile ou face.",
      },
      right:
        "Leurs pertes sont entre {least} et {most}. Qui dit chaque fois « moitié-moitié » paie {coin} : des poids tirés au hasard ne contiennent aucun savoir sur les points.",
      wrong:
        "Leurs pertes sont entre {least} et {most}, et qui dit chaque fois « moitié-moitié » paie {coin}. Des poids tirés au hasard n’ont pas vu les points : leurs sorties ne leur conviennent, au mieux, que par chance.",
    },
    ends: {
      text: "Les quatre sont entraînés de la même façon, aussi longtemps. Seul diffère leur départ tiré au hasard. Où finit la perte ?",
      options: {
        same: "Presque à la même valeur : ils apprennent des mêmes points.",
        apart: "À des valeurs nettement différentes.",
      },
      right:
        "Les pertes sont {a}, {b}, {c} et {d}. Chaque essai descend de là où il a commencé, et la vallée où il arrive n’est pas forcément la plus profonde.",
      wrong:
        "Les pertes sont {a}, {b}, {c} et {d} : les mêmes points, mais des fins différentes. La descente ne connaît que la pente sous ses pieds : le départ décide donc dans quelle vallée elle arrive.",
    },
  },
  teacher: {
    objective:
      "L’entraînement part de poids tirés au hasard, et pour un réseau le départ peut décider de la fin.",
    misconception:
      "On prend un seul essai pour la réponse du modèle. C’est la réponse d’un seul départ ; d’autres graines peuvent faire mieux ou moins bien.",
    script: [
      "Quatre points, et une question : les deux entrées diffèrent-elles ? Ce réseau n’a encore rien appris.",
      "Un autre départ, une autre carte, tout aussi inutile.",
      "Demandez ce que valent les quatre avant tout entraînement.",
      "Cent étapes pour tous : certaines cartes commencent à avoir un sens.",
      "Y arriveront-ils tous ? La classe parie sur une lettre.",
      "Deux ont trouvé, deux sont bloqués, et seul le départ était différent.",
    ],
  },
} satisfies ExhibitWords;
