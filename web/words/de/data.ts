/** What is said where readers bring data of their own. */
export const data = {
  open: "Eigene Daten…",
  title: "Eigene Daten",
  close: "Schließen",
  /** Before there are any. */
  start: {
    bring:
      "Kopiere Zellen aus einer Tabellenkalkulation und füge sie hier ein, oder öffne eine Datei: CSV, TSV oder ein gespeichertes Experiment (JSON). Du kannst eine Datei auch irgendwo auf die Seite ziehen.",
    paste: "Tabelle einfügen",
    example: "x; y\n1; 2,1\n2; 3,9\n3; 6,2",
    read: "Tabelle lesen",
    file: "Datei wählen…",
    draw: "Oder zeichne eigene",
    draw_hint:
      "Jede beginnt mit zwei Punkten, damit etwas zu sehen ist. Füge deine hinzu und entferne dann diese.",
    draw_numbers: "Punkte in einer Ebene",
    draw_classes: "Punkte zweier Klassen",
    drawn: "Ein Doppelklick ins Diagramm fügt einen Punkt hinzu; oder drücke „Punkte hinzufügen“ und tippe.",
    drawn_touch: "Drücke „Punkte hinzufügen“ und tippe ins Diagramm, um einen Punkt hinzuzufügen.",
  },
  stays: "Diese Daten bleiben auf diesem Gerät: Nichts wird hochgeladen, und nichts wird gespeichert.",
  reading: { one: "Lese… {n} Zeile", other: "Lese… {n} Zeilen" },
  cancel: "Abbrechen",
  back: "Andere Daten",
  use: "Diese Daten verwenden",
  problem: "Das hat nicht geklappt",
  drop: "Lege hier eine Tabelle (CSV, TSV) oder ein gespeichertes Experiment (JSON) ab",
  /** On what was understood. */
  check: {
    found: { one: "{n} Zeile, {columns}", other: "{n} Zeilen, {columns}" },
    columns: { one: "{n} Spalte", other: "{n} Spalten" },
    preview: "Die ersten Zeilen",
    row: "Zeile",
    more_columns: { one: "und {n} weitere Spalte", other: "und {n} weitere Spalten" },
    how: "Wie die Tabelle gelesen wurde",
    header: "Die erste Zeile enthält die Namen",
    decimal: "Dezimalzahlen stehen mit",
    decimal_point: "Punkt: 1.5",
    decimal_comma: "Komma: 1,5",
    target: "Was soll vorhergesagt werden?",
    as: "Auffassen als",
    as_numbers: "Zahl",
    as_classes: "Klassen",
    features: "Woraus wird es vorhergesagt?",
    no_features: "Aus nichts: Ein Wert wird für alle Zeilen gefunden.",
    missing: "Zeilen mit einer leeren Zelle",
    missing_out: "werden weggelassen",
    missing_fewer: "bleiben: Spalten mit leeren Zellen werden nicht benutzt",
    kinds: {
      number: "Zahlen",
      classes: { one: "{n} Klasse", other: "{n} Klassen" },
      two: "zwei Werte",
      text: "Text, nicht verwendbar",
      ids: "ein Name für jede Zeile, nicht verwendbar",
      empty: "leer",
    },
    empty_cells: { one: "{n} leere Zelle", other: "{n} leere Zellen" },
    of_kind: "{name} ({kind})",
    odd_in: "{column}: {cells}",
    odd: {
      one: "{n} Zelle enthält keine Zahl und gilt als leer: „{text}“ in Zeile {row}",
      other: "{n} Zellen enthalten keine Zahl und gelten als leer; die erste ist „{text}“ in Zeile {row}",
    },
  },
  /** What will happen when the data are used. */
  outcome: {
    numbers: {
      one: "{n} Zeile; „{target}“ ist eine Zahl.",
      other: "{n} Zeilen; „{target}“ ist eine Zahl.",
    },
    two: {
      one: "{n} Zeile; „{target}“ hat zwei Klassen, {classes}.",
      other: "{n} Zeilen; „{target}“ hat zwei Klassen, {classes}.",
    },
    many: {
      one: "{n} Zeile; „{target}“ hat mehrere Klassen: {classes}.",
      other: "{n} Zeilen; „{target}“ hat mehrere Klassen: {classes}.",
    },
    begins: "Es beginnt mit dem, was dazu passt: Modell „{model}“ und Verlust „{loss}“.",
    constant: "Ohne eine Spalte, aus der vorhergesagt wird, wird ein Wert für alle Zeilen gelernt.",
    left_out: {
      one: "{n} Zeile mit einer leeren Zelle wird weggelassen: Zeile {row}.",
      other: "{n} Zeilen mit einer leeren Zelle werden weggelassen; die erste ist Zeile {row}.",
    },
    cut: {
      one: "Für die letzte Zeile ist kein Platz: Mehr passen bei so vielen Spalten nicht hinein.",
      other: "Für die letzten {n} Zeilen ist kein Platz: Mehr passen bei so vielen Spalten nicht hinein.",
    },
    replaces: "Das Experiment, das zu sehen ist, bleibt bis dahin, und „Rückgängig“ holt es zurück.",
  },
  separators: {
    tabs: "Tabulatoren",
    semicolons: "Semikolons",
    bars: "senkrechte Striche",
    commas: "Kommas",
    blanks: "Leerzeichen",
  },
  remarks: {
    encoding: "Die Datei ist nicht in Unicode geschrieben. Sie wurde als westeuropäischer Text gelesen.",
    separator: "Die Spalten sind getrennt durch: {separator}.",
    too_many_columns: "Es gibt {n} Spalten. Gelesen wurden die ersten {max}.",
    too_many_rows: "Die ersten {max} Zeilen wurden gelesen; der Rest ist weggelassen.",
    empty_lines: {
      one: "{n} leere Zeile wurde übergangen.",
      other: "{n} leere Zeilen wurden übergangen.",
    },
    titles: {
      one: "{n} Zeile über der Tabelle wurde übergangen.",
      other: "{n} Zeilen über der Tabelle wurden übergangen.",
    },
    short_rows: {
      one: "{n} Zeile hat weniger Zellen als die anderen: Zeile {row}. Was ihr fehlt, gilt als leer.",
      other:
        "{n} Zeilen haben weniger Zellen als die anderen, die erste ist Zeile {row}. Was ihnen fehlt, gilt als leer.",
    },
    long_rows: {
      one: "{n} Zeile hat mehr Zellen als die anderen: Zeile {row}. Was zu viel ist, wurde weggelassen.",
      other:
        "{n} Zeilen haben mehr Zellen als die anderen, die erste ist Zeile {row}. Was zu viel ist, wurde weggelassen.",
    },
    quotes:
      "In Zeile {row} steht ein Anführungszeichen an einer seltsamen Stelle. Sieh nach, ob die Zellen stimmen.",
    cut_cells: {
      one: "{n} Zelle ist länger als {max} Zeichen und wurde gekürzt.",
      other: "{n} Zellen sind länger als {max} Zeichen und wurden gekürzt.",
    },
    decimal_comma: "Dezimalzahlen stehen mit Komma: 1,5 ist eineinhalb.",
    signs: {
      one: "Das Währungs- oder Prozentzeichen in {n} Zelle wurde weggelassen.",
      other: "Die Währungs- oder Prozentzeichen in {n} Zellen wurden weggelassen.",
    },
    no_header: "Die erste Zeile enthält keine Namen, daher sind die Spalten nummeriert.",
    unnamed: {
      one: "{n} Spalte hat keinen Namen und wurde nummeriert.",
      other: "{n} Spalten haben keinen Namen und wurden nummeriert.",
    },
    double_names: {
      one: "{n} Spalte heißt wie eine andere und wurde nummeriert.",
      other: "{n} Spalten heißen wie eine andere und wurden nummeriert.",
    },
  },
  problems: {
    empty: "Da sind keine Zeilen. Füge mindestens zwei ein oder wähle eine andere Datei.",
    too_large:
      "Das ist mehr, als hier gelesen werden kann: {size} MB, erlaubt sind {max} MB. Behalte weniger Zeilen oder Spalten.",
    spreadsheet_file:
      "Das ist eine Datei einer Tabellenkalkulation oder ein Archiv. Öffne sie in ihrem Programm, kopiere dann die Zellen und füge sie hier ein, oder speichere sie als CSV.",
    picture_file:
      "Das ist ein Bild. Hier lässt sich nur eine Tabelle (CSV, TSV) oder ein gespeichertes Experiment (JSON) öffnen.",
    document_file:
      "Das ist ein PDF-Dokument. Kopiere seine Tabelle zuerst in eine Tabellenkalkulation und füge die Zellen dann hier ein.",
    no_text:
      "Diese Datei enthält keinen Text. Hier lässt sich nur eine Tabelle (CSV, TSV) oder ein gespeichertes Experiment (JSON) öffnen.",
    no_file:
      "Was abgelegt wurde, ist weder Datei noch Text. Lege eine Datei ab, oder kopiere Zellen und füge sie ein.",
    several_files: "Es kann nur eine Datei auf einmal geöffnet werden. Lege die ab, die du möchtest.",
    unreadable:
      "Die Datei ließ sich nicht lesen. Vielleicht wurde sie verschoben oder ist in Gebrauch; versuche, sie noch einmal zu wählen.",
    open_quote:
      "Nahe Zeile {row} wird ein Anführungszeichen geöffnet und nie geschlossen, daher ist der Rest eine einzige Zelle. Schließe es oder nimm es heraus.",
    no_experiment:
      "Dieses JSON enthält kein Experiment von Loss Lab. Eine Tabelle lässt sich als CSV öffnen oder aus einer Tabellenkalkulation einfügen.",
    experiment_refused: "Das Experiment in dieser Datei funktioniert nicht. {message}",
    nothing_to_predict:
      "Es gibt keine Spalte mit Zahlen und keine mit zwei bis zehn Klassen, daher lässt sich nichts vorhersagen. Sieh dir unten an, was die Spalten enthalten.",
    too_few_rows:
      "Zeilen ohne leere Zelle: {n}. Mindestens zwei sind nötig. Lass Spalten mit vielen leeren Zellen weg.",
    one_class:
      "Alle übrigen Zeilen gehören zur selben Klasse von „{name}“. Mindestens zwei Klassen sind nötig.",
  },
};
