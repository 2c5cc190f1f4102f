/** Models, and the words that they let one choose from. */
export const models = {
  constant: { name: "Constante", description: "Un número para todos: cuál, lo decide solo la pérdida." },
  shift: {
    name: "Desplazamiento",
    description: "Cada entrada, movida por un número propio: todos los ejemplos se mueven igual.",
  },
  linear: { name: "Recta", description: "Un peso para cada entrada y un sesgo." },
  "softmax-linear": {
    name: "Regresión softmax",
    description:
      "Una suma ponderada de las entradas para cada clase; softmax convierte las sumas en probabilidades.",
  },
  polynomial: {
    name: "Polinomio",
    description:
      "Potencias de la entrada, cada una con su peso: se curva tantas veces como permite su grado.",
  },
  embedding: {
    name: "Embedding",
    description: "Una tabla con una fila de números para cada token: la entrada solo dice qué fila tomar.",
  },
  mlp: {
    name: "Red neuronal",
    description: "Capas de sumas ponderadas, cada una curvada por una activación.",
  },
};

/** What networks bend with, and how the numbers of a model start. */
export const options = {
  tanh: { name: "tanh" },
  relu: { name: "ReLU" },
  sigmoid: { name: "sigmoide" },
  identity: { name: "identidad" },
  default: {
    name: "Como en PyTorch",
    description:
      "Capas: sorteo uniforme en un intervalo que se estrecha cuantas más entradas hay. Tablas: de una campana de Gauss de anchura 1.",
  },
  zeros: {
    name: "Ceros",
    description: "Todos iguales, así que las unidades de una capa nunca pueden aprender cosas distintas.",
  },
  normal: {
    name: "Normal",
    description: "Sorteo de una campana de Gauss de anchura 1, haya las entradas que haya.",
  },
  xavier_uniform: {
    name: "Xavier, uniforme",
    description:
      "Sorteo uniforme en un intervalo que conserva el tamaño de las señales a través de capas con tanh.",
  },
  xavier_normal: {
    name: "Xavier, normal",
    description:
      "Sorteo de una campana de Gauss cuya anchura conserva el tamaño de las señales a través de capas con tanh.",
  },
  kaiming_uniform: {
    name: "Kaiming, uniforme",
    description:
      "Sorteo uniforme en un intervalo que conserva el tamaño de las señales a través de capas con ReLU.",
  },
  kaiming_normal: {
    name: "Kaiming, normal",
    description:
      "Sorteo de una campana de Gauss cuya anchura conserva el tamaño de las señales a través de capas con ReLU.",
  },
};
