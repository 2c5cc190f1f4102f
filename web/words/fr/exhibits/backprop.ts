/** A small network, edge by edge, in French. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "La piste des responsabilités",
  sentence: "De la perte jusqu’à chaque poids : qui a quelle part dans l’écart ?",
  notice:
    "À l’aller, chaque neurone additionne ce qui lui arrive. Au retour, chacun transmet la faute : ce qu’il a reçu, fois le poids qu’elle traverse. Le gradient d’un poids est le signal entré, fois la faute revenue.",
  questions: {
    cut: {
      text: "Supposons nul le poids qui mène du premier neurone caché à la sortie. Quelle part de la faute reviendrait à ce neurone ?",
      options: {
        same: "À peu près la même : la sortie manque toujours la cible.",
        more: "Une plus grande : il aurait dû aider.",
        none: "Aucune.",
      },
      right:
        "La pente à la sortie serait {output}, mais elle revient en passant par le poids, donc fois zéro : il arriverait {cut} au lieu de {first}. Un neurone qui n’a pas eu voix au chapitre ne porte aucune faute.",
      wrong:
        "La faute revient par où le signal est venu, et elle est multipliée par les mêmes poids. De {output} à la sortie, il arriverait {cut}, contre {first} maintenant : un neurone qui n’a pas eu voix au chapitre ne porte aucune faute.",
    },
    silent: {
      text: "Supposons que la seconde entrée soit nulle pour cet exemple. Quel serait le gradient des poids qui en partent ?",
      options: {
        zero: "Nul.",
        small: "Plus petit que pour la première entrée, mais pas nul.",
        large: "Plus grand que pour la première entrée : ils doivent rattraper leur retard.",
      },
      right:
        "Pour le premier d’entre eux, il serait {silent} ; maintenant, il est {loud}. Un gradient est le signal entré fois la faute revenue : pas de signal, pas de gradient. Après vingt étapes, ce poids serait toujours {after}.",
      wrong:
        "Il serait {silent} au lieu de {loud}, tandis qu’un poids venant de la première entrée aurait {heard}. Ce qui multiplie un zéro n’a aucune part dans l’écart : après vingt étapes, ce poids serait donc toujours {after}.",
    },
  },
  teacher: {
    objective:
      "La rétropropagation répartit la pente de la perte, connexion par connexion, avec une multiplication pour chacune en chemin.",
    misconception:
      "On croit que c’est l’erreur elle-même qui revient. Ce qui revient est une pente : comment changerait la perte si ce neurone donnait un peu plus.",
    script: [
      "À l’aller : suivez les entrées à travers les poids jusqu’à la sortie, et comparez-la à la cible.",
      "Au retour : les mêmes connexions, mais chacune porte maintenant de combien changerait la perte.",
      "Et si un neurone n’avait pas voix au chapitre ? Demandez quelle part de la faute il recevrait.",
      "Une étape : chaque poids va contre son propre gradient.",
      "Dix de plus : l’écart a presque disparu, et les gradients aussi.",
      "Et si une entrée se taisait ? Demandez quels poids resteraient immobiles.",
    ],
  },
} satisfies ExhibitWords;
