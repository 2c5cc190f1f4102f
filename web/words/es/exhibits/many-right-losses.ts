/** Four lines through the eruptions of a geyser: none is wrong, each minds other mistakes. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "¿Qué error te duele más?",
  sentence:
    "A los mismos datos les sirven varias pérdidas; cuál es la buena depende de quién carga con los errores.",
  notice:
    "Cuatro rectas dicen cuánto hay que esperar hasta la próxima erupción de Old Faithful. Las del error cuadrático y el absoluto pasan por el medio y casi coinciden. Las otras dos se inclinan hacia un lado a propósito: una pérdida cuantílica cobra más por llegar tarde que por llegar pronto, o al revés.",
  questions: {
    ranger: {
      text: "Un guardaparques dice a los visitantes cuándo volver al géiser. Quien llega pronto solo espera; quien llega tarde se lo ha perdido. ¿Qué recta les sirve a los visitantes?",
      options: {
        squared: "La del error cuadrático (MSE): sus errores son pequeños en promedio.",
        absolute: "La del error absoluto (MAE): llega tarde tantas veces como pronto.",
        low: "La más baja, la de la pérdida cuantílica con una proporción τ pequeña.",
        high: "La más alta, la de la pérdida cuantílica con una proporción τ grande.",
      },
      right:
        "Solo el {low} de las erupciones llega antes de la hora que dice la recta más baja. Con la del error cuadrático, los visitantes se habrían perdido el {squared}; con la más alta, el {high}.",
      wrong:
        "Lo que duele es llegar tarde, así que la hora anunciada debería ser casi siempre demasiado temprana. De las erupciones, el {low} llega antes de lo que dice la recta más baja, el {squared} antes de lo que dice la del error cuadrático y el {high} antes de lo que dice la más alta.",
    },
    wait: {
      text: "Después de una erupción larga, ¿cuándo dice la recta más baja que vuelvan los visitantes, comparada con la del error cuadrático?",
      options: {
        same: "Más o menos a la misma hora.",
        earlier: "Claramente antes.",
        later: "Claramente después.",
      },
      right:
        "Dice {low} en vez de {squared}. La diferencia no es un error del ajuste: es el tiempo que la pérdida hace esperar a los visitantes para que casi nadie llegue tarde.",
      wrong:
        "Dice {low} en vez de {squared}: claramente antes. La pérdida cobra mucho por una hora demasiado tardía, así que la recta cede hacia el lado seguro.",
    },
  },
  teacher: {
    objective: "Elegir una pérdida preguntando cuánto cuesta un error en cada sentido.",
    misconception:
      "Que una pérdida es la correcta y las demás la aproximan. Aquí cada recta es la mejor que hay con su propia pérdida.",
    script: [
      "Cada punto es una erupción: cuánto duró y cuánto se esperó hasta la siguiente. Cuatro pérdidas han trazado cuatro rectas.",
      "Error absoluto: tantas erupciones llegan antes de lo que dice como después.",
      "La recta más baja casi siempre se adelanta. ¿Quién la querría?",
      "La recta más alta casi siempre se retrasa. ¿Quién querría esta?",
      "Pregunta cuál de ellas debería usar un guardaparques.",
    ],
  },
} satisfies ExhibitWords;
