/** How sure four guesses were, in French. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Avec quelle certitude ?",
  sentence:
    "L’entropie croisée ne demande pas seulement si une réponse était juste, mais à quel point elle était sûre.",
  notice:
    "Chaque point est une réponse, placée selon la probabilité qu’elle donnait à la vérité. Vers la droite, la courbe descend jusqu’à une perte presque nulle ; vers la gauche, elle monte sans limite. Deux réponses également fausses peuvent donc coûter des prix très différents.",
  chapters: { guesses: "Quatre réponses", classifier: "Un classifieur" },
  questions: {
    half: {
      text: "Les quatre réponses disent « B » : deux avec {leaning}, deux avec {sure}. Dans chaque paire, une est juste et une est fausse. Supposons que toutes les quatre aient dit plutôt « moitié-moitié ». Que ferait la perte moyenne ?",
      options: {
        rises: "Elle monterait : on renonce à deux réponses justes.",
        same: "Elle ne changerait pas : la moitié des réponses sont justes, et c’est bien ce que dit « moitié-moitié ».",
        falls: "Elle baisserait.",
      },
      right:
        "Elle baisse de {before} à {after}. Se tromper en hésitant coûte {hesitant}, se tromper en étant sûr {much} : plus que les trois autres réunies, et plus que ne peut rattraper la réponse sûre qui était juste.",
      wrong:
        "Elle baisse de {before} à {after}. La réponse sûre et fausse coûte {much}, la fausse hésitante seulement {hesitant} : ce qui compte, c’est le peu de probabilité laissé à la vérité, et la perte en est l’opposé du logarithme.",
    },
    training: {
      text: "Dans la seconde partie, le classifieur a raison pour {before} des points, et il est presque sûr de lui pour à peu près tous. L’entraînement rend sa perte bien plus petite. Qu’est-ce qui change le plus ?",
      options: {
        boundary: "La frontière se déplace, et nettement plus de points sont justes.",
        surer: "Il devient encore plus sûr de ce qu’il dit.",
        humbler: "Il devient moins sûr, et décide presque comme avant.",
      },
      right:
        "Le poids diminue de {steep} à {gentle}, et la perte de {high} à {low}. Pourtant la part de points justes est de {after}, presque comme avant : ce qu’il devait apprendre, c’est le doute.",
      wrong:
        "Il devient moins sûr : le poids diminue de {steep} à {gentle}, et la perte de {high} à {low}, tandis que la part de points justes est de {after}. Ce qui coûtait si cher, c’étaient les quelques erreurs commises avec une grande assurance.",
    },
  },
  teacher: {
    objective:
      "L’entropie croisée est la surprise devant la vérité : l’opposé du logarithme de la probabilité qui lui était donnée.",
    misconception:
      "Qu’une perte compterait les erreurs. Elle punit aussi une réponse juste donnée sans assurance, et une erreur assurée bien plus qu’une erreur hésitante.",
    script: [
      "Les quatre réponses disent « B ». Celle-ci était juste et sûre d’elle : elle ne coûte presque rien.",
      "Celle-ci était tout aussi sûre, et fausse : ici la courbe est raide, et c’est elle qui coûte le plus.",
      "Faites dire à la classe ce qui se passerait si personne n’osait pencher d’un côté.",
      "Un classifieur donne cent réponses de ce genre : la courbe raide veut dire qu’il ne doute de presque rien.",
      "Demandez ce que l’entraînement va y changer.",
      "La courbe s’est adoucie : la frontière a à peine bougé, mais le doute est au bon endroit.",
    ],
  },
} satisfies ExhibitWords;
