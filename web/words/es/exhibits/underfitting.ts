/** A line through a curve: the loss comes to rest above zero because the model cannot bend. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Parada por encima de cero",
  sentence:
    "La pérdida se ha quedado quieta y el ajuste es malo a la vista: ¿es cosa del entrenamiento o del modelo?",
  notice:
    "La curva de la pérdida se ha vuelto plana, pero los errores saltan a la vista, y los puntos vecinos fallan hacia el mismo lado. Más pasos no cambian nada: esta es la mejor recta que hay. Un modelo que puede curvarse deja poco más que el ruido.",
  chapters: { curve: "Una recta o una curva", network: "Una red pequeña" },
  questions: {
    cure: {
      text: "La pérdida se ha detenido, y es alta. ¿Qué es lo que más la baja?",
      options: {
        steps: "Entrenar cinco veces más.",
        rate: "Tomar una tasa de aprendizaje mayor.",
        bend: "Dejar que el modelo se curve: tomar un grado más alto.",
      },
      right:
        "La pérdida es ahora {now}. Más pasos la dejan en {steps}; una tasa mayor, en {rate}; y un modelo que puede curvarse la lleva a {bend}. El límite era la recta, no el entrenamiento.",
      wrong:
        "Más pasos dejan la pérdida en {steps}, y una tasa mayor, en {rate}; antes era {now}: la mejor recta se encontró hace mucho. Solo baja más un modelo que puede curvarse, hasta {bend}.",
    },
    unit: {
      text: "Una red con una sola unidad oculta se ha parado a medio camino. ¿Basta con entrenarla más tiempo?",
      options: {
        time: "Sí: una red puede aprender cualquier curva si se le da tiempo.",
        limit: "No: una unidad se curva demasiado poco, por mucho que se entrene.",
      },
      right:
        "Después de muchos pasos más, la pérdida es {one} en vez de {now}. Ocho unidades llegan a {eight} en el mismo tiempo. Una red puede seguir cualquier curva, pero solo con unidades suficientes.",
      wrong:
        "Más pasos solo la llevan de {now} a {one}, mientras que ocho unidades llegan a {eight} en el mismo tiempo. Que las redes pueden seguir cualquier curva vale para las que tienen unidades suficientes.",
    },
  },
  teacher: {
    objective:
      "Una pérdida que se detiene por encima de cero puede indicar que el modelo es demasiado simple, y entonces no ayuda entrenar más.",
    misconception:
      "Se cree que una curva de pérdida plana indica que el problema está resuelto, o que la tasa de aprendizaje es mala. Mira el ajuste.",
    script: [
      "Puntos a lo largo de una onda, y una recta que debe seguirlos.",
      "Cien pasos: la pérdida se ha detenido, y la recta falla en tramos enteros de puntos.",
      "¿Qué probarías tú? Que la clase vote antes de mirar.",
      "Una curva de grado más alto, entrenada igual, sigue la onda.",
      "Una red con una sola unidad oculta tiene el mismo problema: se curva una vez.",
      "¿Necesita más tiempo o más unidades?",
    ],
  },
} satisfies ExhibitWords;
