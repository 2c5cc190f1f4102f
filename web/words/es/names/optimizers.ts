/** Optimizers, and the schedules of their learning rate. */
const damping = {
  name: "Amortiguamiento",
  description:
    "Hace el cuenco más empinado de lo que es, para dar pasos más cortos. Donde no hay cuenco, se añade más.",
};

export const optimizers = {
  sgd: {
    name: "Descenso de gradiente (SGD)",
    description:
      "Un paso pendiente abajo, tan largo como la pendiente multiplicada por la tasa de aprendizaje.",
  },
  adam: {
    name: "Adam",
    description: "Cada parámetro recibe su propia longitud de paso, según las pendientes vistas hasta ahora.",
  },
  adamw: {
    name: "AdamW",
    description: "Adam, con cada parámetro atraído un poco hacia cero en cada paso.",
  },
  nadam: {
    name: "NAdam",
    description:
      "Adam que mira hacia delante: la pendiente de ahora cuenta enseguida, como en el momentum de Nesterov.",
    parameters: {
      momentum_decay: {
        name: "Cómo entra el momentum",
        description: "Con 0 actúa siempre la mitad del momentum; cuanto mayor es, antes actúa entero.",
      },
    },
  },
  rmsprop: {
    name: "RMSprop",
    description:
      "Las pendientes se dividen por su tamaño habitual reciente, así que las direcciones empinadas y las planas avanzan por igual.",
    parameters: {
      alpha: {
        name: "Memoria de las pendientes al cuadrado",
        description:
          "La proporción del pasado en el tamaño habitual: cuanto más cerca de 1, más tiempo recuerda.",
      },
      centered: {
        name: "Centrado",
        description:
          "Divide por lo que varían las pendientes alrededor de su media, no por lo grandes que son.",
      },
    },
  },
  adagrad: {
    name: "Adagrad",
    description:
      "Las pendientes se dividen por el tamaño de todas las anteriores, así que los pasos son cada vez más cortos.",
    parameters: {
      lr_decay: {
        name: "Caída de la tasa de aprendizaje",
        description: "Después de n pasos, la tasa de aprendizaje se divide por 1 más n veces este número.",
      },
      initial_accumulator_value: {
        name: "Suma inicial",
        description:
          "Ocupa el lugar de pendientes al cuadrado anteriores a la primera: cuanto mayor es, más cortos son los primeros pasos.",
      },
    },
  },
  adadelta: {
    name: "Adadelta",
    description: "Pasos tan largos como los últimos: encuentra su propia longitud, al principio despacio.",
    parameters: {
      rho: {
        name: "Memoria de los cuadrados",
        description:
          "La proporción del pasado en las dos medias móviles: cuanto más cerca de 1, más tiempo recuerdan.",
      },
    },
  },
  rprop: {
    name: "Rprop",
    description:
      "Solo cuenta el signo de la pendiente: los pasos crecen mientras se mantiene y se acortan cuando cambia. Hecho para lotes completos.",
    parameters: {
      etaminus: {
        name: "Factor cuando la pendiente cambia",
        description:
          "Si una pendiente cambia de signo, se ha pasado de largo: a partir de ahí los pasos son más cortos.",
      },
      etaplus: {
        name: "Factor mientras la pendiente se mantiene",
        description:
          "Mientras una pendiente conserva su signo, cada paso es más largo que el anterior por este factor.",
      },
      step_min: { name: "Paso más corto", description: "Ningún paso es nunca más corto que este." },
      step_max: { name: "Paso más largo", description: "Ningún paso es nunca más largo que este." },
    },
  },
  lion: {
    name: "Lion",
    description:
      "Todos los parámetros se mueven lo mismo, hacia arriba o hacia abajo según digan la mayoría de sus pendientes recientes.",
    parameters: {
      beta1: {
        name: "Parte de la memoria en el paso",
        description:
          "Cuánto decide el pasado sobre la dirección; el resto es la pendiente de ahora. Más cerca de 1, gira más despacio.",
      },
      beta2: {
        name: "Memoria de las pendientes",
        description:
          "La proporción del pasado en la media móvil de las pendientes. Más cerca de 1, recuerda más tiempo.",
      },
    },
  },
  newton: {
    name: "Newton",
    description:
      "Salta adonde estaría el fondo de un cuenco con la pendiente y la curvatura de aquí. Para modelos pequeños.",
    parameters: { damping },
  },
  gauss_newton: {
    name: "Gauss-Newton",
    description:
      "El salto de Newton con la curvatura de la pérdida sola, como si las salidas siguieran a los parámetros en línea recta.",
    parameters: { damping },
  },
};

export const schedules = {
  constant: { name: "Constante", description: "La tasa de aprendizaje se queda como está." },
  step: {
    name: "Por escalones",
    description: "La tasa baja por un factor, una y otra vez, cada cierto número de pasos.",
  },
  exponential: { name: "Exponencial", description: "La tasa se multiplica por un factor en cada paso." },
  cosine: {
    name: "Coseno",
    description: "La tasa cae a lo largo de media onda: despacio, luego deprisa, luego otra vez despacio.",
  },
  linear: {
    name: "Calentamiento lineal",
    description: "La tasa sube en línea recta durante los primeros pasos, o baja.",
  },
  reduce_on_plateau: {
    name: "Cuando no hay progreso",
    description: "La tasa baja por un factor cada vez que la pérdida lleva un rato sin bajar.",
    parameters: {
      factor: {
        name: "Factor",
        description: "Por lo que se multiplica la tasa en cada bajada. Más cerca de 1, baja más suavemente.",
      },
      patience: {
        name: "Mediciones sin progreso",
        description: "Tantas mediciones sin mejorar la pérdida traen una bajada. Se mide una vez por época.",
      },
      threshold: {
        name: "Progreso mínimo que cuenta",
        description:
          "La pérdida solo cuenta como mejor si baja al menos en esta proporción de sí misma. Con 0 cuenta cualquier bajada.",
      },
      cooldown: {
        name: "Mediciones de espera tras una bajada",
        description:
          "Después de una bajada, tantas mediciones no se cuentan. Así la ejecución tiene tiempo de aprovechar la nueva tasa.",
      },
      min_lr: {
        name: "Tasa mínima",
        description: "La tasa nunca baja de aquí. Con 0 puede hacerse tan pequeña como quiera.",
      },
    },
  },
};
