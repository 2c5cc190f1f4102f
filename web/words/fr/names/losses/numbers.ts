/** Losses on numbers, counts and amounts. */
import { columns } from "./columns.js";

export const numbers = {
  mse: {
    name: "Erreur quadratique",
    mean: "Erreur quadratique moyenne",
    sum: "Somme des erreurs quadratiques",
    description:
      "Le carré de l’écart : deux fois plus loin coûte quatre fois plus, et quelques points éloignés tirent donc le plus fort.",
    twins: `MSELoss de PyTorch, MeanSquaredError de Keras et squared_error d’Optax sont identiques, sans le facteur un demi. l2_loss d’Optax et squared_error du SGDRegressor de scikit-learn en sont la moitié. ${columns}`,
  },
  mae: {
    name: "Erreur absolue",
    mean: "Erreur absolue moyenne",
    sum: "Somme des erreurs absolues",
    description: "La taille de l’écart : chaque point tire aussi fort, si loin qu’il soit.",
    twins: `L1Loss de PyTorch, MeanAbsoluteError de Keras et absolute_error de scikit-learn sont identiques. Optax n’en a pas. ${columns}`,
  },
  huber: {
    name: "Huber",
    mean: "Perte de Huber moyenne",
    sum: "Somme des pertes de Huber",
    description:
      "Quadratique près de zéro et droite au-delà de δ : les points proches tirent doucement, et les lointains jamais plus fort que δ.",
    twins: `HuberLoss de PyTorch, Huber de Keras et huber_loss d’Optax sont identiques, avec un demi devant le carré. Le seuil porte quatre noms : delta là-bas et ici, beta dans SmoothL1Loss (qui est Huber divisée par lui), epsilon dans SGDRegressor (0.1) et HuberRegressor (1.35, pour des écarts divisés par une échelle estimée, et sans le demi) de scikit-learn, et alpha dans GradientBoostingRegressor (0.9, la part des écarts en dessous). ${columns}`,
  },
  smooth_l1: {
    name: "L1 lissée",
    mean: "Perte L1 lissée moyenne",
    sum: "Somme des pertes L1 lissées",
    description:
      "Huber divisée par β : quadratique jusqu’à β et droite au-delà, si bien qu’aucun point éloigné ne tire plus fort qu’avec l’erreur absolue.",
    twins: `SmoothL1Loss de PyTorch est identique ; elle accepte aussi beta 0, ce qui donne L1Loss. C’est HuberLoss avec delta = beta, divisée par beta, et c’est tout ce qu’offrent Keras, Optax et scikit-learn. ${columns}`,
    parameters: {
      beta: {
        name: "Où elle devient droite",
        description: "Les écarts plus petits sont mis au carré, les plus grands non.",
      },
    },
  },
  log_cosh: {
    name: "Log-cosh",
    mean: "Perte log-cosh moyenne",
    sum: "Somme des pertes log-cosh",
    description:
      "Comme Huber, sans seuil à choisir : une parabole qui s’infléchit doucement en lignes droites.",
    twins:
      "LogCosh de Keras et log_cosh d’Optax sont identiques. L’ordre change : Keras prend d’abord les cibles, Optax les prédictions. PyTorch et scikit-learn n’en ont pas.",
  },
  quantile: {
    name: "Quantile (pinball)",
    mean: "Perte quantile moyenne",
    sum: "Somme des pertes quantiles",
    description:
      "Les écarts vers le haut et vers le bas ne coûtent pas pareil : l’ajustement se pose là où une part τ des points est en dessous.",
    twins:
      "scikit-learn a deux noms pour τ : alpha dans mean_pinball_loss (0.5) et dans GradientBoostingRegressor (0.9), quantile dans QuantileRegressor (0.5) et dans HistGradientBoostingRegressor. PyTorch, Keras et Optax n’en ont pas.",
  },
  msle: {
    name: "Erreur logarithmique quadratique",
    mean: "Erreur logarithmique quadratique moyenne",
    sum: "Somme des erreurs logarithmiques quadratiques",
    description:
      "Le carré de l’écart entre les logarithmes de un plus le nombre : ce qui compte est le facteur de l’écart plutôt que sa taille, et rester en dessous coûte plus que dépasser d’autant.",
    twins:
      "MeanSquaredLogarithmicError de Keras relève d’abord sorties et cibles à 1e-7 au moins ; ici les sorties sont relevées à 0, et les cibles restent. mean_squared_log_error de scikit-learn ne relève rien. PyTorch et Optax n’en ont pas : c’est l’erreur quadratique des log1p des deux.",
  },
  mape: {
    name: "Erreur en pourcentage",
    mean: "Erreur absolue moyenne en pourcentage",
    sum: "Somme des erreurs absolues en pourcentage",
    description:
      "La taille de l’écart en pourcentage de la cible : le même écart coûte plus cher où la cible est petite, et l’ajustement penche donc vers les petites cibles.",
    twins:
      "MeanAbsolutePercentageError de Keras est identique, et ne divise pas non plus par moins de 1e-7. mean_absolute_percentage_error de scikit-learn en est le centième, et ne divise pas par moins de 2.2e-16. PyTorch et Optax n’en ont pas.",
  },
  epsilon_insensitive: {
    name: "Insensible à epsilon",
    mean: "Perte insensible à epsilon moyenne",
    sum: "Somme des pertes insensibles à epsilon",
    description:
      "Les écarts jusqu’à ε sont gratuits, et au-delà seul l’excédent compte : les points proches de l’ajustement ne tirent pas, et les quelques points dehors décident.",
    twins:
      "SGDRegressor de scikit-learn (epsilon 0.1) a la même. SVR (0.1) et LinearSVR (0) additionnent les exemples et les multiplient par C. PyTorch, Keras et Optax n’en ont pas.",
    parameters: {
      epsilon: { name: "Écart gratuit", description: "Jusque-là, un écart ne coûte rien." },
    },
  },
  distance: {
    name: "Distance",
    mean: "Distance moyenne",
    sum: "Somme des distances",
    description:
      "La ligne droite du point prédit au vrai point : chaque exemple tire aussi fort, droit vers sa cible, si loin qu’il soit.",
    twins:
      "Aucune bibliothèque ne la propose comme perte. PairwiseDistance de PyTorch est identique, au 1e-6 près qu’elle ajoute à chaque différence.",
  },
  gaussian_nll: {
    name: "Gaussienne",
    mean: "Perte gaussienne moyenne",
    sum: "Somme des pertes gaussiennes",
    description:
      "À quel point la cible est improbable sous une courbe en cloche dont le milieu et la largeur sont tous deux prédits : un écart coûte moins où le modèle avoue son incertitude, mais être incertain coûte aussi.",
    twins:
      "GaussianNLLLoss de PyTorch prend la variance elle-même ; ici la seconde sortie s est son logarithme, donc var = exp(s). Elle relève la variance à eps (1e-6) au moins, ce qui n’est pas nécessaire ici. La constante de full=True est omise, comme elle l’est là-bas sauf demande. Keras, Optax et scikit-learn n’en ont pas.",
  },
  poisson_nll: {
    name: "Poisson",
    mean: "Perte de Poisson moyenne",
    sum: "Somme des pertes de Poisson",
    description:
      "Pour des comptages : à quel point le nombre est improbable au taux prédit ; un écart compte donc moins où les taux sont élevés.",
    twins: `PoissonNLLLoss de PyTorch est identique telle quelle : log_input=True, donc la sortie est le logarithme du taux, et full=False, donc une constante est omise. Avec log_input=False, elle prend le taux et ajoute eps (1e-8) dans le logarithme ; Poisson de Keras le fait toujours, avec 1e-7. La perte poisson de scikit-learn est identique à un nombre près qui ne dépend que du comptage, et mean_poisson_deviance en est le double. Optax n’en a pas. ${columns}`,
  },
  gamma_nll: {
    name: "Gamma",
    mean: "Perte gamma moyenne",
    sum: "Somme des pertes gamma",
    description:
      "Pour des montants positifs, comme des coûts ou des temps d’attente : ce qui compte est le rapport de la cible à la prédiction, et dix pour cent d’écart coûtent donc autant à toute échelle.",
    twins:
      "La perte gamma de GammaRegressor et de HistGradientBoostingRegressor de scikit-learn est identique à un nombre près qui ne dépend que de la cible et ne déplace aucun minimum ; mean_gamma_deviance en est le double, et prend la moyenne là où la sortie est ici son logarithme. PyTorch, Keras et Optax n’en ont pas.",
  },
  tweedie: {
    name: "Tweedie",
    mean: "Perte de Tweedie moyenne",
    sum: "Somme des pertes de Tweedie",
    description:
      "Pour des montants souvent nuls, comme des sinistres d’assurance : sa puissance, entre 1 (Poisson) et 2 (gamma), dit à quelle vitesse la dispersion grandit avec la moyenne.",
    twins:
      "TweedieRegressor de scikit-learn avec link=log utilise la même à un nombre près qui ne dépend que de la cible ; sans autre indication, sa power est 0, ce qui est l’erreur quadratique. mean_tweedie_deviance en est le double, et prend la moyenne là où la sortie est ici son logarithme. PyTorch, Keras et Optax n’en ont pas.",
    parameters: {
      power: {
        name: "Puissance",
        description:
          "À quelle vitesse la dispersion grandit avec la moyenne : 1 comme pour des comptages, 2 comme pour des montants qui varient d’une part fixe.",
      },
    },
  },
};
