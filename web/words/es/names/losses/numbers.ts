/** Losses on numbers, counts and amounts. */
import { columns } from "./columns.js";

export const numbers = {
  mse: {
    name: "Error cuadrático",
    mean: "Error cuadrático medio",
    sum: "Suma de errores cuadráticos",
    description:
      "El cuadrado del error: el doble de lejos cuesta el cuádruple, así que unos pocos puntos lejanos son los que más tiran.",
    twins: `MSELoss de PyTorch, MeanSquaredError de Keras y squared_error de Optax son lo mismo, sin un medio. l2_loss de Optax y squared_error de SGDRegressor de scikit-learn son la mitad. ${columns}`,
  },
  mae: {
    name: "Error absoluto",
    mean: "Error absoluto medio",
    sum: "Suma de errores absolutos",
    description: "El tamaño del error: todos los puntos tiran con la misma fuerza, por lejos que estén.",
    twins: `L1Loss de PyTorch, MeanAbsoluteError de Keras y absolute_error de scikit-learn son lo mismo. Optax no tiene ninguna. ${columns}`,
  },
  huber: {
    name: "Huber",
    mean: "Pérdida de Huber media",
    sum: "Suma de pérdidas de Huber",
    description:
      "Cuadrática cerca de cero y recta más allá de δ: los puntos cercanos tiran con suavidad, y los lejanos no más fuerte que δ.",
    twins: `HuberLoss de PyTorch, Huber de Keras y huber_loss de Optax son lo mismo, con un medio en el cuadrado. El umbral tiene cuatro nombres: delta allí y aquí, beta en SmoothL1Loss (que es Huber dividida por él), epsilon en SGDRegressor (0.1) y HuberRegressor (1.35, de errores divididos por una escala ajustada, y sin un medio) de scikit-learn, y alpha en GradientBoostingRegressor (0.9, la proporción de errores por debajo de él). ${columns}`,
  },
  smooth_l1: {
    name: "L1 suave",
    mean: "Pérdida L1 suave media",
    sum: "Suma de pérdidas L1 suaves",
    description:
      "Huber dividida por β: cuadrática hasta β y recta más allá, de modo que ningún punto lejano tira más que con el error absoluto.",
    twins: `SmoothL1Loss de PyTorch es lo mismo; también acepta beta 0, que es L1Loss. Es HuberLoss con delta = beta, dividida por beta, que es todo lo que ofrecen Keras, Optax y scikit-learn. ${columns}`,
    parameters: {
      beta: {
        name: "Donde se vuelve recta",
        description: "Los errores menores que esto se elevan al cuadrado; los mayores, no.",
      },
    },
  },
  log_cosh: {
    name: "Log-cosh",
    mean: "Pérdida log-cosh media",
    sum: "Suma de pérdidas log-cosh",
    description:
      "Como Huber, sin una esquina que elegir: una parábola que se convierte suavemente en rectas.",
    twins:
      "LogCosh de Keras y log_cosh de Optax son lo mismo. Cambia el orden: Keras toma primero los objetivos; Optax, las predicciones. PyTorch y scikit-learn no tienen ninguna.",
  },
  quantile: {
    name: "Cuantílica (pinball)",
    mean: "Pérdida cuantílica media",
    sum: "Suma de pérdidas cuantílicas",
    description:
      "Los errores por encima y por debajo cuestan distinto, así que el ajuste se asienta donde una proporción τ de los puntos queda por debajo.",
    twins:
      "scikit-learn tiene dos nombres para τ: alpha en mean_pinball_loss (0.5) y en GradientBoostingRegressor (0.9), quantile en QuantileRegressor (0.5) y en HistGradientBoostingRegressor. PyTorch, Keras y Optax no tienen ninguna.",
  },
  msle: {
    name: "Error logarítmico cuadrático",
    mean: "Error logarítmico cuadrático medio",
    sum: "Suma de errores logarítmicos cuadráticos",
    description:
      "El cuadrado del error entre los logaritmos de uno más el número: cuenta el factor del error más que su tamaño, y quedarse corto cuesta más que pasarse lo mismo.",
    twins:
      "MeanSquaredLogarithmicError de Keras sube antes salidas y objetivos al menos a 1e-7; aquí las salidas se suben a 0 y los objetivos se quedan. mean_squared_log_error de scikit-learn no sube nada. PyTorch y Optax no tienen ninguna: es el error cuadrático de log1p de ambos.",
  },
  mape: {
    name: "Error porcentual",
    mean: "Error porcentual absoluto medio",
    sum: "Suma de errores porcentuales absolutos",
    description:
      "El tamaño del error en tanto por ciento del objetivo: el mismo error cuesta más donde el objetivo es pequeño, así que el ajuste se inclina hacia los objetivos pequeños.",
    twins:
      "MeanAbsolutePercentageError de Keras es lo mismo, y tampoco divide por menos de 1e-7. mean_absolute_percentage_error de scikit-learn es la centésima parte, y no divide por menos de 2.2e-16. PyTorch y Optax no tienen ninguna.",
  },
  epsilon_insensitive: {
    name: "Épsilon-insensible",
    mean: "Pérdida épsilon-insensible media",
    sum: "Suma de pérdidas épsilon-insensibles",
    description:
      "Los errores hasta ε son gratis, y más allá solo cuenta lo que sobra: los puntos cercanos al ajuste no tiran, y deciden los pocos de fuera.",
    twins:
      "SGDRegressor de scikit-learn (epsilon 0.1) tiene la misma. SVR (0.1) y LinearSVR (0) suman los ejemplos y los multiplican por C. PyTorch, Keras y Optax no tienen ninguna.",
    parameters: {
      epsilon: { name: "Error que es gratis", description: "Hasta aquí, un error no cuesta nada." },
    },
  },
  distance: {
    name: "Distancia",
    mean: "Distancia media",
    sum: "Suma de distancias",
    description:
      "La línea recta del punto predicho al verdadero: cada ejemplo tira con la misma fuerza, derecho hacia su objetivo, por lejos que esté.",
    twins:
      "Ninguna biblioteca la ofrece como pérdida. PairwiseDistance de PyTorch es lo mismo, salvo el 1e-6 que suma a cada diferencia.",
  },
  gaussian_nll: {
    name: "Gaussiana",
    mean: "Pérdida gaussiana media",
    sum: "Suma de pérdidas gaussianas",
    description:
      "Lo improbable que es el objetivo bajo una campana de Gauss cuyo centro y anchura se predicen: un error cuesta menos donde el modelo admite que no está seguro, pero no estar seguro también cuesta.",
    twins:
      "GaussianNLLLoss de PyTorch toma la varianza misma; aquí la segunda salida s es su logaritmo, así que var = exp(s). Allí la varianza se sube al menos a eps (1e-6), lo que aquí no hace falta. La constante de full=True se omite, como allí si no se pide. Keras, Optax y scikit-learn no tienen ninguna.",
  },
  poisson_nll: {
    name: "Poisson",
    mean: "Pérdida de Poisson media",
    sum: "Suma de pérdidas de Poisson",
    description:
      "Para recuentos: lo improbable que es el recuento con la frecuencia predicha, así que un error cuenta menos donde las frecuencias son altas.",
    twins: `PoissonNLLLoss de PyTorch es lo mismo tal como viene: log_input=True, así que la salida es el logaritmo de la frecuencia, y full=False, así que se omite una constante. Con log_input=False toma la frecuencia y suma eps (1e-8) dentro del logaritmo; Poisson de Keras lo hace siempre, con 1e-7. La pérdida poisson de scikit-learn es la misma salvo un número que depende solo del recuento, y mean_poisson_deviance es el doble de eso. Optax no tiene ninguna. ${columns}`,
  },
  gamma_nll: {
    name: "Gamma",
    mean: "Pérdida gamma media",
    sum: "Suma de pérdidas gamma",
    description:
      "Para cantidades mayores que cero, como costes o tiempos de espera: cuenta la razón entre objetivo y predicción, así que errar un diez por ciento cuesta igual con cualquier tamaño.",
    twins:
      "La pérdida gamma de GammaRegressor y HistGradientBoostingRegressor de scikit-learn es la misma salvo un número que depende solo del objetivo y no mueve ningún mínimo; mean_gamma_deviance es el doble de eso, y toma la media donde aquí la salida es su logaritmo. PyTorch, Keras y Optax no tienen ninguna.",
  },
  tweedie: {
    name: "Tweedie",
    mean: "Pérdida de Tweedie media",
    sum: "Suma de pérdidas de Tweedie",
    description:
      "Para cantidades que a menudo son exactamente cero, como los siniestros de un seguro: su potencia, entre 1 (Poisson) y 2 (gamma), dice con qué rapidez crece la dispersión con la media.",
    twins:
      "TweedieRegressor de scikit-learn con link=log usa la misma salvo un número que depende solo del objetivo; si no se le dice otra cosa, su potencia es 0, que es el error cuadrático. mean_tweedie_deviance es el doble de eso, y toma la media donde aquí la salida es su logaritmo. PyTorch, Keras y Optax no tienen ninguna.",
    parameters: {
      power: {
        name: "Potencia",
        description:
          "Con qué rapidez crece la dispersión con la media: 1 como en los recuentos, 2 como en cantidades que se dispersan en proporción a su tamaño.",
      },
    },
  },
};
