/** Losses on classes: one of two, one of several, or any number of labels. */
import { columns } from "./columns.js";

/** A parameter that focal losses share. */
const gamma = {
  name: "Atenuación",
  description: "Cuánto se atenúan los ejemplos que ya están bien: con 0, nada.",
};

export const classes = {
  bce: {
    name: "Entropía cruzada",
    mean: "Entropía cruzada media",
    sum: "Suma de entropías cruzadas",
    description:
      "La sorpresa ante la clase verdadera: pequeña si se le dio una probabilidad alta, sin límite si se la descartó.",
    twins: `BCEWithLogitsLoss de PyTorch es lo mismo, también pos_weight. Su weight multiplica las pérdidas, pero su media sigue dividiendo por cuántas hay; aquí divide por la suma de los pesos. BCELoss toma la probabilidad, la sigmoide de esta salida, y corta su logaritmo en −100. BinaryCrossentropy de Keras toma probabilidades, a no menos de 1e-7 de 0 y 1, salvo con from_logits=True; label_smoothing es lo mismo. sigmoid_binary_cross_entropy de Optax es lo mismo, sin promediar. log_loss de scikit-learn es lo mismo en SGDClassifier, y como métrica toma probabilidades. ${columns}`,
  },
  focal: {
    name: "Focal",
    mean: "Pérdida focal media",
    sum: "Suma de pérdidas focales",
    description:
      "Entropía cruzada que atenúa lo que ya está bien: cuanto más segura es la clase verdadera, menos cuenta un ejemplo, así que deciden los difíciles.",
    twins:
      "sigmoid_focal_loss de torchvision es lo mismo, sin promediar si no se pide; un alpha menor que 0 apaga sus pesos, mientras que aquí alpha siempre pesa. BinaryFocalCrossentropy de Keras toma probabilidades salvo con from_logits=True, y usa alpha solo con apply_class_balancing=True. sigmoid_focal_loss de Optax usa alpha solo si se da. torch.nn y scikit-learn no tienen ninguna.",
    parameters: {
      gamma,
      alpha: { name: "Peso de la clase 1", description: "La clase 0 pesa lo que falta hasta 1." },
    },
  },
  hinge: {
    name: "Bisagra (hinge)",
    mean: "Pérdida bisagra media",
    sum: "Suma de pérdidas bisagra",
    description:
      "Nada que pagar una vez que un punto está en su lado con el margen; antes, la distancia que aún falta.",
    twins:
      "Aquí los objetivos son 0 o 1. Hinge de Keras toma 0 y 1 o −1 y 1; hinge_loss de Optax, solo −1 y 1, y hinge de scikit-learn, las clases se llamen como se llamen. PyTorch no tiene ninguna para una sola puntuación: MultiMarginLoss de las dos puntuaciones −p/2 y p/2 es la mitad.",
  },
  squared_hinge: {
    name: "Bisagra al cuadrado",
    mean: "Pérdida bisagra al cuadrado media",
    sum: "Suma de pérdidas bisagra al cuadrado",
    description:
      "El cuadrado de la distancia que aún falta hasta el margen: más suave que la bisagra cerca de él, y más dura con los puntos muy metidos en el lado equivocado.",
    twins:
      "Aquí los objetivos son 0 o 1. SquaredHinge de Keras toma 0 y 1 o −1 y 1. SGDClassifier de scikit-learn tiene la misma como squared_hinge; LinearSVC suma los ejemplos y los multiplica por C. PyTorch no tiene ninguna para una sola puntuación: MultiMarginLoss con p=2 de las dos puntuaciones −p/2 y p/2 es la mitad. Optax no tiene ninguna.",
  },
  exponential: {
    name: "Exponencial",
    mean: "Pérdida exponencial media",
    sum: "Suma de pérdidas exponenciales",
    description:
      "Crece por el mismo factor con cada unidad que una puntuación se mete en el lado equivocado, así que una sola etiqueta errónea puede adueñarse del ajuste.",
    twins:
      "Aquí los objetivos son 0 o 1. La pérdida exponential de GradientBoostingClassifier de scikit-learn es la misma, y AdaBoost se basa en ella; la mejor puntuación es la mitad del logaritmo de las odds, así que la probabilidad de la clase 1 es sigmoid(2p). PyTorch, Keras y Optax no tienen ninguna.",
  },
  soft_margin: {
    name: "Margen suave",
    mean: "Pérdida de margen suave media",
    sum: "Suma de pérdidas de margen suave",
    description:
      "La bisagra sin su esquina: el precio baja suavemente cuando un punto entra en su lado y nunca llega del todo a cero, así que cada punto conserva un pequeño tirón.",
    twins: `SoftMarginLoss de PyTorch toma objetivos −1 y 1; aquí son 0 y 1, y con ellos es el mismo número que BCEWithLogitsLoss, que BinaryCrossentropy de Keras con from_logits=True y que sigmoid_binary_cross_entropy de Optax. SGDClassifier de scikit-learn la llama log_loss. ${columns}`,
  },
  perceptron: {
    name: "Perceptrón",
    mean: "Pérdida del perceptrón media",
    sum: "Suma de pérdidas del perceptrón",
    description:
      "El tamaño de la puntuación donde su signo está mal, y nada donde está bien: solo tiran los puntos del lado equivocado, y no se pide ningún margen.",
    twins:
      "Aquí los objetivos son 0 o 1. perceptron de scikit-learn es lo mismo y, como aquí, una puntuación de exactamente 0 tira como si estuviera mal. perceptron_loss de Optax toma objetivos −1 y 1. PyTorch y Keras no tienen ninguna.",
  },
  softmax_cross_entropy: {
    name: "Entropía cruzada con softmax",
    mean: "Entropía cruzada con softmax media",
    sum: "Suma de entropías cruzadas con softmax",
    description:
      "Las puntuaciones se convierten en probabilidades que suman uno, y cuenta la sorpresa ante la clase verdadera: pequeña si recibió casi todo, sin límite si no recibió nada.",
    twins:
      "CrossEntropyLoss de PyTorch es lo mismo para cada ejemplo; con pesos de clase (su weight) e índices de clase, su media divide por la suma de los pesos de las clases verdaderas; aquí, por la suma de los pesos de los ejemplos. NLLLoss toma log-probabilidades: log_softmax de estas salidas. SparseCategoricalCrossentropy (índices de clase) y CategoricalCrossentropy (distribuciones) de Keras toman probabilidades salvo con from_logits=True. softmax_cross_entropy_with_integer_labels y softmax_cross_entropy de Optax son lo mismo, sin promediar. log_loss de scikit-learn toma probabilidades.",
  },
  categorical_focal: {
    name: "Focal categórica",
    mean: "Pérdida focal categórica media",
    sum: "Suma de pérdidas focales categóricas",
    description:
      "Entropía cruzada con softmax que atenúa lo que ya está bien: cuanta más probabilidad tiene la clase verdadera, menos cuenta un ejemplo, así que deciden los difíciles.",
    twins:
      "CategoricalFocalCrossentropy de Keras es lo mismo; toma probabilidades, a no menos de 1e-7 de 0 y 1, salvo con from_logits=True. alpha es un solo factor para todas las clases y no equilibra nada. PyTorch, Optax y scikit-learn no tienen ninguna.",
    parameters: {
      gamma,
      alpha: { name: "Factor", description: "El mismo para cada ejemplo y cada clase." },
    },
  },
  multi_margin: {
    name: "Margen multiclase",
    mean: "Pérdida de margen multiclase media",
    sum: "Suma de pérdidas de margen multiclase",
    description:
      "La clase verdadera tiene que aventajar a cada una de las otras en el margen: cada rival que se acerca más cuesta lo que falta, dividido por el número de clases.",
    twins:
      "MultiMarginLoss de PyTorch es lo mismo; con su weight, su media sigue dividiendo por el número de ejemplos. CategoricalHinge de Keras y multiclass_hinge_loss de Optax cuentan solo el rival más cercano, y no dividen por el número de clases. hinge_loss de scikit-learn también, como métrica.",
    parameters: {
      p: {
        name: "Potencia",
        description: "1: lo que falta cuenta tal cual; 2: cuenta su cuadrado.",
      },
      margin: {
        name: "Ventaja necesaria",
        description: "En cuánto tiene que aventajar la clase verdadera a cada una de las otras.",
      },
    },
  },
  kl_divergence: {
    name: "Divergencia KL",
    mean: "Divergencia KL media",
    sum: "Suma de divergencias KL",
    description:
      "Lo lejos que están las probabilidades predichas de las del objetivo: directa, cuesta pasar por alto lo que el objetivo ve probable; inversa, cuesta apostar por lo que el objetivo ve improbable.",
    twins:
      "KLDivLoss de PyTorch toma log-probabilidades, log_softmax de estas salidas; esta es su reduction=batchmean, mientras que su media divide también por el número de clases. KLDivergence de Keras toma probabilidades y sube ambos lados al menos a 1e-7. kl_divergence de Optax toma log-probabilidades y no se promedia. Todas son directas; para la inversa, intercambia los dos lados. scikit-learn no tiene ninguna.",
    parameters: {
      direction: {
        name: "Dirección",
        description: "Por cuál de los dos se ponderan las diferencias: por el objetivo o por la predicción.",
        forward: "Directa: cubrir todo lo probable",
        reverse: "Inversa: ceñirse a lo probable",
      },
    },
  },
  generalized_cross_entropy: {
    name: "Entropía cruzada generalizada",
    mean: "Entropía cruzada generalizada media",
    sum: "Suma de entropías cruzadas generalizadas",
    description:
      "Entre la entropía cruzada (q cerca de 0) y la probabilidad que no recibió la clase verdadera (q = 1): ningún ejemplo cuesta más de 1/q, así que las etiquetas erróneas no pueden adueñarse del ajuste.",
    twins:
      "CategoricalGeneralizedCrossEntropy de Keras toma índices de clase y probabilidades, softmax de estas salidas. PyTorch, Optax y scikit-learn no tienen ninguna.",
    parameters: {
      q: {
        name: "De la sorpresa al fallo",
        description:
          "Cerca de 0 es la sorpresa de la entropía cruzada; en 1, la probabilidad que no recibió la clase verdadera.",
      },
    },
  },
  multi_label_margin: {
    name: "Margen multietiqueta",
    mean: "Pérdida de margen multietiqueta media",
    sum: "Suma de pérdidas de margen multietiqueta",
    description:
      "Cada etiqueta activa tiene que aventajar en uno a cada etiqueta inactiva: cada par que no lo cumple cuesta lo que falta, dividido por el número de etiquetas.",
    twins:
      "MultiLabelMarginLoss de PyTorch toma los índices de las etiquetas activas, rellenados con −1; aquí el objetivo de cada etiqueta es 0 o 1. Keras, Optax y scikit-learn no tienen ninguna.",
  },
  multi_label_soft_margin: {
    name: "Margen suave multietiqueta",
    mean: "Pérdida de margen suave multietiqueta media",
    sum: "Suma de pérdidas de margen suave multietiqueta",
    description:
      "Entropía cruzada de cada etiqueta por separado, promediada entre las etiquetas: puede haber cualquier número de ellas activas.",
    twins:
      "MultiLabelSoftMarginLoss de PyTorch es lo mismo, también su suma: promedia antes entre las etiquetas, cosa que BCEWithLogitsLoss no hace. Su weight, un número para cada etiqueta, no tiene equivalente aquí. BinaryCrossentropy de Keras con from_logits=True y sigmoid_binary_cross_entropy de Optax, promediadas entre las etiquetas, son lo mismo. scikit-learn no tiene ninguna.",
  },
  dice: {
    name: "Dice",
    mean: "Pérdida Dice media",
    sum: "Suma de pérdidas Dice",
    description:
      "Uno menos lo que se solapan las etiquetas predichas y las verdaderas, medido frente a sus tamaños: las muchas etiquetas inactivas con razón no cuentan, así que no ahogan a las pocas activas.",
    twins:
      "Dice de Keras toma probabilidades, la sigmoide de estas salidas, y hace un solo número de todo el lote si no se da axis; aquí cada fila tiene su propio número. binary_dice_loss de Optax suma 1 al solapamiento y a aquello por lo que se divide. PyTorch y scikit-learn no tienen ninguna.",
  },
  tversky: {
    name: "Tversky",
    mean: "Pérdida de Tversky media",
    sum: "Suma de pérdidas de Tversky",
    description:
      "Dice con un precio para cada tipo de fallo: α para las etiquetas activas por error, β para las inactivas por error; con un medio en ambos es Dice.",
    twins:
      "Tversky de Keras toma probabilidades, la sigmoide de estas salidas, y hace un solo número de todo el lote si no se da axis; aquí cada fila tiene su propio número. dice_loss de Optax también tiene alpha y beta, pero suma 1 arriba y abajo, y toma softmax cuando hay varias clases. PyTorch y scikit-learn no tienen ninguna.",
    parameters: {
      alpha: {
        name: "Precio de activar por error",
        description: "Lo que cuesta una etiqueta que está activa y no debería.",
      },
      beta: {
        name: "Precio de no activar por error",
        description: "Lo que cuesta una etiqueta que está inactiva y no debería.",
      },
    },
  },
};
