/** A step of gradient descent on the landscape of two parameters, with its arithmetic beside it. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Cuesta abajo, paso a paso",
  sentence:
    "Cada lugar de este mapa es una recta, su altura es la pérdida de esa recta, y entrenar es caminar cuesta abajo.",
  notice:
    "Cada lugar del mapa es una recta, y su altura es la pérdida de esa recta. El gradiente apunta hacia donde la pérdida sube más deprisa, y el paso va en sentido contrario. Cerca del fondo el suelo se allana, así que los pasos se acortan por sí solos.",
  questions: {
    side: {
      text: "La ejecución empezó con un peso demasiado pequeño. Supón que hubiera empezado al otro lado del valle, con uno demasiado grande. ¿Cómo sería allí el gradiente del peso?",
      options: {
        below: "Menor que cero, como en este inicio: los datos son los mismos.",
        zero: "Cero.",
        above: "Mayor que cero.",
      },
      right:
        "En este inicio es {here}; al otro lado, {gradient}. Allí el paso es menos la tasa de aprendizaje, {rate}, por ese gradiente: {step}. El peso disminuye, así que el paso va cuesta abajo desde los dos lados.",
      wrong:
        "El gradiente depende del lugar: en este inicio es {here}; al otro lado, {gradient}. Allí el paso, menos la tasa de aprendizaje, {rate}, por el gradiente, es {step}, y también lleva al valle.",
    },
    double: {
      text: "Desde el mismo inicio das el primer paso con el doble de tasa de aprendizaje. ¿Cuánto mide?",
      options: {
        half: "La mitad: es más prudente.",
        same: "Igual que antes: la pendiente es la misma.",
        double: "El doble.",
      },
      right:
        "Con una tasa de {rate} el peso se mueve {step}; con {fast_rate}, {fast_step}. El gradiente es el mismo, y la tasa es su factor.",
      wrong:
        "Con una tasa de {rate} el peso se mueve {step}; con {fast_rate}, {fast_step}: el doble. La pendiente del suelo es la misma, pero el paso es la tasa por la pendiente.",
    },
  },
  teacher: {
    objective: "Un paso es menos la tasa de aprendizaje por el gradiente, número a número.",
    misconception:
      "Se cree que el gradiente apunta al punto más bajo. Apunta cuesta arriba, en la dirección más empinada desde donde se está, y no sabe nada de lo que hay más lejos.",
    script: [
      "Cada lugar de este mapa es una recta entre las erupciones. Aquí hay una mala, en lo alto.",
      "Un paso: lee la aritmética en voz alta; el gradiente, por la tasa, con el signo cambiado.",
      "¿Y desde el otro lado del valle? Que la clase diga el signo antes de mirar.",
      "Ahora los pasos vienen solos, y se acortan: el suelo se allana.",
      "¿Y con el doble de tasa? Pregunta lo largo que será el primer paso.",
    ],
  },
} satisfies ExhibitWords;
