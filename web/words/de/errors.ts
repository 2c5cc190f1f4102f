/**
 * The sentence for every code of a fault, in German: what was wrong, where, and what is allowed.
 * {name} puts in a value; {name, kind} what sort of value was found or wanted; {name, list} all that is allowed;
 * {name, quoted} a text in quotation marks; {place} the path of the input.
 */
import type { FaultWords } from "../fault.js";

export const errors: FaultWords = {
  whole: "Die Eingabe",
  quoted: "„{text}“",
  /** What the core calls a value, as a sentence names it. */
  kinds: {
    number: "eine Zahl",
    text: "ein Text",
    string: "ein Text",
    list: "eine Liste",
    object: "ein Objekt",
    "true or false": "wahr oder falsch",
    boolean: "wahr oder falsch",
    nothing: "nichts",
    undefined: "nichts",
    function: "eine Funktion",
    symbol: "ein Symbol",
    bigint: "ein BigInt",
    "plain data": "einfache Daten (Zahlen, Texte, Listen und einfache Objekte)",
    value: "ein Wert",
    operator: "ein Operator",
    "(": "„(“",
    ")": "„)“",
    bytes: "Zeichen",
    nodes: "Rechenschritte",
  },
  templates: {
    // Any value.
    wrong_type: "Bei {place} steht: {found, kind}. Nötig ist: {expected, kind}.",
    missing: "{place} fehlt.",
    not_finite: "{place} ist {found}, muss aber eine gewöhnliche, endliche Zahl sein.",
    not_integer: "{place} ist {found}, muss aber eine ganze Zahl sein.",
    model_too_large:
      "{place}: {optimizer, quoted} ist für Modelle mit höchstens {max} Parametern, denn es berechnet, wie die Steigung jedes einzelnen von jedem anderen abhängt. Dieses hat {found}.",
    out_of_range: "{place} ist {found}. Erlaubt ist {min} bis {max}.",
    unknown_key: "{place}: Hier gibt es nichts namens {key, quoted}. Hier darf stehen: {allowed, list}.",
    unknown_id: "{place} ist {found, quoted}, und das gibt es nicht. Es gibt {allowed, list}.",
    too_deep: "{place} ist mehr als {max} Ebenen tief verschachtelt oder enthält sich selbst.",
    text_too_long: "{place} ist ein Text mit {found} Zeichen. Höchstens {max} sind erlaubt.",
    too_large: "{place}: Das sind zu viele Daten. Alle zusammen dürfen etwa {max} Zahlen enthalten.",

    // Data.
    empty_data: "{place} ist leer. Mindestens eine Zeile ist nötig.",
    too_many_rows: "{place} hat {found} Zeilen oder Einträge. Höchstens {max} Zeilen sind erlaubt.",
    ragged_columns:
      "Die Spalte {column, quoted} hat {rows} Zeilen, die anderen haben {expected}. Alle Spalten müssen gleich lang sein.",
    ragged_rows:
      "{place} hat {cols} Zahlen, die erste Zeile hat {expected}. Alle Zeilen müssen gleich lang sein.",
    missing_value: "{place} ist leer. Jede Zeile der Spalte {column, quoted} braucht einen Wert.",
    mixed_types:
      "{place}: Die Spalte {column, quoted} mischt Zahlen und Texte. Sie darf nur eins von beiden enthalten.",
    unknown_column: "{place}: Es gibt keine Spalte {found, quoted}. Die Spalten sind {allowed, list}.",
    text_feature: "{place}: Die Spalte {column, quoted} enthält Texte, dort sind aber Zahlen nötig.",
    unknown_class: "{place}: {found, quoted} in der Spalte {column, quoted} ist keine der Klassen.",
    one_class:
      "Alle Zeilen der Spalte {column, quoted} gehören zur Klasse {found, quoted}. Mindestens zwei Klassen sind nötig.",
    negative_weight: "{place}: {column}[{row}] ist {found}, aber ein Gewicht kann nicht negativ sein.",
    no_weight: "{place}: Alle Gewichte sind null. Mindestens eine Zeile braucht ein Gewicht über null.",
    duplicate_id: "{place} ist noch einmal {found}. Jede Zeile braucht eine eigene Kennung.",
    missing_table: "{place}: Die Tabelle {id, quoted} muss zuerst geladen werden.",
    table_unavailable:
      "{place}: Die Daten von {id, quoted} konnten nicht geladen werden. Besteht eine Verbindung?",

    // The experiment.
    wrong_version: "Dieses Experiment hat Version {found}, aber nur Version {expected} lässt sich öffnen.",
    wrong_targets: "Der Verlust {loss, quoted} kann {found} nicht als Zielwert gebrauchen ({column}[{row}]).",
    wrong_columns: "Zielspalten, die der Verlust {loss, quoted} nimmt: {expected}. Vorhanden: {found}.",
    wrong_list:
      "Der Verlust {loss, quoted} braucht in {list, quoted} für jede Ausgabe eine Zahl. Nötig: {expected}. Vorhanden: {found}.",
    too_many_outputs: "{place} bräuchte {found} Ausgaben. Höchstens {max} sind erlaubt.",
    bad_name:
      "{place}: {name, quoted} kann kein Name eines Parameters sein. Ein Name hat höchstens {max} Buchstaben, Ziffern und Unterstriche, beginnt mit einem Buchstaben und ist noch nicht vergeben.",
    empty_range:
      "{place}: Der Bereich von {min} bis {max} ist leer. Das Maximum muss über dem Minimum liegen.",
    nested_sum:
      "{place}: Eine Summe kann kein Term einer anderen Summe sein. Setze ihre Terme neben die anderen.",
    terms_disagree:
      "{place}: {found, quoted} und {first, quoted} betrachten verschiedene Gruppen von Zeilen, daher lassen sie sich nicht addieren.",
    wrong_range:
      "{place}: Die Spalten eines Terms enden bei {found}, dürfen aber nur von {min} bis {max} enden.",
    incomplete_group:
      "Der Verlust {loss, quoted} betrachtet Zeilen in Gruppen zu {group}, aber {found} Zeilen lassen sich nicht so aufteilen.",
    group_disagrees:
      "Der Verlust {loss, quoted} betrachtet Zeilen in Gruppen, aber Zeile {row} unterscheidet sich in {column, quoted} von den anderen ihrer Gruppe.",
    batch_too_large:
      "Der Verlust {loss, quoted} vergleicht alle Zeilen miteinander und nimmt höchstens {max}, aber es sind {found}.",
    wrong_length: "{place} hat {found} Zahlen, nötig sind {expected}.",
    wrong_count: "{place} hat {found} Einträge. Erlaubt sind {min} bis {max}.",
    edits_order:
      "{place} ist {found}, aber die Änderung davor steht bei {previous}. Änderungen müssen aufsteigend geordnet sein.",
    edit_changes_scaling:
      "{place}: Der Wechsel von {from, quoted} zu {to, quoted} würde die Skala des Zielwerts ändern, daher geht er nicht unterwegs.",
    edit_changes_shape:
      "{place}: {from, quoted} und {to, quoted} verlangen andere Ausgaben oder Gruppen von Zeilen, daher kann das eine nicht unterwegs auf das andere folgen.",
    needs_validation:
      "{place}: Der frühe Abbruch achtet auf zurückgehaltene Zeilen, aber bei einer Validierung von {found} gibt es keine.",
    class_weights_need_classes:
      "{place}: Der Verlust {loss, quoted} hat hier keine Klassen in einer Spalte, daher lassen sich Klassen nicht gewichten.",
    no_training_rows:
      "Bei einer Validierung von {found} bleibt keine Zeile mit einem Gewicht übrig, mit der trainiert werden kann.",
    needs_features: "{place}: Das Modell {model, quoted} braucht mindestens eine Eingabe.",
    too_few_outputs:
      "{place}: Ausgaben, die das Modell {model, quoted} mindestens braucht: {min}. Vorhanden: {found}.",
    wrong_heads: "{place}: Die Köpfe haben zusammen {found} Ausgaben, nötig sind {expected}.",
    wrong_token:
      "{place}: {column}[{row}] ist {found}. Für das Modell {model, quoted} muss es eine ganze Zahl von 0 bis {max} sein.",
    features_for_outputs:
      "{place}: Das Modell {model, quoted} braucht eine Eingabe für jede Ausgabe. Vorhanden: {found}. Nötig: {expected}.",
    no_examples:
      "{place} handelt von Beispielen, aber das Modell {model, quoted} hat keine: Sein Verlust hängt allein von seinen Parametern ab. Bitte weglassen.",
    takes_own_loss:
      "{place} ist {found, quoted}, aber das Modell {model, quoted} ist sein eigener Verlust. Es nimmt nur {loss, quoted}.",
    loss_without_data:
      "{place}: {loss, quoted} ist der Verlust eines Modells ohne Daten. Das Modell {model, quoted} hat Daten und braucht also einen Verlust, der sie ansieht.",
    one_feature: "{place}: Dieses Modell nimmt genau eine Eingabe, aber es sind {found}.",
    nesterov_needs_momentum:
      "{place}: Nesterov braucht ein Momentum über 0 und eine Abschwächung von 0, aber das Momentum ist {momentum} und die Abschwächung {dampening}.",

    // Going on until something holds.
    nothing_held_out: "{place} achtet auf zurückgehaltene Zeilen, aber es gibt keine.",

    // Looking around a run.
    no_move: "{place} ist 0. Ein Parameter muss um irgendeine Strecke bewegt werden.",

    // A loss by itself.
    shape_mismatch:
      "{place} hat {rows} Zeilen und {cols} Spalten. Dieser Verlust braucht hier {expected_rows} Zeilen und {expected_cols} Spalten.",

    // Formulas.
    expression_too_long: "{place}: Die Formel hat {found} {unit, kind}. Höchstens {max} sind erlaubt.",
    expression_too_deep:
      "{place}: Bei Zeichen {column} ist die Formel mehr als {max} Ebenen tief verschachtelt.",
    expression_unexpected:
      "{place}: Bei Zeichen {column} steht {found, quoted}. Dort muss {expected, kind} stehen.",
    expression_ends: "{place} endet zu früh. Es fehlt: {expected, kind}.",
    expression_unknown_name:
      "{place}: {name, quoted} bei Zeichen {column} ist nicht bekannt. Bekannt ist hier: {allowed, list}.",
    expression_arguments:
      "{place}: Argumente, die {function} bei Zeichen {column} nimmt: {expected}. Vorhanden: {found}.",

    // The engine.
    engine_failed:
      "Die Berechnung ist zusammengebrochen, auch nach einem Neustart. Bitte melde das zusammen mit dem Experiment.",
    out_of_memory:
      "Das Rechenwerk bekommt hier keinen Speicher. Vielleicht hilft es, andere Tabs zu schließen.",
    wasm_unreachable: "Das Rechenwerk konnte nicht geladen werden. Besteht eine Verbindung?",
    wasm_unavailable: "Das Rechenwerk konnte hier nicht starten ({reason}). Es braucht WebAssembly.",
    closed: "Dieser Lauf oder sein Rechenwerk wurde geschlossen.",
  },
};
