/** Missed cancers and false alarms: weights in the loss and the threshold of decisions are two different levers. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Cáncer no visto, falsa alarma",
  sentence:
    "Para que se escapen menos cánceres hay dos palancas: lo que pesa en la pérdida y dónde se decide.",
  notice:
    "Una palanca actúa en el entrenamiento: cada cáncer cuenta varias veces en la pérdida, y la frontera se mueve. La otra actúa después, sobre las mismas probabilidades, como un umbral más bajo. La pérdida focal solo baja el volumen de lo que ya es fácil, y por sí misma no prefiere ningún tipo de error. Las medidas son reales, pero ningún médico decide solo con dos de ellas.",
  questions: {
    weights: {
      text: "Entrenado con la entropía cruzada simple, el modelo pasa por alto {missed} cánceres y da {alarms} falsas alarmas. En otra ejecución, cada cáncer cuenta cinco veces en la pérdida. ¿Qué ocurre, con el umbral en un medio para las dos?",
      options: {
        better: "Se escapan muchos menos cánceres, sin más falsas alarmas.",
        traded: "Se escapan muchos menos cánceres, con más falsas alarmas.",
        same: "Se escapan casi tantos cánceres: los pesos no cambian los datos.",
      },
      right:
        "Cánceres que pasa por alto: {missed_weighted}; falsas alarmas: {alarms_weighted}. Aquí ninguna recta separa los dos tipos, así que menos errores de una clase se pagan con más de la otra.",
      wrong:
        "Cánceres que pasa por alto: {missed_weighted}; falsas alarmas: {alarms_weighted}. Los pesos le dicen al entrenamiento qué error cuidar, y él mueve la frontera; donde los tipos se mezclan, eso tiene un precio.",
    },
    threshold: {
      text: "Ahora, de vuelta a la ejecución simple. No se entrena otra vez, pero dice “maligno” a partir de una probabilidad de un sexto. ¿Cuántos cánceres se le escapan, comparada con la ejecución con pesos y umbral de un medio?",
      options: {
        more: "Claramente más: no se entrenó para encontrarlos.",
        alike: "Más o menos los mismos.",
        fewer: "Claramente menos.",
      },
      right:
        "Se le escapan {missed}, con {alarms} falsas alarmas; a la ejecución con pesos, {missed_weighted}, con {alarms_weighted}. Lo que cambia es la probabilidad: para un mismo tumor, la simple dice el {honest}; la otra, el {raised}.",
      wrong:
        "Más o menos los mismos: {missed}, con {alarms} falsas alarmas, frente a {missed_weighted}, con {alarms_weighted}. Las decisiones coinciden, pero las probabilidades no: para un mismo tumor, la ejecución simple dice el {honest}; la otra, con pesos, el {raised}.",
    },
  },
  teacher: {
    objective:
      "Distinguir dos palancas: los pesos cambian lo que se aprende; el umbral, solo lo que se hace con ello.",
    misconception:
      "Que a una clase rara o grave hay que darle peso en el entrenamiento. A menudo un umbral consigue lo mismo y deja honestas las probabilidades.",
    script: [
      "Tumores según el tamaño y la textura de sus células: cuenta los cánceres que se escapan y las falsas alarmas.",
      "En otra ejecución, cada cáncer cuenta cinco veces: que la clase prediga las dos cuentas.",
      "Aquí está: la frontera se ha movido hacia los tumores benignos.",
      "De vuelta a la ejecución simple.",
      "Ahora solo cambiará el umbral: pregunta cuánto se acercará.",
      "Casi las mismas decisiones, con probabilidades que siguen significando lo que dicen.",
    ],
  },
} satisfies ExhibitWords;
