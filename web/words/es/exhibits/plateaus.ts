/** Places where the gradient is next to zero: a side valley, a saddle, and a sigmoid that is sure and wrong. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "¿Ha llegado o solo es llano?",
  sentence:
    "Una ejecución que apenas se mueve puede estar en el punto más bajo de todos, o en un lugar llano del camino.",
  notice:
    "Un paso es tan largo como empinado es el gradiente, así que una ejecución se frena donde todo es plano: en el punto más bajo de todos, en un valle lateral, en una silla de montar o lejos, en una llanura. El número que dice lo empinado que es no distingue entre ellos. Una pérdida también puede crear su propia llanura: el cuadrado del error de una probabilidad es plano justo donde el modelo está seguro y se equivoca.",
  chapters: { valleys: "Dos valles", saddle: "Una silla de montar", saturated: "Seguro y equivocado" },
  questions: {
    end: {
      text: "Tres ejecuciones empiezan en lugares distintos de un mismo paisaje, con la misma tasa de aprendizaje. ¿Dónde se detendrán?",
      options: {
        lowest: "Todas en el punto más bajo: a eso lleva la cuesta abajo.",
        different: "No todas en el punto más bajo: cada una en el fondo del valle en que empezó.",
        halfway: "Ninguna en el punto más bajo: los pasos se acortan demasiado por el camino.",
      },
      right:
        "Acaban con pérdidas de {first}, {second} y {third}. Cada paso solo mira la pendiente bajo sus pies; en el valle poco profundo, toda salida va cuesta arriba.",
      wrong:
        "Acaban con pérdidas de {first}, {second} y {third}: cada una en el valle en que empezó. Los pasos se acortan, sí, pero solo en el fondo; y desde el fondo del valle poco profundo, toda salida va cuesta arriba.",
    },
    arrived: {
      text: "La ejecución ya apenas se mueve. ¿Qué hará su pérdida si sigue?",
      options: {
        arrived: "Se queda igual: se ha llegado al punto más bajo.",
        falls: "Baja más.",
        rises: "Vuelve a subir.",
      },
      right:
        "El gradiente ha bajado a {slope} y la pérdida está en {now}, pero más tarde baja a {later}. Esto es una silla de montar: sube por dos lados y baja por los otros dos, y la minúscula pendiente que lleva hacia abajo crece de paso en paso.",
      wrong:
        "Baja de {now} a {later}. El gradiente ha bajado a {slope}, pero una silla de montar no es un punto más bajo: cae por dos lados, al principio tan suavemente que la ejecución parece quieta.",
    },
    sure: {
      text: "Los dos modelos dan una probabilidad a la clase de unos puntos inventados, y los dos empiezan seguros de la equivocada. Uno se entrena con el error cuadrático de su probabilidad (MSE); el otro, con la entropía cruzada (BCE). ¿Cuál se ha dado antes la vuelta?",
      options: {
        squared: "El del error cuadrático.",
        alike: "Los dos casi a la vez: el inicio, los datos y la tasa son los mismos.",
        cross: "El de la entropía cruzada.",
      },
      right:
        "Donde la clase correcta es la de arriba, la entropía cruzada ya le da el {cross_after}; el error cuadrático, todavía el {squared_after}. Al principio, el gradiente mide {cross} con la entropía cruzada y {squared} con el error cuadrático: una sigmoide segura es plana, y solo el logaritmo es ahí lo bastante empinado para compensarlo.",
      wrong:
        "El de la entropía cruzada: donde la clase correcta es la de arriba, ya le da el {cross_after}; el otro, el {squared_after}. Una sigmoide segura es plana, así que el gradiente del error cuadrático mide al principio {squared}; el de la entropía cruzada, {cross}.",
    },
  },
  teacher: {
    objective:
      "Distinguir las razones por las que el entrenamiento parece quieto, y ver que una de ellas puede ser la propia pérdida.",
    misconception:
      "Que una pérdida que ya no cambia ha llegado a su valor más pequeño, o que una pérdida grande tiene siempre un gradiente grande.",
    script: [
      "Tres inicios en un mismo paisaje con dos valles: solo han dado unos pocos pasos.",
      "Pregunta dónde acabarán.",
      "Otro paisaje: esta ejecución casi se ha detenido.",
      "Pregunta si ha llegado.",
      "Dos modelos que empiezan seguros de la clase equivocada en casi todos los puntos.",
      "Pregunta cuál de ellos aprenderá.",
    ],
  },
} satisfies ExhibitWords;
