/** A model without inputs gives one number for all: mean, median, quantile or midrange, as the loss would have it. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "El centro tiene muchos sentidos",
  sentence: "Con un solo número para todas las casas, cada pérdida tiene su propia idea de cuál es el mejor.",
  notice:
    "Las cuatro constantes empiezan en la media de los precios, y solo la del error cuadrático se queda ahí. El error absoluto acaba en la mediana; la pérdida cuantílica, donde un cuarto de las casas es más barato; y una potencia alta de la distancia, cerca del punto medio entre la más barata y la más cara. El paisaje muestra la pérdida de la ejecución que está delante para cada constante posible: su punto más bajo es la respuesta.",
  chapters: { nine: "Nueve ventas", sales: "Todas las ventas" },
  questions: {
    settle: {
      text: "El error absoluto (MAE) suma las distancias de una constante a los nueve precios. ¿Qué constante hace más pequeña esa suma?",
      options: {
        mean: "La media: todos los precios sumados y repartidos por igual.",
        median: "La mediana: el precio de en medio cuando están ordenados.",
        midrange: "El punto medio entre la más barata y la más cara.",
      },
      right:
        "Se asienta en {absolute}, el precio con tantas casas por encima como por debajo: ahí se equilibran todos los tirones hacia arriba y hacia abajo. La media, {mean}, es donde se asienta el error cuadrático.",
      wrong:
        "Se asienta en {absolute}, la mediana. Todas las casas tiran con la misma fuerza, así que los tirones se equilibran donde hay tantas por encima como por debajo. La media, {mean}, es donde se asienta el error cuadrático.",
    },
    dearer: {
      text: "La más cara de las nueve casas se vende por el doble. ¿Qué constante se queda donde está?",
      options: {
        squared: "La del error cuadrático.",
        absolute: "La del error absoluto.",
        power: "La de la potencia alta de la distancia.",
      },
      right:
        "La casa más cara ya estaba antes por encima de la mediana, y lo sigue estando. La media sube {squared}; y la constante de la potencia alta, que solo escucha a los extremos, {power}.",
      wrong:
        "Solo se queda la del error absoluto: la casa más cara ya estaba antes por encima de la mediana, y lo sigue estando. La media sube {squared}; la constante de la potencia alta, {power}.",
    },
  },
  teacher: {
    objective:
      "Ver que “el promedio” es la respuesta a una pérdida, y que otras pérdidas tienen otras respuestas.",
    misconception:
      "Que la media es el resumen natural de unos números y la mediana, un apaño. Cada una es la mejor constante con una pérdida: la media, con el error cuadrático; la mediana, con el absoluto.",
    script: [
      "Un número tiene que valer para nueve casas: las cuatro pérdidas empiezan en la media de los precios.",
      "Pregunta dónde se asentará el error absoluto.",
      "Cada una ha encontrado su mejor constante, y solo el error cuadrático no se ha movido: lee los cuatro precios.",
      "Delante, el error cuadrático: su pérdida es un cuenco, y su punto más bajo es la media.",
      "Las mismas cuatro pérdidas con todas las ventas: el orden de las cuatro no cambia.",
      "Pregunta a qué constante no le importa lo cara que sea la casa más cara.",
    ],
  },
} satisfies ExhibitWords;
