/**
 * Parameters, by name; an entry that means another thing by a name has words of its own for it. A description says
 * what happens as the number grows.
 */
export const parameters = {
  delta: {
    name: "Donde Huber se vuelve recta",
    description:
      "Los errores menores que δ se elevan al cuadrado; los mayores pagan un precio recto: δ (|r| − δ/2). Con δ pequeño se parece al error absoluto; con δ grande, al cuadrático.",
  },
  tau: {
    name: "Proporción de puntos que quedan por debajo",
    description:
      "Un error con la predicción demasiado baja cuesta τ veces su tamaño; con la predicción demasiado alta, (1 − τ) veces. Así el ajuste se asienta donde una proporción τ de los puntos queda por debajo.",
  },
  pos_weight: {
    name: "Peso de la clase positiva",
    description:
      "La pérdida de cada ejemplo positivo se multiplica por él. Por encima de 1, el modelo prefiere llamar positivos a demasiados antes que a demasiado pocos.",
  },
  label_smoothing: {
    name: "Suavizado de etiquetas",
    description:
      "Esta parte de cada etiqueta se reparte por igual entre todas las clases. Evita que el modelo esté más seguro de lo que debería.",
  },
  class_weights: {
    name: "Peso de cada clase",
    description:
      "Un número para cada clase, en su orden. La pérdida de un ejemplo se multiplica por el de su clase.",
  },
  dropout: {
    name: "Proporción de unidades apagadas",
    description:
      "En cada paso callan tantas unidades ocultas, elegidas al azar. Las demás tienen que arreglárselas sin ellas, y así no se depende demasiado de ninguna.",
  },
  initialization: {
    name: "Inicio",
    description:
      "Cómo se sortean los pesos antes del primer paso. Si son demasiado pequeños, las señales se apagan al atravesar las capas; si son demasiado grandes, se disparan.",
  },
  activation: {
    name: "Activación",
    description:
      "La curva que cada unidad oculta da a su suma. Sin ella, cualquier número de capas juntas sigue siendo una recta.",
  },
  output_activation: {
    name: "Activación de las salidas",
    description:
      "La curva que se da a las propias salidas. Aquí las pérdidas toman sumas sin más, así que la identidad es casi siempre lo correcto.",
  },
  learning_rate: {
    name: "Tasa de aprendizaje",
    description:
      "Cuánto avanza un paso con una pendiente dada. Si es demasiado pequeña, no se acaba nunca; si es demasiado grande, salta por encima del valle y la pérdida crece sin fin.",
  },
  momentum: {
    name: "Momentum",
    description:
      "La parte del último paso que se conserva en el siguiente. Como una bola que rueda, gana velocidad a lo largo de un valle y pasa por encima de pequeños baches.",
  },
  dampening: {
    name: "Amortiguación",
    description:
      "La parte de la nueva pendiente que no entra en el momentum. Con 0 entra toda, que es lo habitual.",
  },
  weight_decay: {
    name: "Decaimiento de pesos",
    description:
      "En cada paso, cada parámetro es atraído hacia cero: por este número multiplicado por él mismo. Los parámetros que ayudan poco se desvanecen.",
  },
  nesterov: {
    name: "Nesterov",
    description:
      "La pendiente se toma adonde está a punto de llevar el momentum, no donde está la ejecución. Así se frena a tiempo antes de una subida.",
  },
  amsgrad: {
    name: "AMSGrad",
    description:
      "Divide por el mayor tamaño de pendiente visto hasta ahora, no por el último. Así los pasos solo pueden acortarse, y es más seguro que se llegue al reposo.",
  },
  beta1: {
    name: "Memoria de las pendientes",
    description:
      "La proporción del pasado en la media móvil de las pendientes. Más cerca de 1 es más suave y gira más despacio: se recuerdan unos 1/(1 − β₁) pasos.",
  },
  beta2: {
    name: "Memoria de las pendientes al cuadrado",
    description:
      "La proporción del pasado en la media móvil de las pendientes al cuadrado. Más cerca de 1 recuerda más tiempo: unos 1/(1 − β₂) pasos.",
  },
  eps: {
    name: "Divisor mínimo",
    description:
      "Se suma a aquello por lo que se dividen las pendientes, para que nunca sea cero. Los valores mayores calman los parámetros con pendientes diminutas.",
  },
  degree: {
    name: "Grado",
    description:
      "La potencia más alta de la entrada. Cada potencia más permite una curva más, y con demasiadas la curva sigue al ruido.",
  },
  tokens: {
    name: "Tokens",
    description:
      "Cuántas filas tiene la tabla. Cada entrada tiene que ser un número entero desde 0 hasta uno menos que este.",
  },
  n: {
    name: "Puntos",
    description: "Cuántos puntos se sortean. Con más se ve mejor la forma, y el ruido se promedia.",
  },
  noise: {
    name: "Ruido",
    description:
      "Cuánto se apartan los puntos de su forma por azar. Ningún modelo puede conocer el ruido, así que es una pérdida que siempre queda.",
  },
  step_size: {
    name: "Pasos entre bajadas",
    description:
      "Después de tantos pasos, la tasa se multiplica por el factor. Entonces la cuenta empieza de nuevo.",
  },
  gamma: {
    name: "Factor",
    description: "Por lo que se multiplica la tasa cada vez. Más cerca de 1, cae más despacio.",
  },
  t_max: {
    name: "Pasos hasta el final",
    description:
      "En tantos pasos, la tasa cae a lo largo de media onda, desde lo más alto hasta la última tasa. Más adelante vuelve a subir.",
  },
  eta_min: {
    name: "Última tasa",
    description: "La tasa en el fondo de la onda. Con 0, la ejecución se queda quieta ahí.",
  },
  total_iters: {
    name: "Pasos hasta el final",
    description: "En tantos pasos, el factor va de su primer valor al último. A partir de ahí ya no cambia.",
  },
  start_factor: {
    name: "Factor al principio",
    description:
      "La parte de la tasa de aprendizaje con la que se da el primer paso. Empezar con pasos pequeños es seguro mientras las pendientes aún son bruscas.",
  },
  end_factor: {
    name: "Factor al final",
    description: "La parte de la tasa de aprendizaje que queda al final. Con 1, es toda.",
  },
  batch_size: {
    name: "Tamaño del lote",
    description: "Cuántos ejemplos mira cada paso. Los lotes pequeños dan pasos rápidos y ruidosos.",
  },
  validation: {
    name: "Reservado",
    description:
      "Con esta parte de las filas no se entrena. La pérdida en ellas dice qué tal lo hace el modelo con lo que nunca ha visto.",
  },
  seed: {
    name: "Semilla",
    description: "El número del que sale todo el azar. La misma semilla da la misma ejecución.",
  },
  name: {
    name: "Forma",
    description:
      "Qué superficie es. Cada una muestra otra dificultad con la que puede toparse el entrenamiento.",
  },
};
