/** What is it and where is it: one network, two losses, and a weight that lets one task pay for the other. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Dos tareas, una red",
  sentence: "¿Qué es y dónde está? Una red aprende las dos cosas, y un peso dice cuánto cuenta cada tarea.",
  notice:
    "Las dos tareas comparten unas pocas unidades ocultas: cuanto mayor es el peso λ del recuadro, mejor encajan los recuadros y más tiempo quedan en duda las figuras. Ninguna fórmula dice qué peso es el correcto: es una decisión sobre lo que importa. Las imágenes se inventaron para esta página.",
  questions: {
    pays: {
      text: "La pérdida del recuadro recibe un peso mucho mayor en la suma, y sus recuadros encajan mejor. Después de los mismos pasos, ¿qué ha sido de la pérdida de la figura?",
      options: {
        better: "Es mucho menor: un recuadro bien puesto ayuda a ver la figura.",
        same: "Es más o menos igual: las dos pérdidas solo se suman.",
        worse: "Es mucho mayor.",
      },
      right:
        "La pérdida propia del recuadro baja de {box_light} a {box_heavy}, y la de la figura sube de {shape_light} a {shape_heavy}. Las dos tareas comparten las unidades ocultas, y los pasos siguen a la que más grita.",
      wrong:
        "Es {shape_heavy} en vez de {shape_light}, mientras que la pérdida propia del recuadro es {box_heavy} en vez de {box_light}. Las pérdidas solo se suman, pero los pesos de la red son compartidos, y cada paso va sobre todo hacia donde apunta el gradiente mayor.",
    },
    first: {
      text: "Las dos pérdidas tienen el mismo peso: uno. Al comienzo mismo, ¿cuál tiene el gradiente más largo y decide, por tanto, adónde van los primeros pasos?",
      options: {
        alike: "Las dos más o menos igual: los pesos son los mismos.",
        shape: "La de la figura, claramente.",
        box: "La del recuadro, claramente.",
      },
      right:
        "El gradiente de la pérdida de la figura mide {shape}; el de la del recuadro, {box}. Dos pérdidas miden en unidades distintas, así que también los pesos iguales son una elección, y aquí una a favor de la figura.",
      wrong:
        "La de la figura: mide {shape}, frente a {box} en la del recuadro. La entropía cruzada y la pérdida de una distancia tienen escalas distintas, así que pesos iguales no significan igual voz.",
    },
  },
  teacher: {
    objective: "Una suma de pérdidas es un trato entre tareas, y sus pesos fijan las condiciones.",
    misconception:
      "Que los pesos iguales son neutrales. La escala de cada pérdida ya decide a quién se escucha.",
    script: [
      "Imágenes pequeñas con una figura cada una: nombra la figura y dibuja el recuadro que la rodea.",
      "Con pesos iguales, ¿qué gradiente es más largo? Que la clase adivine.",
      "Las tres ejecuciones siguen el mismo tiempo.",
      "Pregunta qué le hace a la figura un peso grande en el recuadro.",
      "La ejecución con el peso más grande: buenos recuadros y figuras en duda.",
    ],
  },
} satisfies ExhibitWords;
