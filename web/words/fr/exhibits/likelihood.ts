/** A coin, three species and their entropy, in French. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "La moindre surprise",
  sentence:
    "Rendre l’entropie croisée petite, c’est trouver les probabilités sous lesquelles les données sont les plus vraisemblables.",
  notice:
    "La probabilité de tous les lancers ensemble est un produit, et l’opposé de son logarithme est la somme des pertes : la plus petite perte est la plus grande vraisemblance. Elle se trouve à la part observée. Ce qui reste alors est l’entropie, le doute contenu dans les données elles-mêmes, qu’aucun modèle sans autre savoir ne supprime.",
  chapters: { coin: "Une pièce tordue", species: "Trois espèces", divergence: "Entropie et divergence" },
  questions: {
    rest: {
      text: "Une pièce inventée montre face plus souvent que pile. Le modèle ne peut donner qu’une seule probabilité de face, la même pour tous les lancers, et commence à un demi. Où l’entraînement la fait-il s’arrêter ?",
      options: {
        half: "Elle reste à un demi : rien n’annonce le côté suivant.",
        share: "À la part de face parmi les lancers.",
        certain: "Près de la certitude : toujours parier sur le côté le plus probable.",
      },
      right:
        "Elle s’arrête à {heads} ; la part de face parmi les lancers était de {seen}. La perte baisse de {start} à {end} : sous aucune autre probabilité, ces lancers ne sont aussi vraisemblables.",
      wrong:
        "Elle s’arrête à {heads}, et la part de face parmi les lancers était de {seen}. La perte y est de {end}, contre {start} à un demi. Un pari plus hardi gagnerait à la plupart des lancers, mais chaque pile serait une surprise coûteuse.",
    },
    floor: {
      text: "Dans la troisième partie, la cible est la part même de chacune des trois espèces. Un essai s’entraîne avec l’entropie croisée, H, l’autre avec la divergence KL. Les deux peuvent atteindre ces parts exactement. Quelle perte descend à zéro ?",
      options: {
        both: "Les deux : la prédiction est parfaite.",
        divergence: "La divergence KL seule.",
        neither: "Aucune des deux.",
      },
      right:
        "L’entropie croisée baisse de {high} à {entropy} et y reste : c’est l’entropie, autant de doute qu’entre {perplexity} espèces également probables, nombre qu’on appelle la perplexité. La divergence KL est ce qui dépasse : {gap} au départ et rien à la fin.",
      wrong:
        "Seule la divergence KL le fait : elle commence à {gap}, ce dont l’entropie croisée, {high}, dépasse son plancher de {entropy}. Ce plancher est l’entropie : même qui connaît les parts est surpris par chaque oiseau, comme entre {perplexity} espèces également probables ; c’est la perplexité.",
    },
  },
  teacher: {
    objective:
      "Minimiser l’entropie croisée, c’est maximiser la vraisemblance ; son plancher est l’entropie, et la divergence KL est le reste.",
    misconception:
      "Qu’un modèle parfait aurait une perte nulle. Là où les données contiennent du hasard, l’entropie croisée s’arrête à leur entropie.",
    script: [
      "Cinquante lancers d’une pièce tordue, et un modèle qui dit moitié-moitié.",
      "Demandez quelle probabilité il va apprendre.",
      "La perte pour chaque probabilité possible : une cuvette.",
      "L’essai est arrivé au fond de la cuvette, à la part de face.",
      "De même avec trois espèces : les trois lignes s’arrêtent à la part de chaque oiseau.",
      "Maintenant deux pertes pour les mêmes parts, chacune à sa propre échelle.",
      "Demandez laquelle descend à zéro.",
    ],
  },
} satisfies ExhibitWords;
