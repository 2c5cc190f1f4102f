/** Loss and accuracy beside each other: one falls while the other stands still, and even while it gets worse. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "¿Pérdida o exactitud?",
  sentence:
    "El entrenamiento mira la pérdida y las personas miran la exactitud: aquí están las dos, una junto a otra.",
  notice:
    "La exactitud cuenta de qué lado de la frontera están los puntos, y solo cambia cuando uno de ellos la cruza. La pérdida pregunta además a qué distancia están, así que puede bajar sin que cruce ningún punto, o bajar porque se atiende a unos pocos puntos carísimos a costa de muchos baratos.",
  chapters: { still: "Una se queda quieta", apart: "Se separan" },
  questions: {
    still: {
      text: "Después de unos pocos pasos se acierta el {right} de los puntos, y desde ahí eso apenas cambia. ¿Qué hace la pérdida en los pasos siguientes?",
      options: {
        stands: "También se queda quieta.",
        falls: "Sigue bajando.",
        rises: "Vuelve a subir.",
      },
      right:
        "Baja de {before} a {after}, mientras que la exactitud acaba en el {right_after}. El modelo se vuelve más seguro de puntos que ya acierta, y la pérdida lo premia.",
      wrong:
        "Baja de {before} a {after}, mientras que la exactitud acaba en el {right_after}. La exactitud solo cuenta lados; la pérdida cuenta además lo seguro que está el modelo de ellos.",
    },
    apart: {
      text: "En la segunda parte, la frontera separa a la multitud sin un error; solo dos puntos muy alejados están en el lado equivocado. El entrenamiento hace bajar la pérdida. ¿Qué hace la exactitud?",
      options: {
        rises: "Sube: una pérdida menor significa menos errores.",
        stands: "Se queda donde está.",
        falls: "Baja.",
      },
      right:
        "La pérdida baja de {before} a {after}, y la exactitud baja con ella, del {right} al {right_after}. Dos puntos muy metidos en el lado equivocado cuestan más que todos los demás juntos, así que el entrenamiento renuncia a puntos cercanos por ellos.",
      wrong:
        "Baja del {right} al {right_after}, aunque la pérdida baja de {before} a {after}. Dos puntos muy metidos en el lado equivocado cuestan más que todos los demás juntos, y cada paso atiende a lo que más cuesta.",
    },
  },
  teacher: {
    objective:
      "La exactitud es lo que se comunica y la pérdida es lo que se entrena, y no tienen por qué ir juntas.",
    misconception:
      "Que una pérdida menor significa siempre menos errores. Significa menos sorpresa, y eso lo pueden decidir unos pocos puntos.",
    script: [
      "Antes de entrenar, todo es mitad y mitad.",
      "Después de cinco pasos, casi todos los puntos están en su lado.",
      "Pregunta qué le queda por hacer a la pérdida.",
      "Otro conjunto: dos puntos están muy metidos en el lado equivocado, quizá mal etiquetados.",
      "Pregunta qué hará la exactitud mientras baja la pérdida.",
      "La curva se ha aplanado por dos puntos, y otros lo pagan.",
    ],
  },
} satisfies ExhibitWords;
