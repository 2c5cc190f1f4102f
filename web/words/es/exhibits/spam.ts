/** Wanted messages and spam: the loss trains probabilities, and a threshold trades precision for recall. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "¿Es spam?",
  sentence: "De lo que el filtro detiene, ¿cuánto es spam? Y del spam, ¿cuánto detiene?",
  notice:
    "El entrenamiento da un peso a cada palabra y una probabilidad a cada mensaje; no sabe nada de un umbral. El umbral viene después y cambia un error por el otro: spam que se cuela o amigos a los que se detiene. Los mensajes se inventaron para esta página y están en inglés.",
  questions: {
    strict: {
      text: "A partir de una probabilidad de un medio, un mensaje se llama spam. Ahora el filtro tiene que estar más seguro: el umbral sube a cuatro quintos. La precisión es la parte de los mensajes detenidos que es spam; la exhaustividad, la parte de todo el spam que se detiene. ¿Qué ocurre?",
      options: {
        both: "La precisión sube y la exhaustividad no baja: un filtro más estricto es mejor.",
        precision: "La precisión sube y la exhaustividad baja.",
        recall: "La precisión baja y la exhaustividad sube.",
      },
      right:
        "La precisión pasa del {precision} al {precision_strict}; la exhaustividad, del {recall} al {recall_strict}. El filtro solo detiene aquello de lo que está seguro, así que detiene a menos amigos y deja pasar más spam.",
      wrong:
        "La precisión pasa del {precision} al {precision_strict}, y la exhaustividad, del {recall} al {recall_strict}. Las probabilidades son las de antes: con un listón más alto se detienen menos mensajes, de los dos tipos.",
    },
    nothing: {
      text: "Otro filtro no detiene nada. ¿Qué parte de los mensajes trata correctamente?",
      options: { bad: "La mitad como mucho.", fair: "Más de la mitad." },
      right:
        "Trata correctamente el {accuracy}, porque la mayoría de los mensajes son deseados. Su exhaustividad dice la verdad: mensajes de spam detenidos, {found}; colados, {lost}.",
      wrong:
        "Trata correctamente el {accuracy}, porque la mayoría de los mensajes son deseados. Por eso se mira también la exhaustividad: mensajes de spam detenidos, {found}; colados, {lost}.",
    },
  },
  teacher: {
    objective:
      "La precisión y la exhaustividad responden a dos preguntas distintas sobre un clasificador, y el umbral cambia una por otra.",
    misconception:
      "Que un solo número, la exactitud, dice lo bueno que es un filtro. Parece aceptable hasta en un filtro que no detiene nada.",
    script: [
      "El filtro está entrenado: la tabla cuenta los mensajes por lo que son y por lo que se les llama.",
      "Estas palabras hablan a favor del spam; aquellas, de un amigo.",
      "El umbral sube: que la clase diga qué pasa con la precisión y con la exhaustividad.",
      "Se detiene a menos amigos y se cuela más spam, sin ningún entrenamiento.",
      "Pregunta qué tal le va a un filtro que no hace nada.",
    ],
  },
} satisfies ExhibitWords;
