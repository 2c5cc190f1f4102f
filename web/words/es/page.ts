/** What the exhibit, its controls and its messages say. */
export const page = {
  label: "Loss Lab",
  loading: "Cargando…",
  views: {
    label: "Vistas",
    show: "Ver",
    close: "Cerrar: {name}",
  },
  loss: {
    /** The headline number: {loss} is the loss's name for a mean or sum, {rows} as "298 sales". */
    over: "{loss} en {rows}",
    change_down: "desde {value} en el paso {t}",
    change_up: "desde {value} en el paso {t}",
    change_none: "igual que en el paso {t}",
    change_start: "al principio",
    change_jump: "en el paso {t}",
    /** The same loss in the units that training works in, which the curve and the arithmetic show. */
    trained: "{value} tal como se entrena, en {unit}",
    trained_plain: "{value} tal como se entrena",
    batch: "{value} en el lote de {n} de este paso",
    held_out: "{value} en las filas reservadas",
  },
  status: {
    /** Read out when the numbers have settled. */
    settled: "Paso {t}. {loss}: {value}.",
    converged: "Aquí la pendiente es cero, hasta donde llegan los números: ningún paso cambiará esto.",
    stopped: "La pérdida de validación ha dejado de bajar: la parada temprana termina aquí el entrenamiento.",
  },
  transport: {
    label: "Pasos",
    step: "Paso",
    step_back: "Paso atrás",
    play: "Reproducir",
    pause: "Pausa",
    reset: "Reiniciar",
    at: "Paso {t}",
    of: "de {furthest}",
    epoch: "época {epoch}",
    batch: "lote {k} de {n}",
    example: "ejemplo {k} de {n}",
    scrubber: "Posición en la ejecución, en pasos",
    by: "Un paso es",
    by_example: "un ejemplo",
    by_update: "una actualización",
    by_epoch: {
      one: "una época ({n} actualización)",
      many: "una época ({n} de actualizaciones)",
      other: "una época ({n} actualizaciones)",
    },
    speed: "Velocidad",
    speed_slow: "1 paso por segundo",
    speed_walk: "10 pasos por segundo",
    speed_frame: "un paso por fotograma",
    speed_fast: "lo más rápido posible",
    undo: "Deshacer",
    redo: "Rehacer",
    link: "Copiar enlace",
    link_done: "Enlace copiado",
    link_failed: "El enlace está en la barra de direcciones.",
  },
  controls: {
    label: "Ajustes",
    loss: "Pérdida",
    /** Of an author's own loss: {n} places, and the {worst} relative error there. */
    slope_check: {
      one: "Su pendiente se comparó con diferencias de sus valores en {n} punto; el peor error es {worst}.",
      many: "Su pendiente se comparó con diferencias de sus valores en {n} de puntos; el peor error es {worst}.",
      other:
        "Su pendiente se comparó con diferencias de sus valores en {n} puntos; el peor error es {worst}.",
    },
    data: "Datos",
    features: "Entrada",
    model: "Modelo",
    batch_full: { one: "la única fila que hay", many: "las {n} de filas", other: "las {n} filas" },
    batch_some: { one: "{n} fila", many: "{n} de filas", other: "{n} filas" },
    no_data: "Ninguno",
    surfaces: "Superficies, sin datos",
    surface: "Superficie",
    own_data: "Tus propios datos",
    edited: "{name}, con cambios",
    source: "Fuente",
    source_of: "Fuente: {source}.",
    licence: "Licencia: {licence}.",
    /** Before its description. */
    warning: "{name}.",
    restarted:
      "Esta pérdida se entrena con el objetivo en otras unidades, así que la ejecución empieza de nuevo.",
    reshaped: "Esta pérdida pide otras salidas, así que la ejecución empieza de nuevo.",
  },
  compare: {
    open: "Comparar",
    /** {message}: what the run cannot do, in a sentence. */
    left: "“{name}” no pudo seguir, así que salió de la comparación. {message}",
  },
  divergence: {
    title: "La ejecución se disparó",
    loss: "Después del paso {t}, la pérdida es demasiado grande para escribirla como número.",
    outgrown: "Después del paso {t}, esto se sale del rango de los números: {quantity} ({block}).",
    quantity: {
      loss: "la pérdida",
      gradient: "el gradiente",
      memory: "la memoria del optimizador",
      delta: "el paso",
      parameters: "los parámetros",
    },
    searching: "Buscando una tasa de aprendizaje que funcione aquí…",
    works:
      "La mayor tasa de aprendizaje que funciona aquí, según lo probado, es {rate}; la tuya es {learning_rate}.",
    /** For the cause where it is known: bound = 2 (1 + momentum) / curvature. */
    bound:
      "Cada paso se pasa del mínimo más que el anterior: al principio la pérdida se curva con una curvatura de hasta {curvature}, y en una curva así solo llegan al reposo las tasas menores que {bound}.",
    none: "Ninguna tasa menor de las que se probaron funciona aquí: la causa es el inicio o son los datos.",
    set: "Empezar de nuevo con {rate}",
  },
  recovered:
    "El cálculo se interrumpió y se ha retomado en el paso {t}. Los números son los mismos y no se ha perdido nada tuyo.",
  error: {
    title: "No ha funcionado",
    dismiss: "Cerrar",
    link_long:
      "Este enlace es más largo de lo que puede ser: {length} caracteres, cuando se permiten {most}.",
    link_broken: "Este enlace no contiene un experimento. Quizá falte una parte.",
    link_newer: "Este enlace se hizo con otra versión de Loss Lab.",
    link_refused: "El experimento de este enlace no funciona. {message}",
    compare:
      "Esto no es una comparación: necesita una base y hasta cuatro ejecuciones, cada una con un nombre y con ajustes que no sean los datos.",
    attribute: "El experimento dado a este módulo no es JSON.",
    too_long_to_share: "Este experimento es demasiado grande para un enlace.",
    start: "Loss Lab no pudo iniciarse: {message}",
    kept: "Lo que ves está como en el paso {t}; tus puntos y ajustes siguen aquí.",
    unknown_exhibit: "No hay ningún módulo que se llame “{id}”.",
  },
  help: {
    title: "Teclado y ratón",
    close: "Cerrar",
    space: "Reproducir o pausar",
    step: "Un paso adelante o atrás",
    ends: "Al primer paso o al más lejano",
    reset: "Volver al paso cero",
    undo: "Deshacer el último cambio",
    redo: "Rehacer lo deshecho",
    plot: "En el gráfico, arrastra un punto para moverlo y haz doble clic en un lugar vacío para añadir uno. Con el teclado: las flechas van de punto en punto, Intro toma uno, Supr lo quita y A añade uno.",
    buttons: {
      title: "Qué hacen los botones",
      step: "Da el paso que se muestra: θ ← θ + Δθ, y t pasa a t + 1. En “Velocidad y paradas”, un paso también puede ser un ejemplo o una época entera.",
      step_back:
        "Va a t − 1. La ejecución se calcula de nuevo desde ahí, así que los números son exactamente los mismos.",
      play: "Da un paso tras otro hasta que pauses. Termina por sí solo donde la ejecución se dispara o llega al reposo.",
      reset: "Va a t = 0, donde empieza la ejecución. Lo que se cambió por el camino queda en su paso.",
      scrubber: "Va a cualquier paso, de 0 al más lejano hasta ahora. Volver atrás no pierde nada.",
    },
    keys: {
      space: "Espacio",
      step: "← →",
      ends: "Inicio, Fin",
      reset: "R",
      undo: "Ctrl Z",
      redo: "Ctrl Mayús Z, Ctrl Y",
      palette: "Ctrl K",
    },
    where: "Las teclas funcionan cuando el foco está en el módulo, pero no en un campo ni en un menú.",
  },
};
