/** The same loss by other conventions: mean, sum and half of it; and from scores or from probabilities. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Lo mismo, pero no del todo",
  sentence: "Media, suma o mitad: la misma pérdida con otra convención actúa como otra tasa de aprendizaje.",
  notice:
    "Las tres ejecuciones tienen la misma recta óptima y la misma tasa de aprendizaje; pero una suma es tantas veces más empinada como puntos hay, y una mitad es la mitad de empinada, así que cada paso es otras tantas veces más largo o más corto. Tomar puntuaciones o probabilidades también es una convención: de una probabilidad tan cercana a uno que se redondea, ninguna fórmula recupera lo perdido. Los números de dos bibliotecas solo se pueden comparar cuando se conocen sus convenciones.",
  chapters: { reductions: "Media, suma, mitad", logits: "Puntuaciones o probabilidades" },
  questions: {
    rate: {
      text: "Con la tasa de aprendizaje actual, las tres ejecuciones se acercan a la mejor recta, y la suma es la que más. Ahora la tasa se hace más del doble. ¿Qué pasa con la media y con la suma?",
      options: {
        faster: "Las dos llegan antes.",
        sum: "La media llega antes, y la suma se dispara.",
        neither: "La media no llega más cerca en el mismo tiempo.",
      },
      right:
        "La suma es {times} veces tan empinada como la media, así que sus pasos son {times} veces tan largos: eran lo bastante cortos por muy poco, y ahora cada uno se pasa más que el anterior. La media llega a {after} en vez de {before} en el mismo tiempo.",
      wrong:
        "La media llega a {after} en vez de {before}, y la suma se dispara: es {times} veces tan empinada, así que la tasa actúa como si fuera {times} veces tan grande. Una mitad la hace {half} veces tan empinada. Quien cambia la reducción tiene que cambiar también la tasa.",
    },
    naive: {
      text: "En la segunda parte, la tercera puntuación habla a favor de “B”, y lo verdadero es “A”. Su pérdida se puede calcular directamente de la puntuación, o de forma ingenua: primero la probabilidad y luego el logaritmo de lo que falta hasta uno. Dan {careful_near} y {naive_near}. Ahora la puntuación se lleva muy lejos. ¿Qué da la forma ingenua?",
      options: {
        same: "Lo mismo que la cuidadosa.",
        off: "Un número que se desvía de forma visible.",
        infinite: "Ningún número: se desborda hasta el infinito.",
      },
      right:
        "La forma cuidadosa da {careful_far}. En la ingenua, la probabilidad está tan cerca de uno que se redondea a uno; para “A” no queda nada, y el logaritmo de nada es menos infinito.",
      wrong:
        "Se desborda, donde la forma cuidadosa da {careful_far}. En la máquina solo cabe cierta cantidad de cifras: la probabilidad se redondea a uno, para “A” no queda nada, y el logaritmo de nada es menos infinito. Por eso las pérdidas toman puntuaciones.",
    },
  },
  teacher: {
    objective:
      "Las convenciones de una pérdida son parte del experimento: la reducción, los factores, y si toma puntuaciones o probabilidades.",
    misconception:
      "Que la misma fórmula se comporta siempre igual. Sus factores constantes cambian los pasos, y el redondeo puede cambiar sus valores.",
    script: [
      "Tres ejecuciones empiezan en la misma recta con la misma tasa.",
      "Cinco pasos: la suma casi ha llegado, la media está en camino y la mitad, muy atrás.",
      "Pregunta qué les haría una tasa mayor a la media y a la suma.",
      "Otra convención: tres puntuaciones y, al lado de cada pérdida, la misma calculada de forma ingenua.",
      "Pregunta qué da la fórmula ingenua con una puntuación muy lejana.",
      "La tercera puntuación está ahora muy lejos: una fórmula aún conoce la pérdida; la otra, no.",
    ],
  },
} satisfies ExhibitWords;
