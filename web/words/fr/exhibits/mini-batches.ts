/** Batches of sales, in French. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Peu d’exemples à la fois",
  sentence:
    "De petits lots font beaucoup de pas approximatifs, de grands lots peu de pas exacts ; une époque est un passage par toutes les données.",
  notice:
    "À chaque étape, chaque essai regarde un nombre différent de ventes : avec une seule, la perte du lot saute à chaque étape ; avec toutes, la courbe est lisse. Tous les essais ont fait le même nombre d’étapes. Pour cela, l’un a lu chaque vente à chaque fois, et un autre n’en a même pas encore lu la moitié.",
  questions: {
    epoch: {
      text: "Une époque est finie quand on a regardé chaque vente une fois. Après une époque chacun, quel essai a la droite dont la perte sur toutes les ventes est la plus petite ?",
      options: {
        one: "Celui qui prend une vente à la fois.",
        ten: "Celui qui en prend dix à la fois.",
        all: "Celui qui les prend toutes ensemble : sa direction est exacte.",
        alike: "À peu près égalité : ils ont lu les mêmes ventes.",
      },
      right:
        "Après une époque, les pertes sur toutes les ventes sont {one} avec une vente à la fois, {ten} avec dix et {all} avec toutes ensemble. Le travail est le même, mais il donne à l’un un pas par vente, et à un autre un seul pas.",
      wrong:
        "Avec une vente à la fois, c’est {one} ; avec dix, {ten} ; avec toutes ensemble, {all}. Une époque de toutes ensemble est un seul pas, si exact soit-il ; une vente à la fois donne un pas approximatif par vente.",
    },
    noise: {
      text: "La courbe de l’essai à une vente saute d’étape en étape. Qu’est-ce qui saute ?",
      options: {
        line: "La droite : chaque étape la jette de-ci de-là.",
        sale: "Surtout ce qui est mesuré : à chaque étape, la perte est celle d’une autre vente.",
        arithmetic: "Rien de réel : cela vient des arrondis.",
      },
      right:
        "Dans les cent dernières étapes, la perte d’une étape est allée de {least} à {most}, alors que la perte sur toutes les ventes n’est passée que de {before} à {after}. La droite bouge à peine ; certaines ventes sont simplement loin de toute droite.",
      wrong:
        "Surtout ce qui est mesuré. La perte d’une étape est allée de {least} à {most}, car chaque étape regarde une autre vente, alors que la perte sur toutes les ventes n’est passée que de {before} à {after} : la droite a à peine bougé.",
    },
  },
  teacher: {
    objective: "Distinguer étape, lot et époque, et lire une courbe de perte bruitée.",
    misconception:
      "Qu’un pas sur toutes les données serait toujours le meilleur. C’est le plus exact, et il coûte autant que beaucoup de pas approximatifs.",
    script: [
      "Trois essais, un seul départ : la droite va dans le mauvais sens.",
      "Une étape : pour elle, chaque essai a regardé un nombre différent de ventes.",
      "La première courbe est agitée. Comparez la pente des trois droites.",
      "Avec toutes les ventes, la courbe est lisse, et chaque étape demande bien plus de lecture.",
      "Demandez qui est en tête quand tous ont lu la même chose.",
      "Demandez ce qui saute dans la courbe agitée.",
    ],
  },
} satisfies ExhibitWords;
