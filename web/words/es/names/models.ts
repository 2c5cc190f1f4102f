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
  surface: {
    name: "Superficie",
    description:
      "Sin datos: la pérdida es una altura sobre dos números, x e y, como la altura de un paisaje.",
  },
};

/** What networks bend with, how the numbers of a model start, and which surfaces there are. */
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
  bowl: {
    name: "Cuenco",
    description:
      "Redondo: desde cualquier lugar, la bajada más empinada lleva directamente al punto más bajo.",
  },
  ravine: {
    name: "Barranco",
    description:
      "Un valle largo, mucho más empinado a lo ancho que a lo largo: los pasos saltan de pared en pared y apenas avanzan.",
  },
  saddle: {
    name: "Silla de montar",
    description:
      "Plana en el centro, pero sin mínimo: sube por dos lados y baja por los otros dos. Las ejecuciones se demoran ahí antes de bajar.",
  },
  two_minima: {
    name: "Dos mínimos",
    description:
      "Dos valles, uno más hondo que el otro: dónde termina la ejecución depende de dónde empieza.",
  },
  plateau: {
    name: "Meseta",
    description:
      "Un hoyo en una llanura ancha: lejos de él casi no hay pendiente, así que los pasos apenas se mueven.",
  },
  rosenbrock: {
    name: "Valle de Rosenbrock",
    description:
      "Un valle curvo de paredes empinadas: entrar es rápido; avanzar por su fondo casi plano, lento.",
  },
};
