/** Four lines for a geyser, in French. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Quelle erreur vous gêne ?",
  sentence:
    "Plusieurs pertes conviennent aux mêmes données ; laquelle est la bonne dépend de qui devra vivre avec les erreurs.",
  notice:
    "Quatre droites disent combien de temps attendre la prochaine éruption d’Old Faithful. Celles de l’erreur quadratique et de l’erreur absolue passent au milieu et sont presque d’accord. Les deux autres penchent exprès d’un côté : une perte quantile fait payer plus cher d’annoncer trop tard que trop tôt, ou l’inverse.",
  questions: {
    ranger: {
      text: "Une garde du parc dit aux visiteurs quand revenir au geyser. Qui vient tôt attend, c’est tout ; qui vient tard l’a manqué. Quelle droite sert le mieux les visiteurs ?",
      options: {
        squared: "Celle de l’erreur quadratique (MSE) : ses erreurs sont petites en moyenne.",
        absolute: "Celle de l’erreur absolue (MAE) : elle est en retard aussi souvent qu’en avance.",
        low: "La plus basse, celle de la perte quantile avec une petite part τ.",
        high: "La plus haute, celle de la perte quantile avec une grande part τ.",
      },
      right:
        "Seule une part de {low} des éruptions arrive avant l’heure qu’annonce la droite la plus basse. Celle de l’erreur quadratique en aurait fait manquer {squared} aux visiteurs, la plus haute {high}.",
      wrong:
        "C’est le retard qui fait mal : l’heure annoncée doit donc presque toujours être trop tôt. Parmi les éruptions, {low} arrivent avant ce que dit la droite la plus basse, {squared} avant celle de l’erreur quadratique et {high} avant la plus haute.",
    },
    wait: {
      text: "Après une longue éruption, quand la droite la plus basse dit-elle de revenir, comparée à celle de l’erreur quadratique ?",
      options: {
        same: "À peu près au même moment.",
        earlier: "Nettement plus tôt.",
        later: "Nettement plus tard.",
      },
      right:
        "Elle dit {low} au lieu de {squared}. La différence n’est pas une erreur de l’ajustement : c’est le temps que la perte fait attendre aux visiteurs pour que presque personne n’arrive trop tard.",
      wrong:
        "Elle dit {low} au lieu de {squared} : nettement plus tôt. La perte fait payer cher une heure trop tardive, et la droite s’écarte donc du côté sûr.",
    },
  },
  teacher: {
    objective: "Choisir une perte en se demandant ce que coûte une erreur dans chaque sens.",
    misconception:
      "Qu’une seule perte serait correcte et que les autres l’approcheraient. Chaque droite est ici la meilleure qui soit pour sa propre perte.",
    script: [
      "Chaque point est une éruption : combien de temps elle a duré, et l’attente jusqu’à la suivante. Quatre pertes ont tracé quatre droites.",
      "L’erreur absolue : autant d’éruptions arrivent plus tôt que prévu que plus tard.",
      "La droite la plus basse annonce presque toujours trop tôt. Qui voudrait cela ?",
      "La plus haute annonce presque toujours trop tard. Qui voudrait de celle-ci ?",
      "Demandez laquelle une garde du parc devrait prendre.",
    ],
  },
} satisfies ExhibitWords;
