/** Three rates on one slope, in French. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Quelle longueur de pas ?",
  sentence: "Trois essais dans la même vallée, qui ne diffèrent que par leur taux d’apprentissage.",
  notice:
    "Le plus petit taux descend à tout petits pas. Le plus grand saute d’un côté à l’autre de la vallée, et arrive pourtant plus bas à chaque fois. La limite est là où un saut finit aussi haut qu’il a commencé : à deux divisé par la courbure de la vallée.",
  chapters: { rates: "Trois taux", beyond: "Au-delà de la limite", unscaled: "Sans mise à l’échelle" },
  questions: {
    beyond: {
      text: "Le plus grand taux saute d’un côté à l’autre de la vallée. Que se passe-t-il avec un taux encore un peu plus grand ?",
      options: {
        sooner: "Il arrive plus tôt : de longs pas font gagner du temps.",
        later: "Il arrive, mais plus tard.",
        never: "Il n’arrive jamais : la perte grandit.",
      },
      right:
        "Avec un taux de {rate}, la perte passe de {start} à {end} en vingt étapes. Sur cette pente, la limite est {bound} : au-delà, chaque saut finit plus haut qu’il n’a commencé.",
      wrong:
        "Avec un taux de {rate}, la perte passe de {start} à {end} en vingt étapes. Ici, la limite est {bound}. Au-delà, chaque saut arrive plus haut de l’autre côté, là où la pente est plus raide : le saut suivant est donc encore plus long.",
    },
    scaling: {
      text: "Jusqu’ici, les entrées étaient mises à l’échelle, avec une dispersion de un. Prenez les minutes telles quelles. Que devient la limite du taux ?",
      options: {
        larger: "Elle devient bien plus grande.",
        same: "Elle reste à peu près la même : les données sont les mêmes.",
        smaller: "Elle devient bien plus petite.",
      },
      right:
        "La limite tombe de {scaled} à {unscaled} : elle est divisée par {times}. Sans mise à l’échelle, la vallée est un ravin étroit : ses parois raides ne permettent que de petits pas, et sur son fond plat ceux-ci n’en finissent pas.",
      wrong:
        "Les données disent la même chose, mais le paysage n’a plus la même forme : la limite tombe de {scaled} à {unscaled}, divisée par {times}. La vallée ronde est devenue un ravin, dont les parois raides limitent le taux alors que son fond est presque plat.",
    },
  },
  teacher: {
    objective:
      "La courbure de la perte limite le taux d’apprentissage, et mettre les entrées à l’échelle relève cette limite en arrondissant la vallée.",
    misconception:
      "On croit qu’un taux plus grand est plus rapide, quoique moins exact. Au-delà de la limite, il ne marche pas du tout.",
    script: [
      "Trois essais partent du même endroit et ne diffèrent que par leur taux d’apprentissage.",
      "Une étape pour chacun : l’un a à peine bougé, l’un est presque arrivé, l’un a sauté de l’autre côté.",
      "Neuf de plus : deux sont arrivés ou presque, et un se traîne encore.",
      "Maintenant un taux juste au-dessus du plus grand. Recueillez d’abord les réponses.",
      "Les mêmes éruptions, en minutes sans mise à l’échelle : regardez la forme de la vallée.",
      "Demandez ce que devient le plus grand taux permis.",
    ],
  },
} satisfies ExhibitWords;
