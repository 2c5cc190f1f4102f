/** What the catalog's Infos say of a loss: what it is for, what targets it takes, what holds of it. */

/** As headings of a menu. */
export const tasks = {
  regression: { name: "Para números", description: "La salida es el número que se predice." },
  count: {
    name: "Para recuentos y cantidades",
    description: "La salida es el logaritmo de la media que se predice, así que esta no puede ser negativa.",
  },
  binary: {
    name: "Para dos clases",
    description: "La salida es una puntuación: cuanto más alta, más habla a favor de la segunda clase.",
  },
  multiclass: {
    name: "Para varias clases",
    description: "Hay una puntuación para cada clase, y una sola clase es la verdadera.",
  },
  multilabel: {
    name: "Para etiquetas que pueden ir juntas",
    description: "Hay una puntuación para cada etiqueta, y puede haber cualquier número de ellas activas.",
  },
  embedding: {
    name: "Para lo que va junto",
    description: "Las salidas son un lugar: lo que va junto debe quedar cerca, y lo demás, lejos.",
  },
  ranking: {
    name: "Para lo que va primero",
    description: "La salida es una puntuación: solo cuenta el orden de las puntuaciones, no su tamaño.",
  },
  policy: {
    name: "Para decidir qué hacer",
    description: "Hay una puntuación para cada acción: cuanto más alta, más a menudo se elige esa acción.",
  },
  objective: {
    name: "Para superficies sin datos",
    description: "La salida es la pérdida misma: una altura que debe hacerse lo más pequeña posible.",
  },
};

export const targets = {
  number: { name: "Cualquier número" },
  not_negative: { name: "0 o un número mayor" },
  positive: { name: "Un número mayor que 0" },
  label: { name: "0 o 1" },
  probability: { name: "0, 1 o una probabilidad intermedia" },
  sign: { name: "1 o −1" },
  category: { name: "Una clase, o una probabilidad para cada clase" },
  class_index: { name: "Una clase" },
  none: { name: "Ninguno" },
};

/** `description` where the claim holds, `otherwise` where it does not. */
export const claims = {
  convex: {
    name: "Convexa",
    description: "No tiene valles falsos: bajando por la salida se llega a la pérdida más pequeña.",
    otherwise: "Bajando por la salida se puede acabar en un valle falso o en una llanura.",
  },
  smooth: {
    name: "Suave",
    description: "No tiene esquinas: un cambio pequeño de la salida cambia poco la pendiente.",
    otherwise: "Tiene esquinas, donde la pendiente da un salto.",
  },
  bounded: {
    name: "Acotada",
    description: "Ningún ejemplo puede costar más que cierto precio.",
    otherwise: "El precio de un ejemplo no tiene límite superior.",
  },
  nonNegative: {
    name: "Nunca negativa",
    description: "Nunca baja de cero.",
    otherwise: "Puede bajar de cero.",
  },
  zeroAtPerfect: {
    name: "Cero en el acierto perfecto",
    description: "Es cero donde la salida es igual al objetivo, y en ningún otro sitio.",
    otherwise: "Que valga cero no significa que la salida sea igual al objetivo.",
  },
  robust: {
    name: "Robusta",
    description: "El tirón de un ejemplo tiene un límite, por lejos que esté.",
    otherwise: "Un solo ejemplo muy alejado puede tirar tanto como todos los demás juntos.",
  },
  translationInvariant: {
    name: "Solo mira la diferencia",
    description: "Sumar el mismo número a la salida y al objetivo no cambia nada.",
    otherwise: "Cuenta dónde están la salida y el objetivo, y no solo su diferencia.",
  },
  homogeneous: {
    name: "Conserva su forma en otras unidades",
    description:
      "Con un error el doble de grande, el coste se multiplica por 2 elevado a {degree}, sea cual sea su tamaño.",
    otherwise: "Cuánto más cuesta un error el doble de grande depende de su tamaño.",
  },
};

/** The constant output that makes the loss smallest. */
export const best_constants = {
  mean: { name: "La media de los objetivos" },
  median: { name: "La mediana de los objetivos" },
  relative_median: { name: "La mediana de los objetivos, cada uno con peso uno entre su tamaño" },
  quantile: { name: "El número que deja por debajo la proporción τ de los objetivos" },
  log_mean: { name: "El logaritmo de la media de los objetivos" },
  expm1_mean_log1p: { name: "La media de log(1 + objetivo), convertida de nuevo en un objetivo" },
  log_odds: { name: "El logaritmo de las odds: cuántos unos hay por cada cero" },
  half_log_odds: { name: "La mitad del logaritmo de las odds: cuántos unos hay por cada cero" },
  mean_sign: { name: "La media de las clases, contadas como −1 y 1" },
  majority: { name: "−1 o 1, según la clase más frecuente" },
  log_shares: { name: "El logaritmo de la proporción de cada clase" },
  mean_and_log_variance: { name: "La media de los objetivos y el logaritmo de su varianza" },
  none: { name: "Ninguna fórmula la da" },
};
