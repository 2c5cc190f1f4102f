/** What the dialog says that gives an experiment away: as a link, files, pictures and code. */
export const away = {
  title: "Llévatelo",
  close: "Cerrar",
  link: {
    title: "Enlace",
    about: "Quien lo abra verá los mismos números.",
    length: { one: "{n} carácter", many: "{n} de caracteres", other: "{n} caracteres" },
    copy: "Copiar enlace",
    copied: "Enlace copiado",
    /** The browser does not let a page copy. */
    refused: "No se permitió copiar. El enlace está en el campo: selecciónalo y cópialo ahí.",
    too_long:
      "Este experimento es demasiado grande para un enlace. Llévate el archivo: si lo sueltas en esta página, se abre de nuevo.",
    field: "El enlace",
  },
  qr: {
    title: "Código QR",
    about: "Ponlo en la pared: la cámara de un teléfono abre el enlace.",
    label: "Código QR del enlace",
    too_long:
      "El enlace es demasiado largo para un código QR que una cámara pueda leer: {n} caracteres, cuando caben {most}.",
    file: "Código QR como SVG",
  },
  files: {
    title: "Archivos",
    /** One file with everything in it. */
    whole: {
      name: "El módulo",
      about: "Un archivo de pocos megabytes que se abre desde el disco, sin red, en este punto.",
      fetching: "Cargando lo que lleva dentro…",
      unreached: "No se pudo cargar lo que va en este archivo. ¿Tienes conexión?",
      absent:
        "En esta página no está disponible: {file}, del que se hace, no está junto a los demás archivos de Loss Lab.",
      /** In the file, where scripts do not run. */
      needs: "Necesita JavaScript y WebAssembly.",
    },
    experiment: {
      name: "Experimento",
      about: "Todos los ajustes y los datos; suéltalo en esta página para continuar.",
    },
    history: {
      name: "Historial",
      about: "Cada paso hasta ahora, exacto: pérdidas, tasa de aprendizaje y métricas.",
      /** Of a very long run. */
      thinned:
        "Uno de cada {every} pasos, exacto: pérdidas, tasa de aprendizaje y métricas. Los {n} pasos serían más que las {most} filas que puede tener un archivo.",
      /** While the run is taken again for the file. */
      replay: "Se dan los pasos otra vez",
      at: "paso {t} de {n}",
      stop: "Detener",
      failed: "No se pudo crear este archivo.",
    },
    parameters: { name: "Parámetros", about: "Pesos y sesgos en el paso {t}, con su gradiente." },
    arithmetic: { name: "Aritmética", about: "Cada número del paso que parte de {t}, con su fórmula." },
  },
  pictures: {
    title: "Imágenes",
    none: "No hay ninguna vista abierta.",
    /** Beneath the picture. */
    caption: "{loss}: {value} en el paso {t}",
    failed: "No se pudo hacer esta imagen.",
  },
  /** "Fit as SVG". */
  as: "{name} como {format}",
  lesson: {
    title: "Una lección",
    about:
      "Un enlace para una clase: abre este experimento con estas vistas y deja en manos de quien lo lee lo que le dejes aquí.",
    choose: "Bloquear y ocultar",
    free: "libre",
    locked: "bloqueado",
    hidden: "oculto",
    question: "Hacer la pregunta",
    copy: "Copiar el enlace de la lección",
    along: "Lo que está bloqueado u oculto en «Una lección» va incluido.",
  },
  embed: {
    title: "Tu propia página",
    about: "Pone este módulo en un artículo, un curso o un sitio web tuyo.",
    now: "Con el experimento tal como está ahora",
    preview: "Mostrar cómo se ve allí",
    once: "Una sola vez para todo el sitio, en {file}:",
    /** Where the lines go, by the kind of editor. */
    how: {
      page: "Pega esto en la página, donde deba aparecer el módulo.",
      block: "Añade un bloque “HTML personalizado” y pega esto en él.",
      card: "Añade una tarjeta HTML y pega esto en ella.",
      source: "Abre el código fuente en el editor y pega esto allí.",
      html: "Cambia el editor a HTML y pega esto allí.",
      address: "Elige insertar por dirección y pega esta.",
    },
  },
  code: {
    title: "Código",
    about:
      "Recorre el mismo camino hasta el paso {t}, con los datos, el inicio y los lotes ya escritos dentro.",
    about_unrun:
      "Recorre el mismo camino hasta el paso {t}. Nuestras pruebas leen este código, pero no lo ejecutan, porque allí falta {name}; el de PyTorch, NumPy y scikit-learn sí se ejecuta.",
    copy: "Copiar",
    copied: "Código copiado.",
    refused: "No se permitió copiar. El código está a la vista: selecciónalo y cópialo ahí.",
    about_optimum: "Va al óptimo, adonde llegaría la ejecución tras muchos pasos.",
    pytorch: "PyTorch",
    keras: "Keras",
    optax: "Optax",
    numpy: "NumPy",
    sklearn: "scikit-learn",
    /** Why there is none. */
    gaps: {
      dropout:
        "El dropout apaga unidades al azar, y una biblioteca sortearía otras. Sin dropout sí hay código.",
      optimizer:
        "No hay código para un optimizador que trabaja con segundas derivadas: estas bibliotecas no tienen ninguno. Los más cercanos son sgd y adam.",
      keras_groups:
        "Keras entrena con ejemplos de uno en uno, y esta pérdida compara varios. Hay código para ella en PyTorch, Optax y NumPy.",
      optimum_model:
        "scikit-learn no encuentra el óptimo de este modelo. Lo más parecido es un modelo lineal o polinómico.",
      batches:
        "Estos lotes tienen demasiadas filas para escribirlas en código. Se puede con menos pasos, o con todas las filas a la vez.",
      optimum_loss:
        "scikit-learn no tiene nada con el óptimo de esta pérdida y estos objetivos. Las pérdidas más parecidas son mse, huber, quantile y bce.",
      optimum_penalty:
        "scikit-learn no tiene nada con el óptimo de esta pérdida con esta penalización o este decaimiento de los pesos. Lo más parecido es mse o bce con l2; hinge necesita l2.",
    },
  },
};
