/** Losses of an order beside squared error on the same scores: only what comes first counts. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Solo cuenta el orden",
  sentence:
    "Una pérdida de orden no pide las puntuaciones correctas, solo que el mejor resultado esté arriba.",
  notice:
    "El error cuadrático tira de cada puntuación hacia su nota, y solo descansa cuando la alcanza. La softmax de la lista pregunta qué resultado recibe la mayor parte, así que puntuaciones que no se parecen nada a las notas pueden poner los resultados en el orden correcto. Las búsquedas se inventaron para esta página.",
  chapters: { search: "Una búsqueda", pairs: "Muchos pares" },
  questions: {
    raised: {
      text: "Las cuatro puntuaciones son iguales a sus notas. Ahora todas suben lo mismo, así que el orden no cambia. ¿Qué pérdida lo nota?",
      options: {
        both: "Las dos.",
        squared: "Solo el error cuadrático.",
        order: "Solo la pérdida de la lista.",
        neither: "Ninguna de las dos.",
      },
      right:
        "El error cuadrático pasa de {squared} a {squared_high}, porque ninguna puntuación acierta ya su nota. La pérdida de la lista es {order} antes y {order_high} después: solo mira las diferencias entre puntuaciones.",
      wrong:
        "Solo el error cuadrático: pasa de {squared} a {squared_high}, mientras que la pérdida de la lista es {order} y luego {order_high}. Subir igual todas las puntuaciones no cambia ninguna diferencia entre ellas y, por tanto, ningún orden.",
    },
    lead: {
      text: "La pérdida “Orden con margen” toma los resultados por pares y pide que el mejor aventaje al otro en un margen. En un par lo aventaja en menos que eso; en otro, en el doble. ¿Con cuánta fuerza tira el segundo par?",
      options: {
        pulls: "Con la misma que el primero, o con más.",
        less: "Con menos, pero aún tira.",
        rests: "No tira nada.",
      },
      right:
        "Su pendiente es {clear}; la del primer par, {close}; y la de un par en orden equivocado, {wrong}. Alcanzado el margen, un par está resuelto, y el entrenamiento se ocupa de los que no lo están.",
      wrong:
        "No tira: su pendiente es {clear}. Un par al que le falta parte del margen tiene {close}, lo mismo que uno en orden equivocado, con {wrong}. Cuando la ventaja basta, ya no hay nada que ganar.",
    },
  },
  teacher: {
    objective:
      "Ver que una pérdida puede pedir solo un orden, mediante diferencias entre puntuaciones de una misma búsqueda.",
    misconception:
      "Que las buenas puntuaciones tienen que parecerse a las notas. Para un orden vale cualquier puntuación que ponga primero el mejor resultado.",
    script: [
      "Cuatro resultados, cuatro notas, y todas las puntuaciones en cero.",
      "El error cuadrático lleva cada puntuación a su nota.",
      "La pérdida de la lista tiene otras puntuaciones, algunas por debajo de cero, y el mismo orden.",
      "Pregunta qué pérdida nota que todas las puntuaciones suban igual.",
      "Muchas búsquedas, de las que solo se dice el orden dentro de cada par.",
      "Pregunta con cuánta fuerza tira un par ya resuelto.",
    ],
  },
} satisfies ExhibitWords;
