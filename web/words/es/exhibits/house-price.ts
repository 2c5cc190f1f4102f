/** One prediction, one price, one number for the gap between them; then one line for many sales. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "¿Cuánto vale una casa?",
  sentence: "Una predicción, un precio y un número que dice cuánto distan: ese número es la pérdida.",
  notice:
    "El lado del cuadrado es la distancia entre la predicción y el precio; su área es el error cuadrático. Cada paso acerca la predicción una parte del camino, y el cuadrado encoge. Con muchas ventas, una sola recta tiene que servir para todas, así que se asienta donde los cuadrados son, en promedio, más pequeños.",
  chapters: { one: "Una casa", sales: "Ventas reales" },
  questions: {
    side: {
      text: "La predicción está por debajo del precio. Supón que estuviera por encima, a la misma distancia. ¿Cuánto sería el error cuadrático?",
      options: {
        negative: "Menor que cero: ahora el error va en el otro sentido.",
        same: "Lo mismo.",
        larger: "Más: pasarse es peor que quedarse corto.",
      },
      right:
        "Una predicción de {low} cuesta {below}, y una de {high} cuesta {above}. Un cuadrado no tiene signo: esta pérdida pregunta a qué distancia, no de qué lado. Otras pérdidas sí preguntan de qué lado.",
      wrong:
        "Con {low} el error cuadrático es {below}; con {high} es {above}: la misma distancia, el mismo cuadrado. Una pérdida así nunca es menor que cero, y le da igual de qué lado esté la predicción.",
    },
    rest: {
      text: "Entrenas con las ventas reales hasta que la recta deja de moverse. ¿Cuánto vale entonces la pérdida?",
      options: {
        zero: "Cero: entonces el entrenamiento ha terminado.",
        above: "Menos que al principio, pero más que cero.",
        same: "Lo mismo que al principio: solo se ha movido la recta.",
      },
      right:
        "La recta fallaba en promedio por {first}, y se detiene cuando falla por {miss}. Casas del mismo tamaño se venden a precios distintos, así que ninguna recta puede acertarlos todos, y la pérdida más pequeña no es cero.",
      wrong:
        "En promedio, la recta falla al principio por {first}, y por {miss} cuando se detiene. Mejora, pero casas del mismo tamaño se venden a precios distintos: ninguna recta los acierta todos, así que hasta la pérdida más pequeña es mayor que cero.",
    },
  },
  teacher: {
    objective:
      "Una pérdida convierte la pregunta “¿cuánto se equivoca esta predicción?” en un número, y el entrenamiento lo hace más pequeño.",
    misconception:
      "Muchos esperan que el entrenamiento acabe con una pérdida de cero. Acaba en la pérdida más pequeña que el modelo puede alcanzar con estos datos.",
    script: [
      "El modelo dice un precio y el comprador pagó otro: el lado del cuadrado es la distancia, y su área es la pérdida.",
      "Un paso acerca la predicción al precio, pero solo una parte del camino.",
      "¿Y si el modelo se hubiera pasado en vez de quedarse corto? Adivina antes de que miremos.",
      "Ahora ventas reales: cada casa tiene su propia distancia, y la pérdida es la media de todos los cuadrados.",
      "La recta gira, y cada paso ayuda menos que el anterior.",
      "¿Llegará la pérdida a cero? Que la clase decida antes de que pulses “Reproducir”.",
    ],
  },
} satisfies ExhibitWords;
