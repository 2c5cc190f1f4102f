/** Four optimizers in the same valleys, in French. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Une course dans la vallée",
  sentence:
    "Même pente, même départ, quatre optimiseurs : ce que chacun fait du gradient décide de son chemin.",
  notice:
    "Les pas de la simple descente de gradient (SGD) sont aussi longs que la pente est raide : elle tombe aussitôt dans la vallée, puis n’avance presque plus sur son fond plat. L’inertie garde une partie du dernier pas et prend de la vitesse ; RMSProp et Adam mesurent chaque direction aux pentes qu’ils y ont vues, si bien que les directions plates ont elles aussi des pas plus longs. Chacun a son propre taux, car un même taux donne à chacun d’autres pas.",
  chapters: { bend: "La vallée courbe", ravine: "Le ravin" },
  questions: {
    ahead: {
      text: "Tous les quatre sont en route depuis peu. Qui aura la plus petite perte quand ils auront avancé plusieurs fois aussi longtemps ?",
      options: {
        sgd: "SGD, qui est le plus bas maintenant.",
        momentum: "SGD avec inertie.",
        rmsprop: "RMSProp, qui a gardé le chemin le plus calme.",
        adam: "Adam : c’est le plus récent des quatre.",
      },
      right:
        "L’inertie est descendue à {momentum}, Adam à {adam}, RMSProp à {rmsprop} et SGD à {sgd}. Au début, l’inertie a perdu du temps en remontant la paroi, jusqu’à {momentum_now} ; sur le fond plat, la vitesse prise est payante.",
      wrong:
        "C’est l’inertie qui gagne ici, avec {momentum} ; Adam a {adam}, RMSProp {rmsprop} et SGD {sgd}. Au début, elle a remonté la paroi, jusqu’à {momentum_now}, mais sur le fond plat ses pas s’additionnent. Dans une autre vallée, ou avec d’autres taux, un autre gagne.",
    },
    past: {
      text: "Dans le ravin, SGD avec inertie court le long du fond vers le point le plus bas, là où x est nul. Que se passe-t-il quand il y arrive ?",
      options: {
        stops: "Il s’y arrête : le gradient est nul.",
        short: "Il ralentit et reste longtemps un peu avant.",
        past: "Il le dépasse et doit revenir.",
      },
      right:
        "Parti du côté négatif, il a couru jusqu’à {turn} ; plus tard, il est revenu à {back}. Là où la pente est nulle, le pas ne l’est pas : ce qui reste des pas précédents l’emporte plus loin. SGD sans inertie, à {sgd}, ne le dépasse jamais.",
      wrong:
        "Il le dépasse, jusqu’à {turn}, et revient plus tard à {back}. Un gradient nul n’ajoute rien au pas, mais ce qui reste des pas précédents l’emporte plus loin. SGD sans inertie, à {sgd}, n’y est pas encore.",
    },
  },
  teacher: {
    objective:
      "Voir un optimiseur comme une règle qui change des gradients en pas, et comparer des règles sur une même surface.",
    misconception:
      "Qu’un optimiseur serait tout simplement le meilleur. Qui gagne dépend de la surface, des taux et du moment où l’on regarde.",
    script: [
      "Quatre essais partent du même endroit dans une vallée courbe ; regardez les chemins, et qui est le plus bas maintenant.",
      "La classe parie sur le gagnant.",
      "Le reste de la course : le fond de la vallée est presque plat, et c’est là que tout se décide.",
      "Un ravin droit maintenant : SGD saute d’une paroi à l’autre.",
      "Demandez ce que fait l’inertie au point le plus bas.",
    ],
  },
} satisfies ExhibitWords;
