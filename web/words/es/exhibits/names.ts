/** Loss, cost, objective, error, metric, score, reward: each word on its own number of one fit. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Siete palabras para el error",
  sentence:
    "Pérdida, coste, función objetivo, error, métrica, puntuación, recompensa: qué significa cada una, en una recta entre pingüinos de verdad.",
  notice:
    "Elige una palabra, y se ilumina su número. La puntuación, el error y la pérdida son de un ejemplo; el coste y la función objetivo, de todos. La función objetivo suma además el precio de los pesos, y es lo que el entrenamiento hace más pequeño. Una métrica sirve a las personas para juzgar, y una recompensa es una pérdida con el signo cambiado: cuanta más, mejor.",
  questions: {
    price: {
      text: "El precio de los pesos se duplica, y la recta se queda donde está. ¿Cuál de estos números cambia?",
      options: {
        example: "La pérdida de un pingüino.",
        cost: "El coste, la media de todos los pingüinos.",
        objective: "La función objetivo.",
        metric: "La métrica: la parte de la dispersión que explica la recta.",
      },
      right:
        "La función objetivo pasa de {objective} a {dear_objective}. El coste sigue en {cost}, porque ninguna predicción ha cambiado: solo ha cambiado lo que se le pide al entrenamiento que haga pequeño.",
      wrong:
        "Solo cambia la función objetivo, de {objective} a {dear_objective}. Todas las predicciones son las mismas que antes, así que cada pérdida, el coste ({cost}) y la métrica tampoco cambian.",
    },
    metric: {
      text: "Diez pasos hacen más pequeña la función objetivo. ¿Qué pasa con la métrica, la parte de la dispersión que explica la recta?",
      options: {
        rises: "Sube.",
        stays: "No cambia: el entrenamiento no la mira.",
        falls: "Baja, como toda medida del error.",
      },
      right:
        "La función objetivo baja de {objective} a {low}, y la métrica sube del {metric} al {next_metric}. De esta métrica, cuanto más, mejor. El entrenamiento solo sigue la función objetivo; la métrica la acompaña porque una recta mejor mejora las dos.",
      wrong:
        "La métrica sube del {metric} al {next_metric} mientras la función objetivo baja de {objective} a {low}. El entrenamiento no la mira, pero una recta mejor mejora las dos, y de esta métrica, cuanto más, mejor.",
    },
  },
  teacher: {
    objective:
      "Las palabras se distinguen por lo que abarcan: un ejemplo o todos, con penalización o sin ella, lo que sigue el entrenamiento o lo que solo leen las personas.",
    misconception:
      "Se toman pérdida, función objetivo y métrica por un mismo número. Solo se deriva la función objetivo; la métrica puede incluso empeorar mientras tanto.",
    script: [
      "Una recta entre pingüinos de verdad. Pérdida: cuánto se equivoca con uno de ellos.",
      "Coste: todas esas pérdidas, reunidas en un número.",
      "Función objetivo: el coste y, encima, el precio de los pesos. Este es el número que el entrenamiento hace más pequeño.",
      "Encarece los pesos y deja la recta en paz: ¿quién lo nota?",
      "Métrica: un número para las personas. Nadie pide su gradiente.",
      "Cuando baje la función objetivo, ¿hacia dónde irá esta métrica?",
    ],
  },
} satisfies ExhibitWords;
