/** Four random starts of one network: useless at first, trained alike, and not all ending alike. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Donde caigan los dados",
  sentence:
    "Cuatro redes, cuatro comienzos al azar y los mismos puntos que aprender: ¿importa dónde empieza el entrenamiento?",
  notice:
    "Al principio, el mapa de cada red es puro azar: sus salidas no tienen nada que ver con los puntos. El entrenamiento es igual para las cuatro, pero unas hallan una manera de separar las dos clases, y otras se detienen en una respuesta peor.",
  chapters: { start: "Antes de entrenar", end: "Después de entrenar" },
  questions: {
    guess: {
      text: "Aún no se ha dado ningún paso. ¿Qué tal son las cuatro redes?",
      options: {
        good: "Al menos una es claramente mejor que lanzar una moneda.",
        coin: "Ninguna es mejor que lanzar una moneda.",
      },
      right:
        "Sus pérdidas están entre {least} y {most}. Quien dice “mitad y mitad” cada vez paga {coin}: unos pesos al azar no saben nada de los puntos.",
      wrong:
        "Sus pérdidas están entre {least} y {most}, y quien dice “mitad y mitad” cada vez paga {coin}. Unos pesos al azar no han visto los puntos, así que sus salidas les van bien, como mucho, por suerte.",
    },
    ends: {
      text: "Las cuatro se entrenan de la misma manera y el mismo tiempo. Solo se distinguen en su inicio al azar. ¿Dónde acaba la pérdida?",
      options: {
        same: "En casi el mismo valor: aprenden de los mismos puntos.",
        apart: "En valores claramente distintos.",
      },
      right:
        "Las pérdidas son {a}, {b}, {c} y {d}. Cada ejecución va cuesta abajo desde donde empezó, y el valle al que llega no tiene por qué ser el más hondo.",
      wrong:
        "Las pérdidas son {a}, {b}, {c} y {d}: los mismos puntos, pero distintos finales. El descenso solo conoce la pendiente bajo sus pies, así que el inicio decide a qué valle llega.",
    },
  },
  teacher: {
    objective: "El entrenamiento parte de pesos al azar, y en una red el inicio puede decidir dónde acaba.",
    misconception:
      "Se toma una ejecución por la respuesta del modelo. Es la respuesta de un inicio; con otras semillas puede ir mejor o peor.",
    script: [
      "Cuatro puntos, y la pregunta de si dos entradas son distintas. Esta red aún no ha aprendido nada.",
      "Otro inicio, otro mapa, igual de inútil.",
      "Pregunta qué tal son las cuatro antes de entrenar.",
      "Cien pasos para todas: algunos mapas empiezan a tener sentido.",
      "¿Llegarán todas? Que la clase apueste por una letra.",
      "Dos lo han resuelto y dos están atascadas, y solo el inicio era distinto.",
    ],
  },
} satisfies ExhibitWords;
