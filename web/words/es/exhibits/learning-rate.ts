/** Too small, right, too large: three rates on the same slope, where the limit lies, and what scaling does to it. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "¿De qué tamaño es el paso?",
  sentence:
    "Tres ejecuciones por el mismo valle, que no se diferencian en nada más que en su tasa de aprendizaje.",
  notice:
    "La tasa más pequeña baja despacísimo. La más grande salta de un lado a otro del valle y, aun así, cada vez cae más bajo. El límite está donde un salto acaba tan alto como empezó: en dos dividido por la curvatura del valle.",
  chapters: { rates: "Tres tasas", beyond: "Más allá del límite", unscaled: "Sin escalar" },
  questions: {
    beyond: {
      text: "La tasa más grande salta de un lado a otro del valle. ¿Qué pasa con una todavía un poco mayor?",
      options: {
        sooner: "Llega antes: los pasos más largos ahorran tiempo.",
        later: "Llega, pero más tarde.",
        never: "No llega nunca: la pérdida crece.",
      },
      right:
        "Con una tasa de {rate}, la pérdida crece de {start} a {end} en veinte pasos. El límite en esta pendiente es {bound}: más allá, cada salto acaba más alto de lo que empezó.",
      wrong:
        "Con una tasa de {rate}, la pérdida crece de {start} a {end} en veinte pasos. El límite aquí es {bound}. Más allá, cada salto cae más arriba al otro lado, donde la pendiente es más empinada, así que el siguiente es aún más largo.",
    },
    scaling: {
      text: "Hasta ahora las entradas se escalaban para que su dispersión fuera uno. Toma los minutos tal como son. ¿Cómo cambia el límite de la tasa?",
      options: {
        larger: "Se hace mucho mayor.",
        same: "Queda más o menos igual: los datos son los mismos.",
        smaller: "Se hace mucho menor.",
      },
      right:
        "El límite baja de {scaled} a {unscaled}, por un factor de {times}. Sin escalar, el valle es un barranco estrecho: sus paredes empinadas solo permiten pasos cortos, y por su fondo plano estos tardan muchísimo.",
      wrong:
        "Los datos dicen lo mismo, pero el paisaje no es el mismo: el límite baja de {scaled} a {unscaled}, por un factor de {times}. El valle redondo se ha vuelto un barranco: sus paredes empinadas limitan la tasa, y su fondo es casi plano.",
    },
  },
  teacher: {
    objective:
      "La curvatura de la pérdida pone un límite a la tasa de aprendizaje, y escalar las entradas lo sube porque redondea el valle.",
    misconception:
      "Se cree que una tasa mayor es más rápida, aunque menos exacta. Más allá del límite no funciona en absoluto.",
    script: [
      "Tres ejecuciones desde el mismo lugar, que solo se distinguen en la tasa de aprendizaje.",
      "Un paso cada una: una apenas se ha movido, otra casi ha llegado, y otra ha saltado al otro lado.",
      "Nueve más: dos han llegado o casi, y una sigue arrastrándose.",
      "Ahora una tasa apenas mayor que la más grande. Recoge antes las apuestas.",
      "Las mismas erupciones con los minutos sin escalar: mira la forma del valle.",
      "Pregunta qué le hace eso a la mayor tasa que se puede tomar.",
    ],
  },
} satisfies ExhibitWords;
