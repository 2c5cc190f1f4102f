/** Losses on classes: one of two, one of several, or any number of labels. */
import { columns } from "./columns.js";

/** A parameter that focal losses share. */
const gamma = {
  name: "Atténuation",
  description: "À quel point les exemples déjà justes sont atténués : 0, c’est pas du tout.",
};

export const classes = {
  bce: {
    name: "Entropie croisée",
    mean: "Entropie croisée moyenne",
    sum: "Somme des entropies croisées",
    description:
      "La surprise devant la vraie classe : petite si elle avait reçu une forte probabilité, sans limite si elle avait été exclue.",
    twins: `BCEWithLogitsLoss de PyTorch est identique, pos_weight aussi. Son weight multiplie les pertes, mais sa moyenne divise toujours par leur nombre ; ici on divise par la somme des poids. BCELoss prend la probabilité, sigmoïde de cette sortie, et coupe son logarithme à −100. BinaryCrossentropy de Keras prend des probabilités, tenues à 1e-7 de 0 et de 1, sauf avec from_logits=True ; label_smoothing est identique. sigmoid_binary_cross_entropy d’Optax est identique, sans moyenne. log_loss de scikit-learn est identique dans SGDClassifier, et prend des probabilités comme métrique. ${columns}`,
  },
  focal: {
    name: "Focale",
    mean: "Perte focale moyenne",
    sum: "Somme des pertes focales",
    description:
      "Une entropie croisée qui atténue ce qui est déjà juste : plus la vraie classe est sûre, moins l’exemple compte, et les plus difficiles décident.",
    twins:
      "sigmoid_focal_loss de torchvision est identique, sans moyenne sauf demande ; un alpha négatif y coupe ses poids, alors qu’ici alpha pèse toujours. BinaryFocalCrossentropy de Keras prend des probabilités sauf avec from_logits=True, et n’utilise alpha qu’avec apply_class_balancing=True. sigmoid_focal_loss d’Optax n’utilise alpha que s’il est donné. torch.nn et scikit-learn n’en ont pas.",
    parameters: {
      gamma,
      alpha: { name: "Poids de la classe 1", description: "La classe 0 pèse ce qui reste jusqu’à 1." },
    },
  },
  hinge: {
    name: "Charnière (hinge)",
    mean: "Perte charnière moyenne",
    sum: "Somme des pertes charnières",
    description:
      "Rien à payer dès qu’un point est de son côté avec la marge ; avant, la distance qui reste à parcourir.",
    twins:
      "Ici les cibles valent 0 ou 1. Hinge de Keras prend 0 et 1 ou −1 et 1, hinge_loss d’Optax seulement −1 et 1, et hinge de scikit-learn les classes quel que soit leur nom. PyTorch n’en a pas pour un seul score : MultiMarginLoss des deux scores −p/2 et p/2 en est la moitié.",
  },
  squared_hinge: {
    name: "Charnière au carré",
    mean: "Perte charnière au carré moyenne",
    sum: "Somme des pertes charnières au carré",
    description:
      "Le carré de la distance qui reste jusqu’à la marge : plus douce que la charnière tout près, et plus sévère avec les points loin du mauvais côté.",
    twins:
      "Ici les cibles valent 0 ou 1. SquaredHinge de Keras prend 0 et 1 ou −1 et 1. SGDClassifier de scikit-learn a la même sous le nom squared_hinge ; LinearSVC additionne les exemples et les multiplie par C. PyTorch n’en a pas pour un seul score : MultiMarginLoss avec p=2 des deux scores −p/2 et p/2 en est la moitié. Optax n’en a pas.",
  },
  exponential: {
    name: "Exponentielle",
    mean: "Perte exponentielle moyenne",
    sum: "Somme des pertes exponentielles",
    description:
      "Elle grandit du même facteur à chaque unité que le score passe du mauvais côté : une seule étiquette fausse peut s’emparer de l’ajustement.",
    twins:
      "Ici les cibles valent 0 ou 1. La perte exponential de GradientBoostingClassifier de scikit-learn est identique, et AdaBoost repose sur elle ; le meilleur score est la moitié de la log-cote, donc la probabilité de la classe 1 est sigmoid(2p). PyTorch, Keras et Optax n’en ont pas.",
  },
  soft_margin: {
    name: "Marge souple",
    mean: "Perte à marge souple moyenne",
    sum: "Somme des pertes à marge souple",
    description:
      "La charnière sans son point anguleux : le prix baisse doucement quand un point passe de son côté et ne devient jamais tout à fait nul, si bien que chaque point garde une petite traction.",
    twins: `SoftMarginLoss de PyTorch prend des cibles −1 et 1 ; ici ce sont 0 et 1, et la perte est alors le même nombre que BCEWithLogitsLoss, que BinaryCrossentropy de Keras avec from_logits=True et que sigmoid_binary_cross_entropy d’Optax. SGDClassifier de scikit-learn l’appelle log_loss. ${columns}`,
  },
  perceptron: {
    name: "Perceptron",
    mean: "Perte du perceptron moyenne",
    sum: "Somme des pertes du perceptron",
    description:
      "La taille du score là où son signe est faux, et rien là où il est juste : seuls les points du mauvais côté tirent, et aucune marge n’est demandée.",
    twins:
      "Ici les cibles valent 0 ou 1. perceptron de scikit-learn est identique, et comme ici un score d’exactement 0 tire comme s’il était faux. perceptron_loss d’Optax prend des cibles −1 et 1. PyTorch et Keras n’en ont pas.",
  },
  softmax_cross_entropy: {
    name: "Entropie croisée softmax",
    mean: "Entropie croisée softmax moyenne",
    sum: "Somme des entropies croisées softmax",
    description:
      "Les scores deviennent des probabilités dont la somme est un, et ce qui compte est la surprise devant la vraie classe : petite si elle a presque tout reçu, sans limite si elle n’a rien reçu.",
    twins:
      "CrossEntropyLoss de PyTorch est identique pour chaque exemple ; avec des poids de classe (son weight) et des indices de classe, sa moyenne divise par la somme des poids des vraies classes, ici par la somme des poids des exemples. NLLLoss prend des log-probabilités : log_softmax de ces sorties. SparseCategoricalCrossentropy (indices de classe) et CategoricalCrossentropy (distributions) de Keras prennent des probabilités sauf avec from_logits=True. softmax_cross_entropy_with_integer_labels et softmax_cross_entropy d’Optax sont identiques, sans moyenne. log_loss de scikit-learn prend des probabilités.",
  },
  categorical_focal: {
    name: "Focale catégorielle",
    mean: "Perte focale catégorielle moyenne",
    sum: "Somme des pertes focales catégorielles",
    description:
      "Une entropie croisée softmax qui atténue ce qui est déjà juste : plus la vraie classe a de probabilité, moins l’exemple compte, et les plus difficiles décident.",
    twins:
      "CategoricalFocalCrossentropy de Keras est identique ; elle prend des probabilités, tenues à 1e-7 de 0 et de 1, sauf avec from_logits=True. alpha est un seul facteur pour toutes les classes et n’équilibre rien. PyTorch, Optax et scikit-learn n’en ont pas.",
    parameters: {
      gamma,
      alpha: { name: "Facteur", description: "Le même pour chaque exemple et chaque classe." },
    },
  },
  multi_margin: {
    name: "Marge multiclasse",
    mean: "Perte à marge multiclasse moyenne",
    sum: "Somme des pertes à marge multiclasse",
    description:
      "La vraie classe doit devancer chaque autre de la marge : chaque rivale trop proche coûte ce qui manque, divisé par le nombre de classes.",
    twins:
      "MultiMarginLoss de PyTorch est identique ; avec son weight, sa moyenne divise toujours par le nombre d’exemples. CategoricalHinge de Keras et multiclass_hinge_loss d’Optax ne comptent que la rivale la plus proche, et ne divisent pas par le nombre de classes. hinge_loss de scikit-learn fait de même, comme métrique.",
    parameters: {
      p: { name: "Puissance", description: "1 : ce qui manque compte tel quel ; 2 : c’est son carré." },
      margin: {
        name: "Avance requise",
        description: "De combien la vraie classe doit devancer chaque autre.",
      },
    },
  },
  kl_divergence: {
    name: "Divergence KL",
    mean: "Divergence KL moyenne",
    sum: "Somme des divergences KL",
    description:
      "À quel point les probabilités prédites s’éloignent de celles de la cible : en sens direct, il coûte de manquer ce que la cible juge probable ; en sens inverse, il coûte de miser sur ce qu’elle juge improbable.",
    twins:
      "KLDivLoss de PyTorch prend des log-probabilités, log_softmax de ces sorties ; ceci est son reduction=batchmean, alors que son mean divise aussi par le nombre de classes. KLDivergence de Keras prend des probabilités, et relève les deux côtés à 1e-7 au moins. kl_divergence d’Optax prend des log-probabilités, sans moyenne. Toutes sont en sens direct ; pour l’inverse, échangez les deux côtés. scikit-learn n’en a pas.",
    parameters: {
      direction: {
        name: "Sens",
        description: "Ce qui pondère les différences : la cible ou la prédiction.",
        forward: "Direct : couvrir tout ce qui est probable",
        reverse: "Inverse : s’en tenir à ce qui est probable",
      },
    },
  },
  generalized_cross_entropy: {
    name: "Entropie croisée généralisée",
    mean: "Entropie croisée généralisée moyenne",
    sum: "Somme des entropies croisées généralisées",
    description:
      "Entre l’entropie croisée (q proche de 0) et la probabilité que la vraie classe n’a pas reçue (q = 1) : aucun exemple ne coûte plus que 1/q, et les étiquettes fausses ne peuvent donc pas tout emporter.",
    twins:
      "CategoricalGeneralizedCrossEntropy de Keras prend des indices de classe et des probabilités, softmax de ces sorties. PyTorch, Optax et scikit-learn n’en ont pas.",
    parameters: {
      q: {
        name: "De la surprise à l’écart",
        description:
          "Près de 0, c’est la surprise de l’entropie croisée ; à 1, la probabilité que la vraie classe n’a pas reçue.",
      },
    },
  },
  multi_label_margin: {
    name: "Marge multi-étiquette",
    mean: "Perte à marge multi-étiquette moyenne",
    sum: "Somme des pertes à marge multi-étiquette",
    description:
      "Chaque étiquette active doit devancer d’un chaque étiquette inactive : chaque paire qui ne le fait pas coûte ce qui manque, divisé par le nombre d’étiquettes.",
    twins:
      "MultiLabelMarginLoss de PyTorch prend les indices des étiquettes actives, complétés par des −1 ; ici la cible de chaque étiquette est 0 ou 1. Keras, Optax et scikit-learn n’en ont pas.",
  },
  multi_label_soft_margin: {
    name: "Marge souple multi-étiquette",
    mean: "Perte à marge souple multi-étiquette moyenne",
    sum: "Somme des pertes à marge souple multi-étiquette",
    description:
      "L’entropie croisée de chaque étiquette prise à part, moyennée sur les étiquettes : autant qu’on veut peuvent être actives.",
    twins:
      "MultiLabelSoftMarginLoss de PyTorch est identique, sum aussi : elle moyenne d’abord sur les étiquettes, ce que BCEWithLogitsLoss ne fait pas. Son weight, un nombre par étiquette, n’a pas d’équivalent ici. BinaryCrossentropy de Keras avec from_logits=True et sigmoid_binary_cross_entropy d’Optax, moyennées sur les étiquettes, sont identiques. scikit-learn n’en a pas.",
  },
  dice: {
    name: "Dice",
    mean: "Perte de Dice moyenne",
    sum: "Somme des pertes de Dice",
    description:
      "Un moins le recouvrement des étiquettes prédites et vraies, rapporté à leur taille : les nombreuses étiquettes inactives à juste titre ne comptent pas, et les quelques actives ne sont pas noyées.",
    twins:
      "Dice de Keras prend des probabilités, sigmoïde de ces sorties, et fait du lot entier un seul nombre sauf si axis est donné ; ici chaque ligne est un nombre à elle seule. binary_dice_loss d’Optax ajoute 1 au recouvrement et à ce qui le divise. PyTorch et scikit-learn n’en ont pas.",
  },
  tversky: {
    name: "Tversky",
    mean: "Perte de Tversky moyenne",
    sum: "Somme des pertes de Tversky",
    description:
      "Dice avec un prix pour chaque sorte de faute : α pour les étiquettes actives à tort, β pour celles inactives à tort ; si les deux valent un demi, c’est Dice.",
    twins:
      "Tversky de Keras prend des probabilités, sigmoïde de ces sorties, et fait du lot entier un seul nombre sauf si axis est donné ; ici chaque ligne est un nombre à elle seule. dice_loss d’Optax a aussi alpha et beta, mais ajoute 1 en haut et en bas, et prend softmax quand il y a plusieurs classes. PyTorch et scikit-learn n’en ont pas.",
    parameters: {
      alpha: {
        name: "Prix d’une étiquette active à tort",
        description: "Ce que coûte une étiquette active qui ne devrait pas l’être.",
      },
      beta: {
        name: "Prix d’une étiquette inactive à tort",
        description: "Ce que coûte une étiquette inactive qui devrait être active.",
      },
    },
  },
};
