/** The trail of responsibility through a small network, edge by edge, with numbers. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "El rastro de la responsabilidad",
  sentence: "De la pérdida hacia atrás hasta cada peso: ¿cuánta culpa del error tuvo cada uno?",
  notice:
    "Hacia delante, cada unidad suma lo que le llega. Hacia atrás, cada una pasa la culpa: lo que recibió, por el peso que atravesó. El gradiente de un peso es la señal que entró, por la culpa que volvió.",
  questions: {
    cut: {
      text: "Supón que el peso que va de la primera unidad oculta a la salida fuera cero. ¿Cuánta culpa volvería a esta unidad?",
      options: {
        same: "Más o menos la misma que ahora: la salida sigue fallando.",
        more: "Más: debería haber ayudado.",
        none: "Ninguna.",
      },
      right:
        "La pendiente en la salida sería {output}, pero vuelve a través del peso, es decir, por cero: llegaría {cut} en vez de {first}. Una unidad sin voz no carga con ninguna culpa.",
      wrong:
        "La culpa vuelve por donde vino la señal, y se multiplica por los mismos pesos. De {output} en la salida llegaría {cut}, donde ahora es {first}: una unidad sin voz no carga con ninguna culpa.",
    },
    silent: {
      text: "Supón que la segunda entrada fuera cero en este ejemplo. ¿Cuál sería el gradiente de los pesos que salen de ella?",
      options: {
        zero: "Cero.",
        small: "Menor que el de la primera entrada, pero no cero.",
        large: "Mayor que el de la primera entrada: tienen que recuperar terreno.",
      },
      right:
        "Sería {silent} para el primero de ellos, que ahora tiene {loud}. Un gradiente es la señal que entró por la culpa que volvió: sin señal no hay gradiente. Después de veinte pasos, este peso seguiría en {after}.",
      wrong:
        "Sería {silent} en vez de {loud}, mientras que un peso de la primera entrada tendría {heard}. Lo que multiplica un cero no tiene parte en el error, así que después de veinte pasos este peso seguiría en {after}.",
    },
  },
  teacher: {
    objective:
      "La retropropagación reparte la pendiente de la pérdida conexión a conexión, con una multiplicación por cada una del camino.",
    misconception:
      "Se cree que lo que vuelve es el propio error. Lo que vuelve es una pendiente: cómo cambiaría la pérdida si esta unidad diera un poco más.",
    script: [
      "Hacia delante: sigue las entradas por los pesos hasta la salida, y compárala con el objetivo.",
      "Hacia atrás: las mismas conexiones, pero ahora cada una lleva cuánto cambiaría la pérdida.",
      "¿Y si una unidad no tuviera voz en la salida? Pregunta cuánta culpa le tocaría.",
      "Un paso: cada peso se mueve contra su propio gradiente.",
      "Diez más: el error casi ha desaparecido, y los gradientes también.",
      "¿Y si una entrada callara? Pregunta qué pesos se quedarían quietos.",
    ],
  },
} satisfies ExhibitWords;
