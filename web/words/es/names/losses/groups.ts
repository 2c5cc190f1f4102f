/** Losses on what belongs together, what comes first, and what to do. */

/** A parameter that the losses of pairs share. */
const apart = {
  name: "Distancia que guardar",
  description: "A esta distancia, las filas que no van juntas ya no cuestan nada.",
};

export const groups = {
  contrastive: {
    name: "Contrastiva",
    mean: "Pérdida contrastiva media",
    sum: "Suma de pérdidas contrastivas",
    description:
      "Los pares que van juntos pagan el cuadrado de su distancia; los demás, el cuadrado de lo que les falta hasta el margen, y nada más allá de él.",
    twins:
      "El artículo del que procede pone un medio en ambos términos y marca con 0 los pares que van juntos; aquí llevan 1 y no hay medios. PyTorch, Keras, Optax y scikit-learn no tienen ninguna; HingeEmbeddingLoss es lo mismo sin los cuadrados.",
    parameters: { margin: apart },
  },
  hinge_embedding: {
    name: "Bisagra de embeddings",
    mean: "Pérdida bisagra de embeddings media",
    sum: "Suma de pérdidas bisagra de embeddings",
    description:
      "Los pares que van juntos pagan su distancia; los demás, lo que les falta hasta el margen, y nada más allá de él.",
    twins:
      "HingeEmbeddingLoss de PyTorch toma la distancia misma; aquí se calcula de cada par de filas. Los objetivos son 1 y −1, como allí. Keras, Optax y scikit-learn no tienen ninguna.",
    parameters: { margin: apart },
  },
  cosine_embedding: {
    name: "Coseno de embeddings",
    mean: "Pérdida de coseno de embeddings media",
    sum: "Suma de pérdidas de coseno de embeddings",
    description:
      "Solo cuenta el ángulo: las filas que van juntas deben apuntar hacia el mismo lado, y las demás no pueden parecerse más que el margen.",
    twins:
      "CosineEmbeddingLoss de PyTorch es lo mismo, salvo el 1e-12 que suma a las longitudes al cuadrado. CosineSimilarity de Keras es menos el coseno, y cosine_distance de Optax, uno menos el coseno, ambas sin pares que deban diferenciarse. scikit-learn no tiene ninguna.",
    parameters: {
      margin: {
        name: "Coseno permitido",
        description: "Hasta este coseno, las filas que no van juntas no cuestan nada.",
      },
    },
  },
  triplet_margin: {
    name: "Margen de tripletas",
    mean: "Pérdida de margen de tripletas media",
    sum: "Suma de pérdidas de margen de tripletas",
    description:
      "El ancla tiene que estar más cerca de lo que se le parece que de lo que no, al menos en el margen: una tripleta que lo cumple no cuesta nada; las demás, lo que falta.",
    twins:
      "TripletMarginLoss de PyTorch suma 1e-6 a cada diferencia; aquí lo hace epsilon = 1e-6, y no se suma nada si no se pide. TripletMarginWithDistanceLoss toma cualquier distancia; aquí la elige p, 2 para la línea recta y 1 para las manzanas de una ciudad, y su propia distancia habitual es p = 2 con epsilon = 1e-6. triplet_margin_loss de Optax suma 1e-6, pero bajo la raíz. Keras y scikit-learn no tienen ninguna.",
    parameters: {
      margin: {
        name: "Ventaja necesaria",
        description: "Cuánto más cerca del ancla tiene que estar lo que se le parece.",
      },
      p: {
        name: "Tipo de distancia",
        description:
          "2 es la línea recta, 1 rodea las manzanas de una ciudad, y cuanto mayor es, más decide el lado más largo.",
      },
      epsilon: {
        name: "Sumado a las diferencias",
        description: "Evita que las distancias sean exactamente cero; PyTorch suma 1e-6.",
      },
      swap: {
        name: "Intercambio",
        description: "Mide desde lo que se parece al ancla, si eso está más cerca de lo que no se parece.",
      },
    },
  },
  info_nce: {
    name: "InfoNCE (NT-Xent)",
    mean: "Pérdida InfoNCE media",
    sum: "Suma de pérdidas InfoNCE",
    description:
      "Cada fila tiene que distinguir a su pareja de todas las demás filas solo por el ángulo: las parejas se atraen, y las demás se repelen, las más parecidas con más fuerza.",
    twins:
      "ntxent de Optax es lo mismo donde cada etiqueta corresponde a exactamente dos filas; aquí son pareja las filas 1 y 2, 3 y 4, etc. En PyTorch es CrossEntropyLoss de todos los cosenos divididos por la temperatura, sin el de una fila consigo misma. Keras y scikit-learn no tienen ninguna.",
    parameters: {
      temperature: {
        name: "Temperatura",
        description: "Cuanto más baja es, más cuentan solo las filas más parecidas.",
      },
    },
  },
  margin_ranking: {
    name: "Orden con margen",
    mean: "Pérdida de orden con margen media",
    sum: "Suma de pérdidas de orden con margen",
    description:
      "De dos filas, la que va antes tiene que aventajar a la otra en el margen: un par bien ordenado no cuesta nada; los demás, la ventaja que falta.",
    twins:
      "MarginRankingLoss de PyTorch toma las dos como input1 e input2; aquí son dos filas, una tras otra. El objetivo 1 dice que va antes la primera; −1, la segunda. Keras, Optax y scikit-learn no tienen ninguna.",
    parameters: {
      margin: { name: "Ventaja necesaria", description: "En cuánto tiene que aventajar la que va antes." },
    },
  },
  listwise_softmax: {
    name: "Softmax por listas",
    mean: "Pérdida softmax por listas media",
    sum: "Suma de pérdidas softmax por listas",
    description:
      "Las puntuaciones de una lista se convierten en partes de uno, y cada entrada cuesta la sorpresa ante su parte por su relevancia: lo relevante tiene que puntuar más que el resto de su lista.",
    twins:
      "ranking_softmax_loss de Optax es lo mismo; las relevancias no tienen que sumar uno. CrossEntropyLoss de PyTorch da el mismo número con las relevancias como objetivo. Keras y scikit-learn no tienen ninguna.",
  },
  bradley_terry: {
    name: "Bradley–Terry",
    mean: "Pérdida de Bradley–Terry media",
    sum: "Suma de pérdidas de Bradley–Terry",
    description:
      "La sorpresa de que lo elegido ganara a lo rechazado, según sus puntuaciones: solo cuenta la diferencia, y una ventaja clara no cuesta casi nada.",
    twins:
      "Ninguna biblioteca la tiene para pares. Es la entropía cruzada de la diferencia con objetivo 1: BCEWithLogitsLoss o SoftMarginLoss de PyTorch, BinaryCrossentropy de Keras con from_logits=True, sigmoid_binary_cross_entropy de Optax.",
  },
  dpo: {
    name: "Preferencia directa (DPO)",
    mean: "Pérdida DPO media",
    sum: "Suma de pérdidas DPO",
    description:
      "La respuesta elegida tiene que ganar terreno a la rechazada, en comparación con una referencia: solo cuenta esa ganancia, y cuanto mayor es β, antes basta.",
    twins:
      "DPOTrainer de TRL la tiene como loss_type sigmoid, también con beta 0.1; las salidas y los objetivos son las log-probabilidades de respuestas enteras, según la política y según la referencia. En PyTorch es SoftMarginLoss de beta por la ganancia, con objetivo 1. Keras, Optax y scikit-learn no tienen ninguna.",
    parameters: {
      beta: {
        name: "Cuándo basta una ganancia",
        description: "Cuanto mayor es, menos tiene que alejarse la política de su referencia.",
      },
    },
  },
  policy_reward: {
    name: "Recompensa de la política",
    mean: "Pérdida de la política media",
    sum: "Suma de pérdidas de la política",
    description:
      "Menos la recompensa esperada, más β por lo que la política se ha alejado de su referencia: se vuelve hacia lo que da más, y se le impide jugárselo todo a ello.",
    twins:
      "Ninguna biblioteca la tiene como una sola función: es menos la recompensa media bajo softmax de las salidas, más beta por la divergencia KL de la política respecto a su referencia.",
    parameters: {
      beta: {
        name: "Precio de dejar la referencia",
        description: "Con 0 solo cuenta la recompensa.",
      },
      reference: {
        name: "Referencia",
        description:
          "La política que cuesta dejar: todas las acciones por igual, o la que se da con las recompensas.",
        uniform: "Uniforme: todas las acciones por igual",
        given: "La dada con las recompensas",
      },
    },
  },
};
