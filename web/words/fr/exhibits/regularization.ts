/** A price on weights, in French. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Un prix pour les poids",
  sentence:
    "Une pénalité donne un prix aux poids et l’ajoute à la perte ; ce qu’ils deviennent dépend de la sorte de prix.",
  notice:
    "Au premier plan, l’ajustement sans pénalité : le cholestérol total et sa part LDL disent presque la même chose, et reçoivent de grands poids de signes opposés qui s’annulent presque. Mettez les autres essais au premier plan : un prix sur les poids y met fin. On ajoute à la perte la taille de chaque poids (lasso) ou son carré (ridge), et l’entraînement rend la somme petite.",
  questions: {
    zeros: {
      text: "Le cholestérol total et sa part LDL ont de grands poids qui s’annulent presque. Maintenant, les poids ont un prix. Quelle pénalité les amène tous deux à zéro ?",
      options: {
        lasso: "Le lasso, qui fait payer la taille d’un poids.",
        ridge: "Ridge, qui fait payer le carré d’un poids.",
        neither: "Aucune : une pénalité ne fait que rendre les poids plus petits.",
      },
      right:
        "Sans prix, les deux poids sont {total} et {ldl}. Ridge les amène à {total_ridge} et {ldl_ridge} ; le lasso les amène tous deux à zéro. Sa traction ne faiblit pas quand un poids devient petit, celle de ridge si.",
      wrong:
        "C’est le lasso. Le carré d’un petit poids ne coûte presque rien, ridge cesse donc de tirer : il fait passer les poids de {total} et {ldl} à {total_ridge} et {ldl_ridge}. Le lasso tire aussi fort jusqu’à zéro.",
    },
    strong: {
      text: "Le prix que le lasso met sur les poids est rendu plusieurs fois plus grand. Que deviennent les poids qui restaient ?",
      options: {
        rest: "Presque rien ne change : ces poids sont nécessaires.",
        smaller: "Ils diminuent, mais aucun n’atteint zéro.",
        all: "Tous atteignent zéro.",
      },
      right:
        "Tous sont à zéro ; celui de l’indice de masse corporelle était de {bmi_before} auparavant. La perte sur les données est montée de {free} sans prix à {data} : tout le monde reçoit la même prédiction. L’entraînement rend la somme petite, et à ce prix aucun poids ne vaut ce qu’il coûte.",
      wrong:
        "Tous atteignent zéro, même celui de l’indice de masse corporelle, qui était de {bmi_before}. Ce que l’entraînement rend petit est la somme de la perte et du prix, et à ce prix aucun poids ne vaut ce qu’il coûte. Sur les seules données, la perte est montée de {free} sans prix à {data}.",
    },
  },
  teacher: {
    objective:
      "Lire l’objectif comme une perte sur les données plus un prix sur les poids, et distinguer deux prix.",
    misconception:
      "Que la régularisation améliorerait l’ajustement aux données d’entraînement. Elle le dégrade exprès, dans l’espoir d’un modèle plus simple et meilleur sur de nouvelles données.",
    script: [
      "Cinq mesures de personnes diabétiques prédisent l’avancée de la maladie en un an. Regardez les deux poids du cholestérol : grands, et de signes opposés.",
      "Demandez quel prix les amène à zéro.",
      "Ridge au premier plan : tout est plus petit, et rien n’est nul.",
      "L’elastic net mélange les deux prix.",
      "Demandez ce que fait un prix bien plus élevé.",
    ],
  },
} satisfies ExhibitWords;
