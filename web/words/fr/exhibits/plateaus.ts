/** Places where the gradient is next to zero, in French. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Arrivé, ou seulement à plat ?",
  sentence:
    "Un essai qui bouge à peine est peut-être au point le plus bas de tous, ou sur un endroit plat en chemin.",
  notice:
    "Un pas est aussi long que le gradient est raide : un essai ralentit donc partout où c’est plat, au point le plus bas de tous, dans une vallée voisine, sur une selle ou loin dans une plaine. Le nombre qui dit à quel point c’est raide ne les distingue pas. Une perte peut aussi créer sa propre plaine : le carré de l’erreur d’une probabilité est plat là précisément où le modèle est sûr et se trompe.",
  chapters: { valleys: "Deux vallées", saddle: "Une selle", saturated: "Sûr et dans l’erreur" },
  questions: {
    end: {
      text: "Trois essais partent d’endroits différents du même paysage, avec le même taux d’apprentissage. Où vont-ils s’arrêter ?",
      options: {
        lowest: "Tous au point le plus bas : c’est là que mène la descente.",
        different: "Pas tous au point le plus bas : chacun au fond de la vallée d’où il est parti.",
        halfway: "Aucun au point le plus bas : les pas deviennent trop courts en chemin.",
      },
      right:
        "Ils finissent avec des pertes de {first}, {second} et {third}. Chaque pas ne regarde que la pente sous ses pieds ; dans la vallée la moins profonde, toutes les sorties montent.",
      wrong:
        "Ils finissent avec des pertes de {first}, {second} et {third} : chacun dans la vallée d’où il est parti. Les pas deviennent courts, mais seulement au fond ; et du fond de la vallée la moins profonde, toutes les sorties montent.",
    },
    arrived: {
      text: "L’essai ne bouge presque plus. Que fera sa perte s’il continue ?",
      options: {
        arrived: "Elle reste : le point le plus bas est atteint.",
        falls: "Elle baisse encore.",
        rises: "Elle remonte.",
      },
      right:
        "Le gradient n’est plus que de {slope} et la perte est à {now}, mais plus tard elle tombe à {later}. C’est une selle : elle monte de deux côtés et descend des deux autres, et la pente infime qui mène vers le bas grandit d’étape en étape.",
      wrong:
        "Elle baisse de {now} à {later}. Le gradient n’est plus que de {slope}, mais une selle n’est pas un point le plus bas : elle descend de deux côtés, d’abord si doucement que l’essai semble immobile.",
    },
    sure: {
      text: "Les deux modèles donnent une probabilité à la classe de points inventés, et tous deux partent sûrs de la mauvaise. L’un est entraîné avec l’erreur quadratique de sa probabilité (MSE), l’autre avec l’entropie croisée (BCE). Lequel se corrige en premier ?",
      options: {
        squared: "Celui de l’erreur quadratique.",
        alike: "Les deux à peu près en même temps : départ, données et taux sont les mêmes.",
        cross: "Celui de l’entropie croisée.",
      },
      right:
        "Là où la classe du haut est la bonne, l’entropie croisée en est venue à lui donner {cross_after}, l’erreur quadratique encore {squared_after}. Au départ, le gradient a une longueur de {cross} avec l’entropie croisée et de {squared} avec l’erreur quadratique : une sigmoïde sûre d’elle est plate, et seul le logarithme y est assez raide pour compenser.",
      wrong:
        "Celui de l’entropie croisée : là où la classe du haut est la bonne, il lui donne maintenant {cross_after}, l’autre {squared_after}. Une sigmoïde sûre d’elle est plate : le gradient de l’erreur quadratique commence donc avec une longueur de {squared} ; celui de l’entropie croisée, avec {cross}.",
    },
  },
  teacher: {
    objective:
      "Distinguer les raisons pour lesquelles l’entraînement semble immobile, et voir que la perte elle-même peut en être une.",
    misconception:
      "Qu’une perte qui ne change plus aurait atteint sa plus petite valeur, ou qu’une grande perte viendrait toujours avec un grand gradient.",
    script: [
      "Trois départs dans un même paysage à deux vallées : ils n’ont fait que quelques étapes.",
      "Demandez où ils vont finir.",
      "Un autre paysage : cet essai s’est presque arrêté.",
      "Demandez s’il est arrivé.",
      "Deux modèles qui partent sûrs de la mauvaise classe pour presque chaque point.",
      "Demandez lequel va apprendre.",
    ],
  },
} satisfies ExhibitWords;
