/** A price on weights as a part of the loss: what it does to measurements that tell nearly the same. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Un precio para los pesos",
  sentence:
    "Una penalización pone precio a los pesos y lo suma a la pérdida; qué es de ellos depende del tipo de precio.",
  notice:
    "Delante está el ajuste sin penalización: el colesterol total y su parte LDL dicen casi lo mismo, y reciben pesos grandes de signos opuestos que casi se anulan. Trae delante las otras ejecuciones: un precio de los pesos acaba con eso. A la pérdida se le suma el tamaño de cada peso (lasso) o su cuadrado (ridge), y el entrenamiento hace pequeña la suma.",
  questions: {
    zeros: {
      text: "El colesterol total y su parte LDL tienen pesos grandes que casi se anulan. Ahora los pesos tienen un precio. ¿Qué penalización lleva los dos a cero?",
      options: {
        lasso: "Lasso, que cobra por el tamaño de un peso.",
        ridge: "Ridge, que cobra por el cuadrado de un peso.",
        neither: "Ninguna: una penalización solo hace más pequeños los pesos.",
      },
      right:
        "Sin precio, los dos pesos son {total} y {ldl}. Ridge los lleva a {total_ridge} y {ldl_ridge}; lasso lleva los dos a cero. Su tirón no se debilita cuando un peso se hace pequeño; el de ridge, sí.",
      wrong:
        "Es lasso. El cuadrado de un peso pequeño no cuesta casi nada, así que ridge deja de tirar: lleva los pesos de {total} y {ldl} a {total_ridge} y {ldl_ridge}. Lasso tira con la misma fuerza hasta el cero.",
    },
    strong: {
      text: "El precio que lasso pone a los pesos se hace varias veces más alto. ¿Qué pasa con los pesos que quedaban?",
      options: {
        rest: "Casi nada: esos pesos hacen falta.",
        smaller: "Se hacen más pequeños, pero ninguno llega a cero.",
        all: "Todos llegan a cero.",
      },
      right:
        "Todos están en cero; el del índice de masa corporal era antes {bmi_before}. La pérdida en los datos ha subido de {free} sin precio a {data}: todos reciben la misma predicción. El entrenamiento hace pequeña la suma, y a este precio ningún peso vale lo que cuesta.",
      wrong:
        "Todos llegan a cero, incluso el del índice de masa corporal, que era {bmi_before}. Lo que el entrenamiento hace pequeño es la suma de pérdida y precio, y a este precio ningún peso vale lo que cuesta. Solo en los datos, la pérdida ha subido de {free} sin precio a {data}.",
    },
  },
  teacher: {
    objective:
      "Leer la función objetivo como una pérdida en los datos más un precio de los pesos, y distinguir dos precios.",
    misconception:
      "Que la regularización mejora el ajuste a los datos de entrenamiento. Lo empeora a propósito, con la esperanza de un modelo más sencillo y mejor con datos nuevos.",
    script: [
      "Cinco medidas de personas con diabetes predicen cuánto avanza la enfermedad en un año. Mira los dos pesos del colesterol: grandes y de signos opuestos.",
      "Pregunta qué precio los lleva a cero.",
      "Delante, ridge: todo es más pequeño, y nada es cero.",
      "La red elástica mezcla los dos precios.",
      "Pregunta qué hace un precio mucho más alto.",
    ],
  },
} satisfies ExhibitWords;
