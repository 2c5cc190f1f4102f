/**
 * The sentence for every code of a fault, in English, the source: what was wrong, where, and what is allowed.
 * {name} puts in a value; {name, kind} what sort of value was found or wanted; {name, list} all that is allowed;
 * {name, quoted} a text in quotation marks; {place} the path of the input.
 */
import type { FaultWords } from "../fault.js";

export const errors: FaultWords = {
  whole: "The input",
  quoted: "“{text}”",
  /** What the core calls a value, as a sentence names it. */
  kinds: {
    number: "a number",
    text: "a text",
    string: "a text",
    list: "a list",
    object: "an object",
    "true or false": "true or false",
    boolean: "true or false",
    nothing: "nothing",
    undefined: "nothing",
    function: "a function",
    symbol: "a symbol",
    bigint: "a BigInt",
    "plain data": "plain data (numbers, texts, lists and plain objects)",
    value: "a value",
    operator: "an operator",
    "(": "“(”",
    ")": "“)”",
    bytes: "characters",
    nodes: "operations",
  },
  templates: {
    // Any value.
    wrong_type: "{place} is {found, kind}, but it has to be {expected, kind}.",
    missing: "{place} is missing.",
    not_finite: "{place} is {found}. It has to be an ordinary, finite number.",
    not_integer: "{place} is {found}. It has to be a whole number.",
    model_too_large:
      "{place}: {optimizer, quoted} is for models with at most {max} parameters, since it works out how each one's slope depends on every other. This one has {found}.",
    out_of_range: "{place} is {found}. It may be from {min} to {max}.",
    unknown_key: "{place}: there is nothing called {key, quoted} here. What may stand here: {allowed, list}.",
    unknown_id: "{place} is {found, quoted}, which does not exist. There are {allowed, list}.",
    too_deep: "{place} lies more than {max} levels deep, or contains itself.",
    text_too_long: "{place} is a text of {found} characters. At most {max} are allowed.",
    too_large: "{place}: there is too much data. All together may hold about {max} numbers.",

    // Data.
    empty_data: "{place} is empty. At least one row is needed.",
    too_many_rows: "{place} has {found} rows or entries. At most {max} rows are allowed.",
    ragged_columns:
      "Column {column, quoted} has {rows} rows, but the others have {expected}. All columns have to be equally long.",
    ragged_rows:
      "{place} has {cols} numbers, but the first row has {expected}. All rows have to be equally long.",
    missing_value: "{place} is empty. Every row of column {column, quoted} needs a value.",
    mixed_types: "{place}: column {column, quoted} mixes numbers and texts. It has to hold only one of them.",
    unknown_column: "{place}: there is no column {found, quoted}. The columns are {allowed, list}.",
    text_feature: "{place}: column {column, quoted} holds texts, but numbers are needed there.",
    unknown_class: "{place}: {found, quoted} in column {column, quoted} is not one of the classes.",
    one_class:
      "All rows of column {column, quoted} are of the class {found, quoted}. At least two classes are needed.",
    negative_weight: "{place}: {column}[{row}] is {found}, but a weight can't be negative.",
    no_weight: "{place}: all weights are zero. At least one row needs a weight above zero.",
    duplicate_id: "{place} is {found} once more. Every row needs an id of its own.",
    missing_table: "{place}: the table {id, quoted} has to be loaded first.",
    table_unavailable: "{place}: the data of {id, quoted} could not be loaded. Are you connected?",

    // The experiment.
    wrong_version: "This experiment has version {found}, but only version {expected} can be opened.",
    wrong_targets: "The loss {loss, quoted} can't use {found} as a target ({column}[{row}]).",
    wrong_columns: "The loss {loss, quoted} takes {expected} target columns, but there are {found}.",
    wrong_list:
      "The loss {loss, quoted} needs {expected} numbers in {list, quoted}, one for each output, but there are {found}.",
    too_many_outputs: "{place} would need {found} outputs. At most {max} are allowed.",
    bad_name:
      "{place}: {name, quoted} can't be the name of a parameter. A name has at most {max} letters, digits and underscores, begins with a letter, and isn't taken.",
    empty_range: "{place}: the range from {min} to {max} is empty. The maximum has to be above the minimum.",
    nested_sum: "{place}: a sum can't be a term of another sum. Put its terms beside the others.",
    terms_disagree:
      "{place}: {found, quoted} and {first, quoted} look at different groups of rows, so they can't be added up.",
    wrong_range: "{place}: a term's columns end at {found}, but they may end from {min} to {max}.",
    incomplete_group:
      "The loss {loss, quoted} looks at rows in groups of {group}, but {found} rows can't be divided so.",
    group_disagrees:
      "The loss {loss, quoted} looks at rows in groups, but row {row} differs from the others of its group in {column, quoted}.",
    batch_too_large:
      "The loss {loss, quoted} compares all rows with one another and takes at most {max}, but there are {found}.",
    wrong_length: "{place} has {found} numbers, but {expected} are needed.",
    wrong_count: "{place} has {found} entries. There may be from {min} to {max}.",
    edits_order:
      "{place} is {found}, but the edit before it is at {previous}. Edits have to be in rising order.",
    edit_changes_scaling:
      "{place}: changing from {from, quoted} to {to, quoted} would change the scale of the target, so it can't be done on the way.",
    edit_changes_shape:
      "{place}: {from, quoted} and {to, quoted} ask for different outputs or groups of rows, so one can't follow the other on the way.",
    needs_validation:
      "{place}: early stopping looks at held-out rows, but with validation {found} there are none.",
    class_weights_need_classes:
      "{place}: the loss {loss, quoted} has no classes in one column here, so classes can't be weighted.",
    no_training_rows: "With validation {found}, no row with a weight is left to train on.",
    needs_features: "{place}: the model {model, quoted} needs at least one feature.",
    too_few_outputs: "{place}: the model {model, quoted} needs at least {min} outputs, but there is {found}.",
    wrong_heads: "{place}: the heads have {found} outputs together, but {expected} are needed.",
    wrong_token:
      "{place}: {column}[{row}] is {found}. For the model {model, quoted} it has to be a whole number from 0 to {max}.",
    features_for_outputs:
      "{place}: the model {model, quoted} needs a feature for each output. There are {found}, but {expected} are needed.",
    no_examples:
      "{place} is about examples, but the model {model, quoted} has none: its loss depends on its parameters alone. Leave it out.",
    takes_own_loss:
      "{place} is {found, quoted}, but the model {model, quoted} is its own loss. The only one it takes is {loss, quoted}.",
    loss_without_data:
      "{place}: {loss, quoted} is the loss of a model without data. The model {model, quoted} has data, so it needs a loss that looks at them.",
    one_feature: "{place}: this model takes just one feature, but there are {found}.",
    nesterov_needs_momentum:
      "{place}: Nesterov needs a momentum above 0 and a dampening of 0, but momentum is {momentum} and dampening {dampening}.",

    // Going on until something holds.
    nothing_held_out: "{place} looks at held-out rows, but there are none.",

    // Looking around a run.
    no_move: "{place} is 0. A parameter has to be moved by some distance.",

    // A loss by itself.
    shape_mismatch:
      "{place} has {rows} rows and {cols} columns, but this loss needs {expected_rows} rows and {expected_cols} columns here.",

    // Formulas.
    expression_too_long: "{place}: the formula has {found} {unit, kind}. At most {max} are allowed.",
    expression_too_deep: "{place}: at character {column} the formula is nested more than {max} levels deep.",
    expression_unexpected:
      "{place}: at character {column} there is {found, quoted}, but {expected, kind} has to come there.",
    expression_ends: "{place} ends too early: {expected, kind} is missing.",
    expression_unknown_name:
      "{place}: {name, quoted} at character {column} is not known. Known here: {allowed, list}.",
    expression_arguments:
      "{place}: {function} at character {column} takes {expected} arguments, but has {found}.",

    // The engine.
    engine_failed:
      "The calculation broke down, even in a fresh start. Please report this with its experiment.",
    out_of_memory: "The calculator gets no memory here. It may help to close other tabs.",
    wasm_unreachable: "The calculator could not be fetched. Are you connected?",
    wasm_unavailable: "The calculator could not be started here ({reason}). It needs WebAssembly.",
    closed: "This run or its engine has been closed.",
  },
};
