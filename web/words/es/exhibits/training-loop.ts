/** One turn of the loop that training is: predict, measure, trace, adjust, repeat. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "El ciclo del entrenamiento",
  sentence:
    "Predecir, medir, rastrear, ajustar, repetir: una vuelta del ciclo es todo lo que hace el entrenamiento.",
  notice:
    "Una vuelta usa cada número de lo que va de vuelta: las predicciones dan la pérdida, la pérdida da el gradiente y el gradiente da el paso. Después, solo los parámetros son distintos. La vuelta siguiente hace exactamente lo mismo con los nuevos.",
  questions: {
    turn: {
      text: "El ciclo da una vuelta. ¿Qué es distinto después?",
      options: {
        data: "Los objetivos: se han acercado a las predicciones.",
        parameters: "Los parámetros: la recta está en otro lugar.",
        both: "Las dos cosas: los objetivos y la recta se han encontrado a medio camino.",
      },
      right:
        "El peso ha pasado de {slope} a {next_slope}, y la recta falla en promedio por {next_miss} en vez de {miss}. El primer objetivo sigue siendo {target}: los datos dicen qué es lo correcto, y se quedan como están.",
      wrong:
        "Solo cambian los parámetros: el peso ha pasado de {slope} a {next_slope}, y el error medio, de {miss} a {next_miss}. El primer objetivo sigue siendo {target}. El entrenamiento nunca cambia los datos a gusto del modelo.",
    },
  },
  teacher: {
    objective:
      "El entrenamiento es un ciclo de cuatro acciones que se repiten, y la pérdida es el eslabón entre predecir y ajustar.",
    misconception:
      "“El modelo aprende de sus errores” suena como si los entendiera. Solo recibe un gradiente: un número para cada parámetro.",
    script: [
      "Predecir: según lo que ha durado la erupción del géiser, la recta dice cuánto durará la próxima espera.",
      "Medir: la pérdida dice cuánto se equivoca, primero en una erupción y luego en todas.",
      "Rastrear: el gradiente dice, para cada parámetro, lo rápido que subiría la pérdida con él.",
      "Ajustar: cada parámetro se mueve contra su gradiente, tanto como dice la tasa de aprendizaje.",
      "Antes de la próxima vuelta: ¿qué cambia en una vuelta así, y qué no?",
      "Repetir: muchas vueltas después, la recta sigue los puntos, y solo este ciclo la ha llevado hasta ahí.",
    ],
  },
} satisfies ExhibitWords;
