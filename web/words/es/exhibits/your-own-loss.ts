/** A loss written as a formula: a power that decides who is heard, a cap that stops listening, and its price. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Escribe tu propia pérdida",
  sentence:
    "Vale cualquier fórmula de la predicción y el objetivo, y el ajuste cuida entonces justo lo que escribiste.",
  notice:
    "La pérdida es la distancia entre la predicción p y el objetivo y, elevada a una potencia k que tú eliges. Con una potencia pequeña se escucha por igual a todos los puntos; cuanto mayor es, más deciden los más lejanos. Cambia la propia fórmula: lo empinado tira, y lo plano no.",
  chapters: { power: "Una potencia", cap: "Un tope", far: "Un tope, desde lejos" },
  questions: {
    cap: {
      text: "Escribes una pérdida con tope: es la distancia, pero nunca más de una desviación estándar. Cuando la recta se ha asentado, ¿con cuánta fuerza tiran de ella los tres puntos lejanos?",
      options: {
        hard: "Con mucha: siguen teniendo las mayores pérdidas.",
        little: "Con poca, cada uno más o menos como cualquier otro punto.",
        none: "Con ninguna.",
      },
      right:
        "Suyo es el {loss} de la pérdida y el {pull} de los tirones. Más allá del tope la pérdida es plana: acercar un poco la recta a uno de esos puntos no lo haría nada más barato.",
      wrong:
        "Suyo es el {pull} de los tirones, aunque sea suyo el {loss} de la pérdida. Lo que tira no es lo grande que es una pérdida, sino lo empinada que es, y más allá del tope es plana.",
    },
    far: {
      text: "La misma pérdida con su tope, pero ahora la recta empieza muy por debajo de todos los puntos. ¿Qué hará con ella el entrenamiento?",
      options: {
        fast: "Sube deprisa: todos sus errores son grandes.",
        slow: "Sube, pero despacio.",
        stays: "No se mueve nada.",
      },
      right:
        "Se queda quieta, con una pérdida de {loss}, aunque desde un inicio mejor se llega a {least}. Todos los puntos están más allá del tope, donde la pérdida es plana: ningún punto dice hacia dónde se mejora.",
      wrong:
        "No se mueve, y su pérdida sigue en {loss}, aunque desde un inicio mejor se llega a {least}. Todos los puntos están más allá del tope, y donde una pérdida es plana no muestra ninguna bajada.",
    },
  },
  teacher: {
    objective:
      "Escribir qué debe contar como error, y ver que el entrenamiento sigue la pendiente de lo escrito.",
    misconception:
      "Que los puntos con grandes pérdidas son los que tiran. Lo que tira es la pendiente: una pérdida puede ser grande y plana.",
    script: [
      "Una fórmula que alguien escribió: la distancia elevada a una potencia. Mira su forma, y quién tira.",
      "Desde aquí, una potencia más alta.",
      "La recta deja al grupo: ahora unos pocos puntos lejanos hacen cerca de la mitad de los tirones.",
      "Pregunta qué hace un tope de la pérdida con los puntos lejanos.",
      "Pregunta qué hace el mismo tope con un mal inicio.",
    ],
  },
} satisfies ExhibitWords;
