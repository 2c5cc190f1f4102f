/** Three species of penguins: softmax shares out one certainty, and label smoothing keeps some of it back. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "¿Qué pingüino es?",
  sentence:
    "Con tres clases, cada ave recibe tres puntuaciones, y softmax las convierte en partes de un todo.",
  notice:
    "El fondo tiene el color de la especie más probable, más intenso donde el modelo está más seguro y pálido junto a las fronteras. Al seguir el entrenamiento, las fronteras apenas se mueven ya, pero los colores se intensifican. Con suavizado de etiquetas dejan de hacerlo.",
  questions: {
    raised: {
      text: "Un ave tiene tres puntuaciones, una por especie, y softmax da a la primera especie el {before}. Ahora las tres puntuaciones suben lo mismo. ¿Qué parte recibe la primera especie?",
      options: { larger: "Una mayor.", smaller: "Una menor.", same: "La misma." },
      right:
        "Es otra vez el {after}. Softmax mira las diferencias entre puntuaciones: subirlas todas multiplica cada exponencial por el mismo factor, y eso se cancela.",
      wrong:
        "Es el {after}, como antes. Softmax divide cada exponencial por la suma de todas: subir igual todas las puntuaciones multiplica ambas por el mismo factor, y solo quedan las diferencias.",
    },
    smoothing: {
      text: "El suavizado de etiquetas le dice al modelo que la especie nombrada es casi segura, pero no del todo. Tras un entrenamiento largo con él y sin él, ¿qué cambia para un papúa típico?",
      options: {
        surer: "El modelo está al menos igual de seguro, y decide igual de bien.",
        doubting: "El modelo está menos seguro, y decide casi igual de bien.",
        worse: "El modelo está menos seguro, y decide claramente peor.",
      },
      right:
        "Da a la especie correcta el {smooth} en vez del {sharp}. De todas las aves acierta el {right_smooth}, frente al {right_sharp}: las fronteras quedan más o menos donde estaban, y la seguridad tiene un techo.",
      wrong:
        "Da a la especie correcta el {smooth} en vez del {sharp}, y de todas las aves acierta el {right_smooth}, frente al {right_sharp}. El suavizado no pide otras decisiones: encarece estar más seguro que las etiquetas.",
    },
  },
  teacher: {
    objective:
      "Softmax convierte puntuaciones en probabilidades, y la entropía cruzada es la sorpresa ante la clase verdadera.",
    misconception:
      "Que las propias puntuaciones son probabilidades. Solo sus diferencias significan algo, y solo después de softmax.",
    script: [
      "Todos los pesos son cero: cada especie recibe un tercio de la certeza en cada ave.",
      "Diez pasos: tres regiones, pálidas donde el modelo duda.",
      "Pregunta qué pasa cuando las tres puntuaciones de un ave suben igual.",
      "Tras un entrenamiento largo, los colores son intensos casi hasta las fronteras.",
      "Pregunta qué cambiaría el suavizado de etiquetas.",
    ],
  },
} satisfies ExhibitWords;
