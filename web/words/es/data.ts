/** What is said where readers bring data of their own. */
export const data = {
  open: "Tus propios datos…",
  title: "Tus propios datos",
  close: "Cerrar",
  /** Before there are any. */
  start: {
    bring:
      "Copia celdas de una hoja de cálculo y pégalas aquí, o abre un archivo: CSV, TSV o un experimento guardado (JSON). También puedes soltar un archivo en cualquier parte de la página.",
    paste: "Pegar una tabla",
    example: "x, y\n1, 2.1\n2, 3.9\n3, 6.2",
    read: "Leer la tabla",
    file: "Elegir un archivo…",
    draw: "O dibuja los tuyos",
    draw_hint:
      "Cada uno empieza con dos puntos, para que haya algo que ver. Añade los tuyos y luego quita estos.",
    draw_numbers: "Puntos en un plano",
    draw_classes: "Puntos de dos clases",
    drawn: "Haz doble clic en el gráfico para añadir un punto, o pulsa “Añadir puntos” y toca.",
    drawn_touch: "Pulsa “Añadir puntos” y toca el gráfico para añadir un punto.",
  },
  stays: "Estos datos se quedan en este dispositivo: no se envía ni se guarda nada.",
  reading: { one: "Leyendo… {n} fila", many: "Leyendo… {n} de filas", other: "Leyendo… {n} filas" },
  cancel: "Cancelar",
  back: "Otros datos",
  use: "Usar estos datos",
  problem: "No ha funcionado",
  drop: "Suelta aquí una tabla (CSV, TSV) o un experimento guardado (JSON)",
  /** On what was understood. */
  check: {
    found: { one: "{n} fila, {columns}", many: "{n} de filas, {columns}", other: "{n} filas, {columns}" },
    columns: { one: "{n} columna", many: "{n} de columnas", other: "{n} columnas" },
    preview: "Las primeras filas",
    row: "Fila",
    more_columns: { one: "y {n} columna más", many: "y {n} de columnas más", other: "y {n} columnas más" },
    how: "Cómo se leyó la tabla",
    header: "La primera fila tiene los nombres",
    decimal: "Los decimales se escriben con",
    decimal_point: "un punto: 1.5",
    decimal_comma: "una coma: 1,5",
    target: "¿Qué hay que predecir?",
    as: "Tomarlo como",
    as_numbers: "un número",
    as_classes: "clases",
    features: "¿A partir de qué se predice?",
    no_features: "De nada: se busca un solo valor para todas las filas.",
    missing: "Las filas con una celda vacía",
    missing_out: "se dejan fuera",
    missing_fewer: "se quedan: no se usan las columnas con celdas vacías",
    kinds: {
      number: "números",
      classes: { one: "{n} clase", many: "{n} de clases", other: "{n} clases" },
      two: "dos valores",
      text: "texto, no se puede usar",
      ids: "un nombre para cada fila, no se puede usar",
      empty: "vacía",
    },
    empty_cells: { one: "{n} celda vacía", many: "{n} de celdas vacías", other: "{n} celdas vacías" },
    of_kind: "{name} ({kind})",
    odd_in: "{column}: {cells}",
    odd: {
      one: "{n} celda no contiene un número y cuenta como vacía: “{text}” en la fila {row}",
      many: "{n} de celdas no contienen un número y cuentan como vacías; la primera es “{text}” en la fila {row}",
      other:
        "{n} celdas no contienen un número y cuentan como vacías; la primera es “{text}” en la fila {row}",
    },
  },
  /** What will happen when the data are used. */
  outcome: {
    numbers: {
      one: "{n} fila; “{target}” es un número.",
      many: "{n} de filas; “{target}” es un número.",
      other: "{n} filas; “{target}” es un número.",
    },
    two: {
      one: "{n} fila; “{target}” tiene dos clases, {classes}.",
      many: "{n} de filas; “{target}” tiene dos clases, {classes}.",
      other: "{n} filas; “{target}” tiene dos clases, {classes}.",
    },
    many: {
      one: "{n} fila; “{target}” tiene varias clases: {classes}.",
      many: "{n} de filas; “{target}” tiene varias clases: {classes}.",
      other: "{n} filas; “{target}” tiene varias clases: {classes}.",
    },
    begins: "Se empieza con lo que va bien para eso: el modelo “{model}” y la pérdida “{loss}”.",
    constant: "Sin una columna a partir de la que predecir, se aprende un solo valor para todas las filas.",
    left_out: {
      one: "{n} fila con una celda vacía se deja fuera: la fila {row}.",
      many: "{n} de filas con una celda vacía se dejan fuera; la primera es la fila {row}.",
      other: "{n} filas con una celda vacía se dejan fuera; la primera es la fila {row}.",
    },
    cut: {
      one: "No hay sitio para la última fila: con tantas columnas, no caben más.",
      many: "No hay sitio para las últimas {n} de filas: con tantas columnas, no caben más.",
      other: "No hay sitio para las últimas {n} filas: con tantas columnas, no caben más.",
    },
    replaces: "El experimento que se ve se queda hasta entonces, y “Deshacer” lo trae de vuelta.",
  },
  separators: {
    tabs: "tabuladores",
    semicolons: "puntos y coma",
    bars: "barras verticales",
    commas: "comas",
    blanks: "espacios",
  },
  remarks: {
    encoding: "El archivo no está escrito en Unicode. Se leyó como texto de Europa occidental.",
    separator: "Las columnas están separadas por {separator}.",
    too_many_columns: "Hay {n} columnas. Se leyeron las primeras {max}.",
    too_many_rows: "Se leyeron las primeras {max} filas; el resto se deja fuera.",
    empty_lines: {
      one: "Se pasó por alto {n} línea vacía.",
      many: "Se pasaron por alto {n} de líneas vacías.",
      other: "Se pasaron por alto {n} líneas vacías.",
    },
    titles: {
      one: "Se pasó por alto {n} línea que había encima de la tabla.",
      many: "Se pasaron por alto {n} de líneas que había encima de la tabla.",
      other: "Se pasaron por alto {n} líneas que había encima de la tabla.",
    },
    short_rows: {
      one: "{n} fila tiene menos celdas que las demás: la fila {row}. Lo que le falta cuenta como vacío.",
      many: "{n} de filas tienen menos celdas que las demás; la primera es la fila {row}. Lo que les falta cuenta como vacío.",
      other:
        "{n} filas tienen menos celdas que las demás; la primera es la fila {row}. Lo que les falta cuenta como vacío.",
    },
    long_rows: {
      one: "{n} fila tiene más celdas que las demás: la fila {row}. Lo que sobra se dejó fuera.",
      many: "{n} de filas tienen más celdas que las demás; la primera es la fila {row}. Lo que sobra se dejó fuera.",
      other:
        "{n} filas tienen más celdas que las demás; la primera es la fila {row}. Lo que sobra se dejó fuera.",
    },
    quotes: "En la fila {row} hay unas comillas en un lugar extraño. Mira si sus celdas están bien.",
    cut_cells: {
      one: "{n} celda tiene más de {max} caracteres y se cortó.",
      many: "{n} de celdas tienen más de {max} caracteres y se cortaron.",
      other: "{n} celdas tienen más de {max} caracteres y se cortaron.",
    },
    decimal_comma: "Los decimales se escriben con coma: 1,5 es uno y medio.",
    signs: {
      one: "Se omitió el signo de dinero o de porcentaje en {n} celda.",
      many: "Se omitieron los signos de dinero o de porcentaje en {n} de celdas.",
      other: "Se omitieron los signos de dinero o de porcentaje en {n} celdas.",
    },
    no_header: "La primera fila no tiene nombres, así que las columnas se numeraron.",
    unnamed: {
      one: "{n} columna no tiene nombre y se numeró.",
      many: "{n} de columnas no tienen nombre y se numeraron.",
      other: "{n} columnas no tienen nombre y se numeraron.",
    },
    double_names: {
      one: "{n} columna tiene el nombre de otra y se numeró.",
      many: "{n} de columnas tienen el nombre de otra y se numeraron.",
      other: "{n} columnas tienen el nombre de otra y se numeraron.",
    },
  },
  problems: {
    empty: "No hay filas. Pega al menos dos, o elige otro archivo.",
    too_large:
      "Es más de lo que se puede leer aquí: {size} MB, cuando se permiten {max} MB. Deja menos filas o columnas.",
    spreadsheet_file:
      "Es un archivo de hoja de cálculo o un archivo comprimido. Ábrelo en su programa, copia las celdas y pégalas aquí, o guárdalas como CSV.",
    picture_file:
      "Es una imagen. Aquí solo se puede abrir una tabla (CSV, TSV) o un experimento guardado (JSON).",
    document_file:
      "Es un documento PDF. Copia primero su tabla en una hoja de cálculo y pega después las celdas aquí.",
    no_text:
      "Este archivo no contiene texto. Aquí solo se puede abrir una tabla (CSV, TSV) o un experimento guardado (JSON).",
    no_file: "Lo que soltaste no es ni un archivo ni un texto. Suelta un archivo, o copia celdas y pégalas.",
    several_files: "Solo se puede abrir un archivo a la vez. Suelta el que quieras.",
    unreadable: "No se pudo leer el archivo. Quizá se haya movido o esté en uso; prueba a elegirlo otra vez.",
    open_quote:
      "Unas comillas se abren cerca de la fila {row} y no se cierran, así que el resto es una sola celda. Ciérralas o quítalas.",
    no_experiment:
      "Este JSON no contiene un experimento de Loss Lab. Una tabla se puede abrir como CSV o pegar desde una hoja de cálculo.",
    experiment_refused: "El experimento de este archivo no funciona. {message}",
    nothing_to_predict:
      "No hay ninguna columna de números, ni una de dos a diez clases, así que no se podría predecir nada. Mira abajo los tipos de las columnas.",
    too_few_rows:
      "Filas sin ninguna celda vacía: {n}. Hacen falta al menos dos. Deja fuera las columnas con muchas celdas vacías.",
    one_class:
      "Todas las filas que quedan son de la misma clase de “{name}”. Hacen falta al menos dos clases.",
  },
};
