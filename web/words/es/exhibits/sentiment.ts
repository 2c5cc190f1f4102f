/** Reviews judged by their words: a bad one held to be rather good is expensive, and so words get weights. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "¿Elogio o queja?",
  sentence: "Tomar una mala reseña por bastante buena sale caro, y ese precio da su peso a las palabras.",
  notice:
    "Cada palabra tiene un peso: por encima de cero habla a favor de un elogio; por debajo, de una queja; y la suma juzga la reseña. La ironía y la negación siguen siendo difíciles, porque se pierde el orden de las palabras. Las reseñas se inventaron para esta página y están en inglés.",
  questions: {
    price: {
      text: "Dos malas reseñas, tras algo más de entrenamiento. “Rude staff, cold soup, loud music. Never again.” se toma por positiva con el {plain}; “If you love waiting, this will be your favourite place.”, con el {doubtful}. ¿Cómo son sus pérdidas?",
      options: {
        same: "Casi iguales: las dos reseñas son malas.",
        twice: "La segunda cuesta cerca del doble.",
        several: "La segunda cuesta varias veces más.",
      },
      right:
        "La primera cuesta {cheap} y la segunda {dear}: {times} veces lo que la primera. La pérdida mira la probabilidad que queda para la verdad, que la reseña es mala.",
      wrong:
        "La primera cuesta {cheap} y la segunda {dear}: {times} veces lo que la primera. Inclinarse solo un poco hacia el lado equivocado ya sale caro al lado de un juicio correcto y bastante seguro.",
    },
    not: {
      text: "El entrenamiento sigue un rato. ¿Qué peso recibe la palabra “not” (“no”)?",
      options: {
        negative: "Uno de los más negativos: “not” estropea las cosas.",
        little: "Uno cercano a cero, comparado con palabras como “cold” (“frío”) o “friendly” (“amable”).",
        positive: "Uno de los más positivos.",
      },
      right:
        "Recibe {not}, mientras que “cold” recibe {cold} y “friendly”, {friendly}. “Not good” y “not bad” la contienen las dos, así que por sí sola dice poco.",
      wrong:
        "Recibe {not}, mientras que “cold” recibe {cold} y “friendly”, {friendly}. “Not” da la vuelta a la palabra que tiene al lado, y una suma de pesos no puede expresarlo: la palabra aparece en elogios y en quejas.",
    },
  },
  teacher: {
    objective:
      "Una pérdida sobre probabilidades convierte textos etiquetados en pesos de palabras, y muestra lo que no se ve al contarlas.",
    misconception:
      "Que el modelo entiende la reseña. Suma un número por cada palabra contada, y la ironía le cuesta cara.",
    script: [
      "Al principio todos los pesos son cero: cada reseña es medio positiva, y todas cuestan lo mismo.",
      "Un paso: las palabras de las reseñas malas han bajado; las de las buenas, subido.",
      "Cuarenta pasos después, la mayoría de las reseñas está en su lado de un medio.",
      "Dos malas reseñas, una directa y otra irónica: que la clase compare sus pérdidas.",
      "Más entrenamiento hace más claras las palabras claras.",
      "Pregunta por la palabra “not” antes de que alguien la busque.",
    ],
  },
} satisfies ExhibitWords;
