/** Four optimizers from the same place down the same valleys: who is ahead, and who runs past the lowest point. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Una carrera valle abajo",
  sentence:
    "La misma pendiente, el mismo inicio, cuatro optimizadores: lo que cada uno hace con el gradiente decide su camino.",
  notice:
    "Los pasos del descenso de gradiente simple (SGD) son tan largos como empinada es la pendiente: cae enseguida al valle y luego apenas avanza por su fondo plano. El momentum conserva parte del último paso y toma velocidad; RMSProp y Adam miden cada dirección por las pendientes vistas en ella, así que también las direcciones planas reciben pasos más largos. Cada uno tiene su propia tasa, porque la misma tasa significa pasos distintos para cada uno.",
  chapters: { bend: "El valle curvo", ravine: "El barranco" },
  questions: {
    ahead: {
      text: "Los cuatro llevan poco tiempo en camino. ¿Quién tendrá la menor pérdida cuando lleven varias veces más?",
      options: {
        sgd: "SGD, que ahora es el más bajo.",
        momentum: "SGD con momentum.",
        rmsprop: "RMSProp, que ha llevado el camino más tranquilo.",
        adam: "Adam: es el más nuevo de los cuatro.",
      },
      right:
        "SGD con momentum ha bajado a {momentum}; Adam, a {adam}; RMSProp, a {rmsprop}; y SGD, a {sgd}. Al principio el momentum perdió tiempo balanceándose pared arriba, hasta {momentum_now}; en el fondo plano, la velocidad ganada rinde.",
      wrong:
        "Aquí gana SGD con momentum, con {momentum}; Adam tiene {adam}; RMSProp, {rmsprop}; y SGD, {sgd}. Al principio se balanceó pared arriba, hasta {momentum_now}, pero en el fondo plano sus pasos se suman. En otro valle, o con otras tasas, gana otro.",
    },
    past: {
      text: "En el barranco, SGD con momentum corre por el fondo hacia el punto más bajo, donde x es cero. ¿Qué pasa cuando llega?",
      options: {
        stops: "Se detiene ahí: el gradiente es cero.",
        short: "Se frena y se queda mucho tiempo un poco antes.",
        past: "Se pasa de largo y tiene que volver.",
      },
      right:
        "Empezó en el lado negativo y ha corrido hasta {turn}; más tarde está de vuelta en {back}. Donde la pendiente es cero, el paso no lo es: lo que queda de los pasos anteriores lo lleva más allá. SGD sin momentum, en {sgd}, nunca se pasa.",
      wrong:
        "Se pasa de largo, hasta {turn}, y más tarde vuelve a {back}. Un gradiente de cero no añade nada al paso, pero lo que queda de los pasos anteriores lo lleva más allá. SGD sin momentum, en {sgd}, aún no ha llegado.",
    },
  },
  teacher: {
    objective:
      "Ver un optimizador como una regla que convierte gradientes en pasos, y comparar reglas en una misma superficie.",
    misconception:
      "Que un optimizador es simplemente el mejor. Quién gana depende de la superficie, de las tasas y de cuándo se mira.",
    script: [
      "Cuatro ejecuciones parten del mismo lugar en un valle curvo; mira los caminos, y quién está ahora más abajo.",
      "Que la clase apueste por quién ganará.",
      "El resto de la carrera: el fondo del valle es casi plano, y ahí se decide.",
      "Ahora un barranco recto: SGD salta de pared en pared.",
      "Pregunta qué hace el momentum en el punto más bajo.",
    ],
  },
} satisfies ExhibitWords;
