/** What is said of the words of the subject. */
export const quantities = {
  /** On its button among the views. */
  title: "Palabras",
  label: "Qué significan aquí las palabras",
  list: "Palabras, cada una con su número",
  beside: "Solo para mirar",
  hint: "Elige una palabra: su número se ilumina en todos los lugares donde está. Con el teclado, las flechas pasan de palabra en palabra.",
  hint_touch: "Elige una palabra: su número se ilumina en todos los lugares donde está.",
  none: "aquí sin número",
  numbers: {
    one: "{n} número",
    many: "{n} números, uno por parámetro",
    other: "{n} números, uno por parámetro",
  },
  natural: "En las unidades de los datos: {value}",
  table: "Las palabras como tabla",
  caption: "El número que nombra cada palabra en el paso {t}",
  word: "Palabra",
  number: "Número",
  names: {
    score: "Puntuación",
    error: "Error",
    loss: "Pérdida",
    reward: "Recompensa",
    cost: "Coste",
    penalty: "Penalización",
    objective: "Función objetivo",
    gradient: "Gradiente",
    metric: "Métrica",
  },
  /** What each means here. */
  means: {
    score: "Lo que da el modelo para este ejemplo, antes de que nada lo juzgue.",
    error: "Por cuánto no acierta la predicción, y hacia qué lado: el residuo.",
    no_error:
      "A qué distancia queda un número de otro. Entre clases no hay distancia: allí se llama error a una decisión equivocada.",
    loss: "El precio de este único error, que la función de pérdida calcula con la salida y el objetivo.",
    reward: "Lo que gana cada elección. Cuando baja la pérdida, cabe esperar más.",
    no_reward:
      "Aquello de lo que se quiere más en vez de menos: una pérdida vista desde el otro lado, con el signo cambiado.",
    cost_mean: "La media de las pérdidas de todos los ejemplos.",
    cost_sum: "La suma de las pérdidas de todos los ejemplos.",
    penalty: "El precio de los pesos grandes, digan lo que digan los datos.",
    objective: "Coste y penalización juntos: el número que el entrenamiento hace más pequeño.",
    objective_alone: "El número que el entrenamiento hace más pequeño. Sin penalización es el propio coste.",
    gradient: "Lo rápido que sube la función objetivo con cada parámetro. El paso va en sentido contrario.",
    metric:
      "Un número para que las personas juzguen el modelo. Nadie lo deriva: el entrenamiento nunca lo ve.",
  },
  /** How others use the word. */
  also: {
    score: "Algunas bibliotecas llaman puntuación a una métrica: allí, más es mejor.",
    error: "En otros lugares “error” es una pérdida, como en “error cuadrático medio”.",
    loss: "Muchos dicen “pérdida” también del número de todos los ejemplos juntos.",
    reward: "Se dice recompensa donde las máquinas aprenden probando; en otros campos, pérdida.",
    cost: "Muchos libros no distinguen entre coste y pérdida.",
    penalty: "También se llama regularización.",
    objective: "También se llama criterio, y a menudo simplemente “la pérdida”.",
    metric: "Lo que es métrica para un modelo puede ser la pérdida de otro.",
  },
  summary: {
    one: "{row}: la puntuación es {score} y la pérdida, {loss}.",
    all: "La función objetivo, que el entrenamiento hace más pequeña, vale {objective}.",
  },
};
