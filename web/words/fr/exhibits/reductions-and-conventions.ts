/** One loss by several conventions, in French. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Presque la même chose",
  sentence:
    "Moyenne, somme ou moitié : la même perte, selon une autre convention, agit comme un autre taux d’apprentissage.",
  notice:
    "Les trois essais ont la même meilleure droite et le même taux d’apprentissage ; mais une somme est autant de fois plus raide qu’il y a de points, et une moitié est moitié moins raide : chaque pas est donc d’autant plus long ou plus court. Prendre des scores ou des probabilités est aussi une convention : d’une probabilité si proche de un qu’elle y est arrondie, aucune formule ne retrouve ce qui s’est perdu. On ne peut comparer les nombres de deux bibliothèques que si l’on connaît leurs conventions.",
  chapters: { reductions: "Moyenne, somme, moitié", logits: "Scores ou probabilités" },
  questions: {
    rate: {
      text: "Avec le taux d’apprentissage actuel, les trois essais s’approchent de la meilleure droite, et la somme en est la plus proche. Maintenant, le taux fait plus que doubler. Que deviennent la moyenne et la somme ?",
      options: {
        faster: "Les deux arrivent plus tôt.",
        sum: "La moyenne arrive plus tôt, et la somme diverge.",
        neither: "La moyenne ne s’approche pas davantage dans le même temps.",
      },
      right:
        "La somme est {times} fois plus raide que la moyenne, ses pas sont donc {times} fois plus longs : ils étaient tout juste assez courts, et maintenant chacun dépasse le but de plus loin que le précédent. La moyenne arrive à {after} au lieu de {before} dans le même temps.",
      wrong:
        "La moyenne arrive à {after} au lieu de {before}, et la somme diverge : elle est {times} fois plus raide, et le taux agit comme s’il était {times} fois plus grand. Une moitié multiplie la pente par {half}. Qui change la réduction doit aussi changer le taux.",
    },
    naive: {
      text: "Dans la seconde partie, le troisième score parle pour « B », et « A » est la vérité. On peut calculer sa perte directement à partir du score, ou naïvement : d’abord la probabilité, puis le logarithme de ce qui lui manque pour faire un. On obtient {careful_near} et {naive_near}. Maintenant, on éloigne beaucoup le score. Que donne la façon naïve ?",
      options: {
        same: "La même chose que la façon soigneuse.",
        off: "Un nombre sensiblement faux.",
        infinite: "Pas de nombre : elle déborde vers l’infini.",
      },
      right:
        "La façon soigneuse donne {careful_far}. Dans la naïve, la probabilité est si proche de un qu’elle y est arrondie ; il ne reste rien pour « A », et le logarithme de rien est moins l’infini.",
      wrong:
        "Elle déborde, là où la façon soigneuse donne {careful_far}. Un ordinateur ne garde qu’un certain nombre de chiffres : la probabilité est arrondie à un, il ne reste rien pour « A », et le logarithme de rien est moins l’infini. C’est pourquoi les pertes prennent des scores.",
    },
  },
  teacher: {
    objective:
      "Les conventions d’une perte font partie de l’expérience : la réduction, les facteurs, et si elle prend des scores ou des probabilités.",
    misconception:
      "Que la même formule se comporterait toujours de même. Ses facteurs constants changent les pas, et les arrondis peuvent changer ses valeurs.",
    script: [
      "Trois essais commencent sur la même droite avec le même taux.",
      "Cinq étapes : la somme est presque arrivée, la moyenne en route, la moitié loin derrière.",
      "Demandez ce que ferait un taux plus grand à la moyenne et à la somme.",
      "Une autre convention : trois scores, et à côté de chaque perte la même, calculée naïvement.",
      "Demandez ce que donne la formule naïve pour un score très éloigné.",
      "Le troisième score est maintenant très loin : une formule connaît encore la perte, l’autre non.",
    ],
  },
} satisfies ExhibitWords;
