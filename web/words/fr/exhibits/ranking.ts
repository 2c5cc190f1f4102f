/** Losses of an order, in French. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Seul l’ordre compte",
  sentence:
    "Une perte de classement ne demande pas les bons scores, seulement que le meilleur résultat soit en tête.",
  notice:
    "L’erreur quadratique tire chaque score vers sa note et ne s’arrête qu’une fois celle-ci atteinte. Le softmax de la liste demande quel résultat reçoit la plus grande part : des scores qui ne ressemblent en rien aux notes peuvent donc mettre les résultats dans le bon ordre. Les recherches sont inventées pour cette page.",
  chapters: { search: "Une recherche", pairs: "Beaucoup de paires" },
  questions: {
    raised: {
      text: "Les quatre scores égalent leurs notes. On augmente maintenant chacun d’eux d’autant, l’ordre reste donc le même. Quelle perte le remarque ?",
      options: {
        both: "Les deux.",
        squared: "L’erreur quadratique seule.",
        order: "La perte de la liste seule.",
        neither: "Aucune des deux.",
      },
      right:
        "L’erreur quadratique passe de {squared} à {squared_high}, car plus aucun score n’atteint sa note. La perte de la liste est de {order} avant et de {order_high} après : elle ne regarde que les différences entre les scores.",
      wrong:
        "L’erreur quadratique seule : elle passe de {squared} à {squared_high}, tandis que la perte de la liste est de {order}, puis de {order_high}. Augmenter tous les scores d’autant ne change aucune différence entre eux, donc aucun ordre.",
    },
    lead: {
      text: "Le classement à marge prend les résultats par paires et demande au meilleur d’avoir une avance, la marge. Dans une paire il a moins que cela, dans une autre le double. Avec quelle force tire la seconde paire ?",
      options: {
        pulls: "Aussi fort que la première, ou plus fort.",
        less: "Moins fort, mais elle tire encore.",
        rests: "Elle ne tire pas du tout.",
      },
      right:
        "Sa pente est {clear}, celle de la première paire {close}, et celle d’une paire dans le mauvais ordre {wrong}. Une fois la marge atteinte, la paire est réglée, et l’entraînement s’occupe de celles qui ne le sont pas.",
      wrong:
        "Elle ne tire pas : sa pente est {clear}. Une paire à qui il manque une partie de la marge a {close}, la même pente qu’une paire dans le mauvais ordre, {wrong}. Une fois l’avance assez grande, il n’y a plus rien à gagner.",
    },
  },
  teacher: {
    objective:
      "Voir qu’une perte peut ne demander qu’un ordre, par les différences entre les scores d’une même recherche.",
    misconception:
      "Que de bons scores devraient ressembler aux notes. Pour un classement, tout score convient qui met le meilleur résultat en premier.",
    script: [
      "Quatre résultats, quatre notes, et tous les scores à zéro.",
      "L’erreur quadratique amène chaque score à sa note.",
      "La perte de la liste a d’autres scores, certains sous zéro, et le même ordre.",
      "Demandez quelle perte remarque que l’on augmente tous les scores d’autant.",
      "Beaucoup de recherches, dont on ne dit que l’ordre dans chaque paire.",
      "Demandez avec quelle force tire une paire déjà réglée.",
    ],
  },
} satisfies ExhibitWords;
