/** What else goes into training: penalties, limits, when it ends, and what it is measured by. */

const strength = {
  name: "Intensidad",
  description:
    "Por lo que se multiplica el precio de los pesos. Con 0 los pesos no cuestan nada; cuanto mayor es, más pequeños se hacen.",
};
const weights = "Se toma de los pesos y no de los sesgos.";

export const penalties = {
  l1: {
    name: "L1 (lasso)",
    description: "El tamaño de cada peso tiene un precio: los pesos que ayudan poco acaban en cero exacto.",
    twins: `alpha por la suma de los tamaños de los pesos, como en L1 de Keras y en Lasso de scikit-learn (cuyo error cuadrático lleva un medio). torch.optim no tiene ninguna. ${weights}`,
    parameters: { alpha: strength },
  },
  l2: {
    name: "L2 (ridge)",
    description: "El cuadrado de cada peso tiene un precio: todos se encogen, y los grandes más.",
    twins: `alpha/2 por la suma de los pesos al cuadrado, de modo que su pendiente es alpha por el peso: lo que SGD de torch.optim llama weight_decay, allí también de los sesgos, y SGDRegressor de scikit-learn, alpha. L2 de Keras y Ridge de scikit-learn no llevan el medio. ${weights}`,
    parameters: { alpha: strength },
  },
  elastic_net: {
    name: "Red elástica (elastic net)",
    description: "Una mezcla de las dos: los pesos que ayudan poco acaban en cero y los demás se encogen.",
    twins: `alpha por l1_ratio por la suma de los tamaños de los pesos, más alpha por (1 − l1_ratio)/2 por la suma de sus cuadrados, como en ElasticNet de scikit-learn (cuyo error cuadrático lleva un medio). L1L2 de Keras toma un factor para cada parte, sin el medio. torch.optim no tiene ninguna. ${weights}`,
    parameters: {
      alpha: strength,
      l1_ratio: {
        name: "Proporción de L1",
        description: "Cuánto del precio es de L1; el resto es de L2. Con 1 es solo L1, con 0 solo L2.",
      },
    },
  },
};

export const metrics = {
  accuracy: {
    name: "Exactitud",
    description: "La proporción de ejemplos que se ponen en la clase correcta.",
  },
  balanced_accuracy: {
    name: "Exactitud equilibrada",
    description:
      "La proporción de aciertos en cada clase, promediada entre las clases: una clase rara cuenta tanto como una frecuente.",
  },
  precision: {
    name: "Precisión",
    description: "De los ejemplos llamados positivos, la proporción que lo es.",
  },
  recall: {
    name: "Exhaustividad (recall)",
    description: "De los ejemplos positivos, la proporción que se encuentra.",
  },
  f1: {
    name: "F1",
    description: "Precisión y exhaustividad en un número, que es bajo en cuanto lo es una de las dos.",
  },
  roc_auc: {
    name: "Área bajo la curva ROC",
    description:
      "Cuántas veces un ejemplo positivo puntúa más que uno negativo: siempre es 1, al azar es un medio, y no hace falta ningún umbral.",
  },
  true_positives: { name: "Verdaderos positivos", description: "Ejemplos positivos llamados positivos." },
  false_positives: { name: "Falsos positivos", description: "Ejemplos negativos llamados positivos." },
  true_negatives: { name: "Verdaderos negativos", description: "Ejemplos negativos llamados negativos." },
  false_negatives: { name: "Falsos negativos", description: "Ejemplos positivos llamados negativos." },
  r2: {
    name: "R²",
    description:
      "La parte de la dispersión de los objetivos que explican las predicciones: 1 es perfecto, 0 no mejora la media, y menos de 0 es peor.",
  },
  rmse: {
    name: "Raíz del error cuadrático medio",
    description: "La raíz cuadrada del error cuadrático medio, que lo devuelve a la unidad del objetivo.",
  },
  mae: {
    name: "Error absoluto medio",
    description: "El tamaño medio de un error, en la unidad del objetivo.",
  },
};

/** Parts of an experiment that are off unless asked for, under their keys. */
export const training = {
  early_stopping: {
    name: "Parada temprana",
    description:
      "El entrenamiento termina cuando la pérdida de validación deja de bajar, y se conservan los parámetros con los que fue más pequeña.",
    parameters: {
      patience: {
        name: "Mediciones sin progreso",
        description:
          "Tras tantas mediciones seguidas sin mejorar la pérdida de validación, el entrenamiento termina. Se mide una vez por época.",
      },
      min_delta: {
        name: "Progreso mínimo que cuenta",
        description:
          "Una pérdida de validación solo cuenta como mejor si baja en más de esto. Con 0 cuenta cualquier bajada.",
      },
    },
  },
  clip: {
    name: "Recorte del gradiente",
    description: "Un gradiente más largo que el límite se acorta hasta él y conserva su dirección.",
    parameters: {
      max_norm: {
        name: "Gradiente más largo",
        description:
          "Un gradiente más largo que esto se reduce a esta longitud. Así un solo lugar empinado no puede lanzar la ejecución muy lejos.",
      },
    },
  },
};
