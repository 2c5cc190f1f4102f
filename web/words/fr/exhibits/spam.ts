/** A filter for messages, in French. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Est-ce du spam ?",
  sentence: "Dans ce que le filtre arrête, combien est du spam, et combien de tout le spam arrête-t-il ?",
  notice:
    "L’entraînement donne à chaque mot un poids et à chaque message une probabilité ; il ne sait rien d’un seuil. Le seuil vient après et échange une erreur contre l’autre : du spam qui passe contre des amis qu’on arrête. Les messages sont inventés pour cette page et écrits en anglais.",
  questions: {
    strict: {
      text: "À partir d’une probabilité d’un demi, un message est dit spam. Le filtre doit maintenant être plus sûr : le seuil monte à quatre cinquièmes. La précision est la part du spam dans les messages arrêtés, le rappel la part arrêtée de tout le spam. Que se passe-t-il ?",
      options: {
        both: "La précision monte, et le rappel ne baisse pas : un filtre plus strict est meilleur.",
        precision: "La précision monte, et le rappel baisse.",
        recall: "La précision baisse, et le rappel monte.",
      },
      right:
        "La précision passe de {precision} à {precision_strict}, le rappel de {recall} à {recall_strict}. Le filtre n’arrête que ce dont il est sûr : il arrête donc moins d’amis et laisse passer plus de spam.",
      wrong:
        "La précision passe de {precision} à {precision_strict}, et le rappel de {recall} à {recall_strict}. Les probabilités sont les mêmes qu’avant : avec une barre plus haute, moins de messages sont arrêtés, des deux sortes.",
    },
    nothing: {
      text: "Un autre filtre n’arrête rien du tout. Quelle part des messages traite-t-il correctement ?",
      options: { bad: "La moitié tout au plus.", fair: "Plus de la moitié." },
      right:
        "Il en traite correctement {accuracy}, parce que la plupart des messages sont désirés. Son rappel dit la vérité : nombre de spams arrêtés, {found} ; nombre de spams qui passent, {lost}.",
      wrong:
        "Il en traite correctement {accuracy}, parce que la plupart des messages sont désirés. C’est pourquoi l’on regarde aussi le rappel : nombre de messages arrêtés, {found} ; nombre de spams qui passent, {lost}.",
    },
  },
  teacher: {
    objective:
      "Précision et rappel répondent à deux questions différentes sur un même classifieur, et le seuil échange l’une contre l’autre.",
    misconception:
      "Qu’un seul nombre, l’exactitude, dirait ce que vaut un filtre. Elle paraît convenable même pour un filtre qui n’arrête rien.",
    script: [
      "Le filtre est entraîné : le tableau compte les messages selon ce qu’ils sont et ce qu’on en dit.",
      "Ces mots-ci parlent pour le spam, ceux-là pour un ami.",
      "Le seuil monte : faites dire à la classe ce que deviennent la précision et le rappel.",
      "Moins d’amis sont arrêtés et plus de spam passe, sans aucun entraînement.",
      "Demandez ce que vaut un filtre qui ne fait rien du tout.",
    ],
  },
} satisfies ExhibitWords;
