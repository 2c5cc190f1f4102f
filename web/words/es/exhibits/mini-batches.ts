/** One sale, ten sales or all sales for each step: rough curves, smooth curves, and what an epoch is. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Pocos ejemplos a la vez",
  sentence:
    "Los lotes pequeños dan muchos pasos toscos; los grandes, pocos y exactos; una época es una vuelta a todos los datos.",
  notice:
    "Cada ejecución mira un número distinto de ventas para dar un paso: con una sola, la pérdida del lote salta en cada paso; con todas, la curva es suave. Todas las ejecuciones han dado los mismos pasos. Para ello, una ha leído cada vez todas las ventas, y otra no ha leído ni la mitad de ellas una sola vez.",
  questions: {
    epoch: {
      text: "Una época termina cuando cada venta se ha mirado una vez. Después de una época cada una, ¿qué recta tiene la menor pérdida sobre todas las ventas?",
      options: {
        one: "La que toma las ventas de una en una.",
        ten: "La que las toma de diez en diez.",
        all: "La que las toma todas a la vez: su dirección es exacta.",
        alike: "Casi la misma en todas: han leído las mismas ventas.",
      },
      right:
        "Después de una época, las pérdidas sobre todas las ventas son {one} de una en una, {ten} de diez en diez y {all} todas a la vez. El trabajo es el mismo, pero a una le da un paso por cada venta, y a otra un único paso.",
      wrong:
        "De una en una es {one}; de diez en diez, {ten}; y todas a la vez, {all}. Una época con todas a la vez es un único paso, por exacto que sea; de una en una, hay un paso tosco por cada venta.",
    },
    noise: {
      text: "La curva de la ejecución que va de una en una salta arriba y abajo de paso en paso. ¿Qué es lo que salta?",
      options: {
        line: "La recta: cada paso la lanza de acá para allá.",
        sale: "Sobre todo lo que se mide: la pérdida de cada paso es la de otra venta.",
        arithmetic: "Nada real: viene del redondeo.",
      },
      right:
        "En los últimos cien pasos, la pérdida de un paso fue de {least} a {most}, mientras que la pérdida sobre todas las ventas solo pasó de {before} a {after}. La recta apenas se mueve; simplemente, algunas ventas quedan lejos de cualquier recta.",
      wrong:
        "Sobre todo lo que se mide. La pérdida de un paso fue de {least} a {most}, porque cada paso mira otra venta, mientras que la pérdida sobre todas las ventas solo pasó de {before} a {after}: la recta apenas se movió.",
    },
  },
  teacher: {
    objective: "Distinguir paso, lote y época, y leer una curva de pérdida con ruido.",
    misconception:
      "Que un paso con todos los datos es siempre el mejor. Es el más exacto, y cuesta tanto como muchos pasos toscos.",
    script: [
      "Tres ejecuciones, un mismo inicio: la recta va en el sentido equivocado.",
      "Un paso: cada ejecución ha mirado para él otra cantidad de ventas.",
      "La primera curva es irregular. Compara lo empinadas que son las tres rectas.",
      "Con todas las ventas la curva es suave, y cada paso cuesta mucha más lectura.",
      "Pregunta quién va por delante cuando todas han leído lo mismo.",
      "Pregunta qué salta en la curva irregular.",
    ],
  },
} satisfies ExhibitWords;
