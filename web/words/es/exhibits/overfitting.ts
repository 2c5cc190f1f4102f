/** A network learns its training points by heart, held-out points tell, and early stopping ends it in time. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Aprenderse el ruido de memoria",
  sentence:
    "Algunos puntos se reservan y no entran en el entrenamiento, para ver qué hace un modelo con lo que no ha visto.",
  notice:
    "Algunos de los puntos con ruido están reservados: se miden, pero nunca se entrena con ellos. Mientras bajan las dos pérdidas, la red aprende la onda que hay detrás de los puntos; desde donde solo baja la de entrenamiento, aprende su ruido. La parada temprana conserva los parámetros con la menor pérdida de validación.",
  chapters: { long: "Entrenar y entrenar", stopped: "Parar a tiempo", degrees: "Rígido o flexible" },
  questions: {
    on: {
      text: "Hasta ahora han bajado las dos: la pérdida de entrenamiento y la de los puntos reservados. La red se sigue entrenando mucho más tiempo. ¿Qué hacen las dos pérdidas?",
      options: {
        "both-fall": "Las dos siguen bajando.",
        part: "La de entrenamiento baja, y la de validación sube.",
        "both-rise": "Las dos suben.",
      },
      right:
        "La pérdida de entrenamiento baja de {train} a {train_later}, y la de validación sube de {held} a {held_later}. Ahora la curva se dobla para alcanzar puntos sueltos de entrenamiento, y su ruido no es el de los demás.",
      wrong:
        "La pérdida de entrenamiento baja de {train} a {train_later}, porque de eso se encarga el entrenamiento. La de validación sube de {held} a {held_later}: la curva se dobla para alcanzar puntos sueltos, y su ruido no es el de los demás.",
    },
    degree: {
      text: "A los mismos puntos se ajustan una recta, una cúbica y un polinomio de grado doce. ¿Cuál tiene la menor pérdida en los puntos reservados?",
      options: {
        line: "La recta: no puede aprender ningún ruido.",
        cubic: "La cúbica.",
        twelfth: "El polinomio de grado doce: puede todo lo que pueden los otros.",
      },
      right:
        "En los reservados, las pérdidas son {line}, {cubic} y {twelfth}. En los puntos de entrenamiento son {line_train}, {cubic_train} y {twelfth_train}: ahí siempre conviene más libertad, y por eso no pueden decirlo.",
      wrong:
        "Es la cúbica: en los reservados, las pérdidas son {line}, {cubic} y {twelfth}. La recta es demasiado rígida para la onda, y el grado más alto sigue también el ruido. Mirando solo los puntos de entrenamiento, {line_train}, {cubic_train} y {twelfth_train}, no se vería.",
    },
  },
  teacher: {
    objective:
      "Ver que una pérdida de entrenamiento baja no prueba que un modelo sea bueno, y que los datos reservados muestran la diferencia.",
    misconception:
      "Que entrenar más solo puede mejorar un modelo, porque la pérdida sigue bajando. La que baja es la pérdida de entrenamiento.",
    script: [
      "Una red y unos pocos puntos con ruido de una onda: las dos pérdidas han bajado muy bien.",
      "Pregunta qué pasa si sigue mucho más tiempo.",
      "Mira la curva entre los puntos, y la distancia entre las dos pérdidas.",
      "La misma red otra vez, desde el principio, con parada temprana.",
      "La pérdida de validación ya no avanza, así que el entrenamiento termina; se conservan los mejores parámetros del camino.",
      "Pregunta por los polinomios: la misma historia, contada por lo que puede doblarse una curva.",
    ],
  },
} satisfies ExhibitWords;
