/** Four lines through the same points, each under a loss of its own, and one far point to drag: who follows it? */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "¿Quién tira de la recta?",
  sentence:
    "Cuatro pérdidas trazan cuatro rectas por los mismos puntos: ¿cuál de ellas hace caso a un punto lejano?",
  notice:
    "Arrastra el punto más alto arriba y abajo, y mira qué rectas lo acompañan. Con el error cuadrático (MSE), un punto tira más cuanto más lejos está, así que unos pocos puntos lejanos dirigen la recta. Con el error absoluto (MAE) tira igual desde cualquier distancia; Huber y log-cosh son como el error cuadrático cerca de la recta y como el absoluto lejos de ella.",
  chapters: { losses: "Cuatro pérdidas", quantiles: "Lados desiguales" },
  questions: {
    drag: {
      text: "El punto más alto se arrastra hasta cerca del doble de su altura, y todas las rectas se ajustan de nuevo. ¿Qué hace la del error absoluto (MAE)?",
      options: {
        alike: "Sube más o menos tanto como la del error cuadrático.",
        half: "Sube más o menos la mitad.",
        hardly: "Apenas se mueve.",
      },
      right:
        "En su extremo, la recta del error cuadrático se movió {squared}; la del error absoluto, {absolute}. El punto ya estaba antes por encima de esa recta, y sigue por encima: con el error absoluto, nada más cuenta.",
      wrong:
        "En su extremo, la recta del error cuadrático se movió {squared}; la del error absoluto, {absolute}. Con el error absoluto, un punto que está por encima de la recta tira de ella con la misma fuerza, por muy arriba que esté.",
    },
    share: {
      text: "Tres puntos están muy por encima de los demás: uno de cada diez. ¿Qué parte de todos los tirones sobre la recta del error cuadrático es suya?",
      options: {
        few: "Cerca de un décimo, como su parte de los puntos.",
        half: "Casi la mitad.",
        all: "Casi toda.",
      },
      right:
        "Suyo es el {squared} de los tirones, porque con el error cuadrático el tirón crece con la distancia. Con el error absoluto es el {absolute}: más o menos lo que tiran tres puntos cualesquiera.",
      wrong:
        "Suyo es el {squared} de los tirones: son pocos, pero están lejos, y con el error cuadrático el tirón crece con la distancia. Con el error absoluto es el {absolute}.",
    },
  },
  teacher: {
    objective: "Ver que la elección de la pérdida decide a qué puntos escucha un modelo.",
    misconception:
      "Que hay que borrar los puntos lejanos antes de ajustar una recta. Una pérdida decide cuánto cuentan; si son errores o los puntos más importantes de todos, solo lo sabe quien conoce el tema.",
    script: [
      "Cuatro rectas por los mismos puntos, cada una con su propia pérdida: ¿cuál se inclina más hacia los puntos lejanos?",
      "Que la clase prediga qué hace arrastrar el punto más alto, y entonces arrástralo.",
      "Pregunta qué parte de los tirones es de unos pocos puntos lejanos.",
      "Las barras lo muestran: con el error cuadrático, unas pocas barras largas hacen casi la mitad del trabajo.",
      "Delante, el error absoluto: ahora todos los puntos tiran más o menos igual.",
      "La pérdida cuantílica hace más caro un lado que el otro: cada recta deja por debajo la proporción de puntos elegida.",
    ],
  },
} satisfies ExhibitWords;
