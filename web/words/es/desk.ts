/** What the sandbox's own controls say: what is folded away, and what is in there. */
export const desk = {
  /** The titles of what opens at a press. */
  panels: {
    pace: "Velocidad y paradas",
    settings: "Ajustes",
    explain: "Explicar cada ajuste",
    about: "Sobre esta pérdida",
  },
  /** Headings of the settings. */
  groups: {
    loss: "Pérdida",
    optimizer: "Optimizador",
    model: "Modelo",
    training: "Entrenamiento",
    data: "Datos",
  },
  /** Why a loss cannot be chosen, behind its name. */
  misfits: {
    with: "{loss} ({reason})",
    number: "necesita números",
    not_negative: "necesita números desde 0",
    positive: "necesita números mayores que 0",
    label: "necesita dos clases",
    probability: "necesita dos clases",
    sign: "necesita objetivos de 1 y −1",
    category: "necesita clases",
    class_index: "necesita clases",
    groups: "necesita filas en grupos de {n}",
    one_target: "necesita un objetivo",
    several_targets: "necesita varios objetivos",
  },
  /** `name` is a label, `hint` explains it in two sentences. */
  settings: {
    standardize: {
      name: "Contar en desviaciones estándar",
      hint: "Cada entrada, y el objetivo si es un número, se lleva antes de entrenar a una media de 0 y a una dispersión de 1. Así una misma tasa de aprendizaje sirve para todo.",
    },
    features: "Las columnas que recibe el modelo como x. Las demás no intervienen.",
    /** Which columns go in: {n} of {all}. */
    columns: {
      all: "Las {n} columnas",
      some: "{n} de {all} columnas",
      several: "Elegir varias",
      find: "Buscar una columna",
      tick_all: "Todas",
      tick_none: "Ninguna",
      tick_found: "Todas estas",
      clear_found: "Ninguna de estas",
      lost: "Ninguna columna se llama así.",
      empty: "No hay ninguna otra columna.",
      least: "Hace falta al menos una: hasta entonces la ejecución sigue como está.",
    },
    weight: {
      name: "Peso de los ejemplos",
      none: "todos igual",
      hint: "Una columna de números que dice cuánto cuenta cada ejemplo. Con el doble de peso, tira como dos ejemplos.",
    },
    hidden: {
      name: "Capas ocultas",
      hint: "Cuántas unidades tiene cada capa, de la primera a la última, como en 8, 8. Con más unidades hay más curvas posibles, y el entrenamiento tarda más.",
    },
    heads: {
      name: "Cabezas",
      hint: "Cómo se reparten las salidas entre últimas capas separadas, como en 1, 2. Cada una tiene sus propios pesos y ve las mismas unidades ocultas.",
    },
    reduction: {
      name: "Las pérdidas se",
      mean: "promedian",
      sum: "suman",
      hint: "Las pérdidas de todos los ejemplos se convierten en un número. Si se promedian, la misma tasa de aprendizaje sirve con pocos ejemplos y con muchos; si se suman, cada ejemplo alarga el paso.",
    },
    class_weights: {
      name: "Peso de las clases",
      equal: "todos los ejemplos por igual",
      balanced: "todas las clases por igual",
      own: "los tuyos",
      hint: "Cuánto cuenta un ejemplo de cada clase. Con todas las clases por igual, los ejemplos de una clase rara cuentan más, y así ninguna clase queda ahogada.",
    },
    own_class_weights: {
      name: "Un peso para cada clase",
      hint: "Un número para cada clase, en su orden, como en 1, 3. Con una clase de peso 0 no se entrena.",
    },
    optimizer: {
      name: "Optimizador",
      hint: "Convierte el gradiente en un paso. Todos van cuesta abajo, pero con pasos de distinta longitud y dirección.",
    },
    schedule: {
      name: "Programación de la tasa",
      hint: "Cambia la tasa de aprendizaje por el camino. Pasos grandes primero y pequeños después dejan que la ejecución llegue al reposo.",
    },
    batch_size: {
      name: "Tamaño del lote",
      hint: "Cuántos ejemplos mira cada paso. Los lotes pequeños dan pasos rápidos y ruidosos; todas las filas dan la pendiente exacta.",
    },
    penalty: {
      name: "Precio de los pesos",
      none: "ninguno",
      hint: "Lo que se suma a la pérdida por los pesos grandes. Mantiene el modelo sencillo, a costa de un ajuste un poco peor.",
    },
    seed: {
      name: "Semilla",
      hint: "El número del que sale todo el azar: el inicio, los lotes, el ruido. La misma semilla da la misma ejecución.",
    },
    needs_held_out: "Para esto hay que reservar algunas filas, en “Datos”.",
    /** Of a formula that a reader writes. */
    formula_hint:
      "La salida es p; el objetivo, y; la diferencia, r = p − y. Hay + − * / ^, comparaciones, if(condición, sí, no), min, max, abs, sqrt, exp, log, log1p, expm1, tanh, sigmoid, softplus, log_cosh, sin, cos, sign y floor.",
    formula_examples: "Fórmulas para empezar",
    parameter: "Parámetro {name}",
    parameter_min: "desde",
    parameter_max: "hasta",
    parameter_add: "Añadir un parámetro, {name}",
    parameter_remove: "Quitar el parámetro {name}",
    /** Of a weighted sum. */
    term: "Término {n}",
    term_add: "Añadir un término",
    term_remove: "Quitar el término {n}",
    term_weight:
      "La pérdida de este término se multiplica por él. Solo la proporción entre los pesos decide dónde se asienta el ajuste.",
    term_range: "Desde esta columna hasta antes de aquella, como en 0, 1. Vacío: todas.",
  },
  pace: {
    speed:
      "Cuánto espera Reproducir entre dos pasos. A toda velocidad da tantos pasos como caben entre dos imágenes.",
    stride:
      "Hasta dónde llega una pulsación de Paso: una actualización es θ ← θ + Δθ, y una época son tantas actualizaciones como hacen falta para ver cada fila una vez, filas / tamaño del lote. Por ejemplos, se mira uno tras otro y la actualización sigue al último del lote.",
  },
  /** Going on until something holds. */
  until: {
    label: "Seguir hasta que",
    step: "llegue a este paso",
    loss: "la pérdida sea menor que",
    converged: "llegue al reposo",
    rises: "la pérdida de validación suba durante tantas épocas",
    hint: "Se dan actualizaciones θ ← θ + Δθ hasta que esto se cumpla, {most} como máximo. En reposo, ninguna pendiente es mayor que 10⁻⁹ · max(1, |pérdida|).",
    /** It has not come there: {t} is the step, {loss} the loss over all training examples. */
    missed: {
      diverged:
        "No se alcanzó: la ejecución se disparó después del paso {t}, con una pérdida de entrenamiento de {loss}.",
      converged:
        "No se alcanzó: en el paso {t} la ejecución se ha detenido, con una pérdida de entrenamiento de {loss}. Dar más pasos no cambia nada.",
      most: "No se alcanzó: la búsqueda terminó en el paso {t}, con una pérdida de entrenamiento de {loss}. «Adelante» da hasta {most} pasos más.",
    },
    go: "Adelante",
  },
  /** Where everything that can be done is found by typing. */
  palette: {
    title: "Buscar una orden",
    placeholder: "¿Qué quieres hacer?",
    none: "No hay nada con ese nombre.",
    /** Before the name of a view or panel. */
    open: "Mostrar",
    close: "Ocultar",
  },
  lesson: {
    line: "Esto es una lección: una parte ya está fijada, con el resto puedes probar.",
    locked: "Bloqueado aquí: {controls}.",
    model_parameters: "Ajustes propios del modelo",
    loss_parameters: "Ajustes propios de la pérdida",
    reduction: "Cómo se suman las pérdidas",
    points: "Puntos del gráfico",
    parameters: "Parámetros, a mano",
    guide: "Notas debajo de la pieza",
  },
  answers: { title: "Respuestas correctas" },
  about: {
    formula: "Pérdida de un ejemplo",
    slope: "Su pendiente",
    /** What the letters of the formulas mean. */
    letters: "La salida es ŷ; el objetivo, y; la diferencia, r = ŷ − y.",
    claims: "Lo que se cumple",
    /** {claim} as "Convex", followed by a sentence. */
    holds: "{claim}.",
    fails: "No se cumple: {claim}.",
    best_constant: "Su mejor constante",
    twins: "Cómo la llaman otros",
    twin: "{framework}: {name}",
  },
};
