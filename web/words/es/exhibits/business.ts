/** A bakery's plan for the day: what a roll left over and a roll missing cost decides how many to bake. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "¿Cuántos panecillos hornear?",
  sentence: "Una pérdida puede ser una cuenta: lo que cuesta cada error decide qué vale la pena predecir.",
  notice:
    "La pérdida es la cuenta de un día medio en una panadería inventada, en euros: tanto por cada panecillo que sobra, tanto por cada uno que se pidió y faltó. Cada ejecución lleva como nombre esos dos precios, en ese orden. Donde es caro que falten, la recta va por encima de la mayoría de los días; donde es caro que sobren, por debajo.",
  chapters: { plans: "Tres listas de precios", prices: "Los precios cambian" },
  questions: {
    "left-over": {
      text: "Un panecillo que falta cuesta el triple que uno que sobra. ¿En cuántos días deberían sobrar, para que la cuenta sea lo más pequeña posible?",
      options: {
        half: "En cerca de la mitad: la mejor predicción es la de en medio.",
        "three-quarters": "En cerca de tres cuartos de los días.",
        all: "En casi todos: que falten es demasiado caro para arriesgarse.",
      },
      right:
        "Sobran panecillos el {days} de los días. Un panecillo más cuesta algo donde de todos modos sobran, y ahorra el triple donde faltan: hay equilibrio con tres días en que sobran por cada uno en que faltan. En un día templado, eso pide {extra} más que la recta de en medio.",
      wrong:
        "Sobran panecillos el {days} de los días. La recta sube hasta que el siguiente panecillo costaría tanto como ahorra: tres días en que sobran por cada uno en que faltan. En un día templado, eso pide {extra} más que la recta de en medio.",
    },
    saving: {
      text: "El panadero planeaba como si los dos errores costaran lo mismo. Ahora la pérdida contiene los precios verdaderos, y la recta sigue entrenándose. ¿Cuánto se reduce la cuenta?",
      options: {
        nothing: "Casi nada: la recta ya estaba bien ajustada.",
        some: "Claramente, pero queda más de la mitad.",
        most: "Queda menos de la mitad.",
      },
      right:
        "Baja de {before} a {after} euros al día, un {share}. La recta anterior era la mejor para otra pregunta; lo que queda es el precio de no saber cuántos vendrán.",
      wrong:
        "Baja de {before} a {after} euros al día, un {share}. La pérdida adecuada ayuda sin datos mejores, pero no puede decir cuánta gente vendrá: esa parte de la cuenta queda.",
    },
  },
  teacher: {
    objective: "Convertir en una pérdida lo que cuestan los errores, y ver cómo el plan sigue a los costes.",
    misconception:
      "Que una buena predicción es la que más se acerca a lo que ocurre. A la panadería le va mejor con una recta demasiado alta a propósito.",
    script: [
      "Cada punto es un día: el calor que hizo y los panecillos que se pidieron. La recta de delante dice cuántos hornear.",
      "Si lo caro es que sobren, la misma tienda hornea muchos menos.",
      "Pregunta en cuántos días debería sobrar algo.",
      "Aquí el panadero ha planeado hasta ahora con precios iguales.",
      "Desde el próximo paso valen los precios verdaderos: la cuenta da un salto y luego baja al subir la recta.",
      "Pregunta cuánto ha ahorrado la pérdida adecuada.",
    ],
  },
} satisfies ExhibitWords;
