/** Throws beside the bullseye: what a sum of gaps is, and how its steps differ from those of squared gaps. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Apuntar al centro de la diana",
  sentence:
    "La pérdida suma las distancias de los tiros al centro, y cada paso los lleva a todos hacia dentro.",
  notice:
    "Los tiros son inventados. Una sola corrección los mueve todos juntos, así que la nube llega al centro y sigue siendo una nube: la pérdida baja, pero no hasta cero. Con las distancias al cuadrado, cada paso es un poco más corto que el anterior, porque cada vez queda menos por corregir.",
  chapters: { gaps: "Suma de distancias", squares: "Suma de sus cuadrados" },
  questions: {
    pull: {
      text: "La pérdida es la suma de todas las distancias. ¿Qué tiro tira con más fuerza de la corrección?",
      options: {
        far: "El más alejado del centro.",
        near: "El más cercano al centro.",
        alike: "Todos tiran con la misma fuerza.",
      },
      right:
        "Al más alejado le corresponde el {far} del tirón, y al más cercano, el {near}: una distancia que se acorta un centímetro ahorra un centímetro, sea lo larga que sea. Con las distancias al cuadrado, el más alejado tira {times} veces lo que tira el más cercano.",
      wrong:
        "Al tiro más alejado le corresponde el {far} del tirón, y al más cercano, el {near}: cada distancia que se acorta un centímetro ahorra un centímetro. Un tiro solo tira más por estar lejos cuando las distancias se elevan al cuadrado; ahí el más alejado tira {times} veces lo que tira el más cercano.",
    },
    steps: {
      text: "Ahora cada distancia se eleva al cuadrado antes de sumarla. ¿Cómo son los pasos a medida que los tiros se acercan?",
      options: {
        longer: "Cada vez más largos: el entrenamiento toma velocidad.",
        same: "Siempre iguales: la tasa de aprendizaje es fija.",
        shorter: "Cada vez más cortos.",
      },
      right:
        "El primer paso mide {first}; cinco pasos después, mide {later}. Una distancia al cuadrado tira en proporción a su longitud: cuanto más cerca están los tiros, menos hay que corregir.",
      wrong:
        "El primer paso mide {first}; cinco pasos después, mide {later}. La tasa de aprendizaje no cambia, pero un paso es la tasa por el gradiente, y el gradiente de una distancia al cuadrado encoge con la distancia.",
    },
  },
  teacher: {
    objective:
      "Una pérdida sobre muchos ejemplos es una suma de distancias sueltas, y el tipo de distancia decide quién tira y cómo son los pasos.",
    misconception:
      "Se cree que un paso es tan largo como la tasa de aprendizaje. La tasa es solo un factor: el gradiente también cuenta.",
    script: [
      "Tiros a una diana, inventados para esto: cada línea es una distancia, y la pérdida es la suma de todas.",
      "Un paso mueve todos los tiros con la misma corrección, y la suma encoge.",
      "La nube ha llegado al centro, pero sigue siendo una nube: una sola corrección no puede llevar cada tiro al centro.",
      "¿Quién tira de la corrección? Que la clase señale un tiro.",
      "Los mismos tiros, pero ahora cada distancia se eleva al cuadrado antes de sumarla.",
      "¿Seguirán los pasos igual de largos? Recoge las apuestas y da entonces un paso.",
    ],
  },
} satisfies ExhibitWords;
