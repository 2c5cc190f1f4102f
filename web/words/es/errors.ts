/**
 * The sentence for every code of a fault, in Spanish: what was wrong, where, and what is allowed.
 * {name} puts in a value; {name, kind} what sort of value was found or wanted; {name, list} all that is allowed;
 * {name, quoted} a text in quotation marks; {place} the path of the input.
 */
import type { FaultWords } from "../fault.js";

export const errors: FaultWords = {
  whole: "Lo introducido",
  quoted: "“{text}”",
  /** What the core calls a value, as a sentence names it. */
  kinds: {
    number: "un número",
    text: "un texto",
    string: "un texto",
    list: "una lista",
    object: "un objeto",
    "true or false": "verdadero o falso",
    boolean: "verdadero o falso",
    nothing: "un valor vacío",
    undefined: "un valor vacío",
    function: "una función",
    symbol: "un símbolo",
    bigint: "un BigInt",
    "plain data": "datos simples (números, textos, listas y objetos simples)",
    value: "un valor",
    operator: "un operador",
    "(": "“(”",
    ")": "“)”",
    bytes: "caracteres",
    nodes: "operaciones",
  },
  templates: {
    // Any value.
    wrong_type: "{place} es {found, kind}, pero tiene que ser {expected, kind}.",
    missing: "Falta {place}.",
    not_finite: "{place} es {found}. Tiene que ser un número normal y finito.",
    not_integer: "{place} es {found}. Tiene que ser un número entero.",
    model_too_large:
      "{place}: {optimizer, quoted} es para modelos con {max} parámetros como máximo, ya que calcula cómo la pendiente de cada uno depende de todos los demás. Este tiene {found}.",
    out_of_range: "{place} es {found}. Puede ir de {min} a {max}.",
    unknown_key:
      "{place}: aquí no hay nada que se llame {key, quoted}. Lo que puede haber aquí: {allowed, list}.",
    unknown_id: "{place} es {found, quoted}, que no existe. Existen {allowed, list}.",
    too_deep: "{place} está a más de {max} niveles de profundidad, o se contiene a sí mismo.",
    text_too_long: "{place} es un texto de {found} caracteres. Se permiten {max} como máximo.",
    too_large: "{place}: hay demasiados datos. En total puede haber unos {max} números.",

    // Data.
    empty_data: "{place} no tiene nada. Hace falta al menos una fila.",
    too_many_rows: "{place} tiene {found} filas o entradas. Se permiten {max} filas como máximo.",
    ragged_columns:
      "La columna {column, quoted} tiene {rows} filas, pero las demás tienen {expected}. Todas las columnas tienen que ser igual de largas.",
    ragged_rows:
      "{place} tiene {cols} números, pero la primera fila tiene {expected}. Todas las filas tienen que ser igual de largas.",
    missing_value: "{place} no tiene valor. Cada fila de la columna {column, quoted} necesita uno.",
    mixed_types:
      "{place}: la columna {column, quoted} mezcla números y textos. Solo puede tener una de las dos cosas.",
    unknown_column: "{place}: no hay ninguna columna {found, quoted}. Las columnas son {allowed, list}.",
    text_feature: "{place}: la columna {column, quoted} tiene textos, pero ahí hacen falta números.",
    unknown_class: "{place}: {found, quoted}, en la columna {column, quoted}, no es una de las clases.",
    one_class:
      "Todas las filas de la columna {column, quoted} son de la clase {found, quoted}. Hacen falta al menos dos clases.",
    negative_weight: "{place}: {column}[{row}] es {found}, pero un peso no puede ser negativo.",
    no_weight: "{place}: todos los pesos son cero. Al menos una fila necesita un peso mayor que cero.",
    duplicate_id: "{place} vuelve a ser {found}. Cada fila necesita un identificador propio.",
    missing_table: "{place}: primero hay que cargar la tabla {id, quoted}.",
    table_unavailable: "{place}: no se pudieron cargar los datos de {id, quoted}. ¿Tienes conexión?",

    // The experiment.
    wrong_version:
      "Este experimento es de la versión {found}, pero solo se puede abrir la versión {expected}.",
    wrong_targets: "La pérdida {loss, quoted} no puede usar {found} como objetivo ({column}[{row}]).",
    wrong_columns: "Columnas objetivo que toma la pérdida {loss, quoted}: {expected}. Las que hay: {found}.",
    wrong_list:
      "La pérdida {loss, quoted} necesita en {list, quoted} un número para cada salida: {expected} en total, pero hay {found}.",
    too_many_outputs: "{place} necesitaría {found} salidas. Se permiten {max} como máximo.",
    bad_name:
      "{place}: {name, quoted} no puede ser el nombre de un parámetro. Un nombre tiene como máximo {max} letras, cifras y guiones bajos, empieza por una letra y no está ya en uso.",
    empty_range:
      "{place}: el intervalo de {min} a {max} está vacío. El máximo tiene que ser mayor que el mínimo.",
    nested_sum: "{place}: una suma no puede ser término de otra suma. Pon sus términos junto a los demás.",
    terms_disagree:
      "{place}: {found, quoted} y {first, quoted} miran grupos de filas distintos, así que no se pueden sumar.",
    wrong_range:
      "{place}: las columnas de un término acaban en {found}, pero pueden acabar de {min} a {max}.",
    incomplete_group:
      "La pérdida {loss, quoted} mira las filas en grupos de {group}, pero {found} filas no se pueden dividir así.",
    group_disagrees:
      "La pérdida {loss, quoted} mira las filas en grupos, pero la fila {row} se distingue de las demás de su grupo en {column, quoted}.",
    batch_too_large:
      "La pérdida {loss, quoted} compara todas las filas entre sí y toma {max} como máximo, pero hay {found}.",
    wrong_length: "{place} tiene {found} números, pero hacen falta {expected}.",
    wrong_count: "Entradas que tiene {place}: {found}. Puede haber de {min} a {max}.",
    edits_order:
      "{place} es {found}, pero el cambio anterior está en {previous}. Los cambios tienen que ir en orden creciente.",
    edit_changes_scaling:
      "{place}: pasar de {from, quoted} a {to, quoted} cambiaría la escala del objetivo, así que no se puede hacer sobre la marcha.",
    edit_changes_shape:
      "{place}: {from, quoted} y {to, quoted} piden salidas o grupos de filas distintos, así que una no puede seguir a la otra sobre la marcha.",
    needs_validation:
      "{place}: la parada temprana mira las filas reservadas, pero con validation {found} no hay ninguna.",
    class_weights_need_classes:
      "{place}: aquí la pérdida {loss, quoted} no tiene clases en una sola columna, así que no se les puede dar peso.",
    no_training_rows: "Con validation {found} no queda ninguna fila con peso para entrenar.",
    needs_features: "{place}: el modelo {model, quoted} necesita al menos una característica.",
    too_few_outputs: "{place}: el modelo {model, quoted} necesita al menos {min} salidas; hay {found}.",
    wrong_heads: "{place}: las cabezas tienen {found} salidas en total, pero hacen falta {expected}.",
    wrong_token:
      "{place}: {column}[{row}] es {found}. Para el modelo {model, quoted} tiene que ser un número entero de 0 a {max}.",
    features_for_outputs:
      "{place}: el modelo {model, quoted} necesita una característica para cada salida. Hay {found}, pero hacen falta {expected}.",
    no_examples:
      "{place} trata de ejemplos, pero el modelo {model, quoted} no tiene ninguno: su pérdida depende solo de sus parámetros. Hay que omitirlo.",
    takes_own_loss:
      "{place} es {found, quoted}, pero el modelo {model, quoted} es su propia pérdida. Solo toma {loss, quoted}.",
    loss_without_data:
      "{place}: {loss, quoted} es la pérdida de un modelo sin datos. El modelo {model, quoted} tiene datos, así que necesita una pérdida que los mire.",
    one_feature: "{place}: este modelo toma una sola característica, pero hay {found}.",
    nesterov_needs_momentum:
      "{place}: Nesterov necesita un momentum mayor que 0 y un dampening de 0, pero momentum es {momentum} y dampening, {dampening}.",

    // Going on until something holds.
    nothing_held_out: "{place} mira las filas reservadas, pero no hay ninguna.",

    // Looking around a run.
    no_move: "{place} es 0. Un parámetro tiene que moverse alguna distancia.",

    // A loss by itself.
    shape_mismatch:
      "{place} tiene {rows} filas y {cols} columnas, pero aquí esta pérdida necesita {expected_rows} filas y {expected_cols} columnas.",

    // Formulas.
    expression_too_long: "{place}: la fórmula tiene {found} {unit, kind}. Se permiten {max} como máximo.",
    expression_too_deep:
      "{place}: en el carácter {column}, la fórmula está anidada a más de {max} niveles de profundidad.",
    expression_unexpected:
      "{place}: en el carácter {column} está {found, quoted}, pero ahí tiene que venir {expected, kind}.",
    expression_ends: "{place} termina demasiado pronto. Falta: {expected, kind}.",
    expression_unknown_name:
      "{place}: no se conoce {name, quoted}, en el carácter {column}. Aquí se conocen: {allowed, list}.",
    expression_arguments:
      "{place}: argumentos que toma {function}, en el carácter {column}: {expected}. Los que tiene: {found}.",

    // The engine.
    engine_failed:
      "El cálculo falló, incluso al empezar de nuevo. Por favor, avísanos y adjunta su experimento.",
    out_of_memory: "No hay memoria para el cálculo. Cerrar otras pestañas puede ayudar.",
    wasm_unreachable: "No se pudo cargar el cálculo. ¿Tienes conexión?",
    wasm_unavailable: "Aquí no se pudo iniciar el cálculo ({reason}). Necesita WebAssembly.",
    closed: "Esta ejecución o su motor se ha cerrado.",
  },
};
