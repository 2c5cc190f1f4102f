/** Throws beside the bullseye, in French. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Viser le centre",
  sentence:
    "La perte additionne les écarts entre les lancers et le centre, et chaque étape tire tous les lancers vers lui.",
  notice:
    "Les lancers sont inventés. Une seule correction les déplace tous ensemble : le nuage vient au milieu et reste un nuage. La perte baisse donc, mais pas jusqu’à zéro. Quand les écarts sont au carré, chaque pas est un peu plus court que le précédent, car il reste de moins en moins à corriger.",
  chapters: { gaps: "Somme des écarts", squares: "Somme des écarts au carré" },
  questions: {
    pull: {
      text: "La perte est la somme de tous les écarts. Quel lancer tire le plus fort sur la correction ?",
      options: {
        far: "Le plus éloigné du centre.",
        near: "Le plus proche du centre.",
        alike: "Tous tirent aussi fort.",
      },
      right:
        "Le plus éloigné fait {far} de la traction, et le plus proche en fait {near} : un écart raccourci d’un centimètre épargne un centimètre, quelle que soit sa longueur. Avec des écarts au carré, le plus éloigné tire {times} fois plus fort que le plus proche.",
      wrong:
        "Le lancer le plus éloigné fait {far} de la traction et le plus proche {near} : tout écart raccourci d’un centimètre épargne un centimètre. Un lancer ne tire plus fort de loin que si les écarts sont au carré ; alors le plus éloigné tire {times} fois plus fort que le plus proche.",
    },
    steps: {
      text: "Maintenant, chaque écart est mis au carré avant d’être ajouté. Que devient la longueur des pas quand les lancers se rapprochent ?",
      options: {
        longer: "Ils s’allongent : l’entraînement prend de la vitesse.",
        same: "Ils gardent leur longueur : le taux d’apprentissage est fixe.",
        shorter: "Ils raccourcissent.",
      },
      right:
        "Le premier pas est long de {first}, et cinq étapes plus tard il est de {later}. Un écart au carré tire en proportion de sa longueur : plus les lancers sont proches, moins il reste à corriger.",
      wrong:
        "Le premier pas est long de {first}, et cinq étapes plus tard il est de {later}. Le taux d’apprentissage ne change pas, mais un pas est le taux fois le gradient, et le gradient d’un écart au carré diminue avec l’écart.",
    },
  },
  teacher: {
    objective:
      "Une perte sur beaucoup d’exemples est une somme d’écarts, et la sorte d’écart décide qui tire et comment vont les pas.",
    misconception:
      "On croit que le taux d’apprentissage est la longueur des pas. Ce n’est qu’un facteur : le gradient a aussi son mot à dire.",
    script: [
      "Des lancers sur une cible, inventés pour l’occasion : chaque trait est un écart, et la perte est la somme de tous les écarts.",
      "Une étape déplace tous les lancers de la même correction, et la somme diminue.",
      "Le nuage est arrivé au milieu, mais c’est toujours un nuage : une seule correction ne peut pas amener chaque lancer au centre.",
      "Qui tire sur la correction ? Faites désigner un lancer à la classe.",
      "Les mêmes lancers, mais chaque écart est maintenant mis au carré avant d’être ajouté.",
      "Les pas vont-ils garder leur longueur ? Recueillez les réponses, puis avancez.",
    ],
  },
} satisfies ExhibitWords;
