/** What is said where readers bring data of their own. */
export const data = {
  open: "Your own data…",
  title: "Your own data",
  close: "Close",
  /** Before there are any. */
  start: {
    bring:
      "Copy cells from a spreadsheet and paste them here, or open a file: CSV, TSV, or an experiment that was saved (JSON). You can also drop a file anywhere on the page.",
    paste: "Paste a table",
    example: "x, y\n1, 2.1\n2, 3.9\n3, 6.2",
    read: "Read the table",
    file: "Choose a file…",
    draw: "Or draw your own",
    draw_hint:
      "Each begins with two points, so that there is something to see. Add yours, then remove these.",
    draw_numbers: "Points in a plane",
    draw_classes: "Points of two classes",
    drawn: "Double-click in the plot to add a point, or press “Add points” and tap.",
    drawn_touch: "Press “Add points” and tap in the plot to add a point.",
  },
  stays: "These data stay on this device: nothing is uploaded, and nothing is stored.",
  reading: { one: "Reading… {n} row", other: "Reading… {n} rows" },
  cancel: "Cancel",
  back: "Other data",
  use: "Use these data",
  problem: "That did not work",
  drop: "Drop a table (CSV, TSV) or a saved experiment (JSON) here",
  /** On what was understood. */
  check: {
    found: { one: "{n} row, {columns}", other: "{n} rows, {columns}" },
    columns: { one: "{n} column", other: "{n} columns" },
    preview: "The first rows",
    row: "Row",
    more_columns: { one: "and {n} more column", other: "and {n} more columns" },
    how: "How the table was read",
    header: "The first row holds the names",
    decimal: "Decimals are written with",
    decimal_point: "a point: 1.5",
    decimal_comma: "a comma: 1,5",
    target: "What should be predicted?",
    as: "Take it for",
    as_numbers: "a number",
    as_classes: "classes",
    features: "What is it predicted from?",
    no_features: "From nothing: one value is found for all rows.",
    missing: "Rows with an empty cell",
    missing_out: "are left out",
    missing_fewer: "stay: columns with empty cells are not used",
    kinds: {
      number: "numbers",
      classes: { one: "{n} class", other: "{n} classes" },
      two: "two values",
      text: "text, can’t be used",
      ids: "a name for each row, can’t be used",
      empty: "empty",
    },
    empty_cells: { one: "{n} empty cell", other: "{n} empty cells" },
    of_kind: "{name} ({kind})",
    odd_in: "{column}: {cells}",
    odd: {
      one: "{n} cell holds no number and counts as empty: “{text}” in row {row}",
      other: "{n} cells hold no number and count as empty; the first is “{text}” in row {row}",
    },
  },
  /** What will happen when the data are used. */
  outcome: {
    numbers: {
      one: "{n} row; “{target}” is a number.",
      other: "{n} rows; “{target}” is a number.",
    },
    two: {
      one: "{n} row; “{target}” has two classes, {classes}.",
      other: "{n} rows; “{target}” has two classes, {classes}.",
    },
    many: {
      one: "{n} row; “{target}” has several classes: {classes}.",
      other: "{n} rows; “{target}” has several classes: {classes}.",
    },
    begins: "It begins with what suits that: the model “{model}” and the loss “{loss}”.",
    constant: "Without a column to predict from, one value is learned for all rows.",
    left_out: {
      one: "{n} row with an empty cell is left out: row {row}.",
      other: "{n} rows with an empty cell are left out; the first is row {row}.",
    },
    cut: {
      one: "There is no room for the last row: with so many columns, that is as many as fit.",
      other: "There is no room for the last {n} rows: with so many columns, that is as many as fit.",
    },
    replaces: "The experiment on show stays until then, and Undo brings it back.",
  },
  separators: {
    tabs: "tabs",
    semicolons: "semicolons",
    bars: "vertical bars",
    commas: "commas",
    blanks: "blanks",
  },
  remarks: {
    encoding: "The file is not written in Unicode. It was read as Western European text.",
    separator: "Columns are separated by {separator}.",
    too_many_columns: "There are {n} columns. The first {max} were read.",
    too_many_rows: "The first {max} rows were read; the rest is left out.",
    empty_lines: { one: "{n} empty line was passed over.", other: "{n} empty lines were passed over." },
    titles: {
      one: "{n} line above the table was passed over.",
      other: "{n} lines above the table were passed over.",
    },
    short_rows: {
      one: "{n} row has fewer cells than the others: row {row}. What it lacks counts as empty.",
      other: "{n} rows have fewer cells than the others, first row {row}. What they lack counts as empty.",
    },
    long_rows: {
      one: "{n} row has more cells than the others: row {row}. What is too much was left out.",
      other: "{n} rows have more cells than the others, first row {row}. What is too much was left out.",
    },
    quotes: "In row {row} there is a quotation mark in an odd place. Look whether its cells are right.",
    cut_cells: {
      one: "{n} cell is longer than {max} characters and was cut.",
      other: "{n} cells are longer than {max} characters and were cut.",
    },
    decimal_comma: "Decimals are written with a comma: 1,5 is one and a half.",
    signs: {
      one: "The sign of money or percent in {n} cell was left out.",
      other: "The signs of money or percent in {n} cells were left out.",
    },
    no_header: "The first row holds no names, so the columns are numbered.",
    unnamed: {
      one: "{n} column has no name and was numbered.",
      other: "{n} columns have no name and were numbered.",
    },
    double_names: {
      one: "{n} column has the name of another and was numbered.",
      other: "{n} columns have the name of another and were numbered.",
    },
  },
  problems: {
    empty: "There are no rows in it. Paste at least two, or choose another file.",
    too_large:
      "This is more than can be read here: {size} MB, where {max} MB are allowed. Keep fewer rows or columns.",
    spreadsheet_file:
      "This is a spreadsheet file or an archive. Open it in its program, then copy the cells and paste them here, or save them as CSV.",
    picture_file:
      "This is a picture. Only a table (CSV, TSV) or a saved experiment (JSON) can be opened here.",
    document_file:
      "This is a PDF document. Copy its table into a spreadsheet first, then paste the cells here.",
    no_text:
      "This file holds no text. Only a table (CSV, TSV) or a saved experiment (JSON) can be opened here.",
    no_file: "What was dropped is no file and no text. Drop a file, or copy cells and paste them.",
    several_files: "Only one file can be opened at a time. Drop the one that you want.",
    unreadable: "The file could not be read. It may have been moved or be in use; try choosing it again.",
    open_quote:
      "A quotation mark is opened near row {row} and never closed, so the rest is one single cell. Close it or take it out.",
    no_experiment:
      "This JSON holds no experiment of Loss Lab. A table can be opened as CSV or pasted from a spreadsheet.",
    experiment_refused: "The experiment in this file does not work. {message}",
    nothing_to_predict:
      "There is no column of numbers, nor one of two to ten classes, so nothing could be predicted. Look at the kinds of the columns below.",
    too_few_rows: {
      one: "Only {n} row has no empty cell, but at least two are needed. Leave out columns with many empty cells.",
      other:
        "{n} rows have no empty cell, but at least two are needed. Leave out columns with many empty cells.",
    },
    one_class: "All rows that are left are of the same class of “{name}”. At least two classes are needed.",
  },
};
