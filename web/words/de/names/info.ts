/** What the catalog's Infos say of a loss: what it is for, what targets it takes, what holds of it. */

/** As headings of a menu. */
export const tasks = {
  regression: { name: "Für Zahlen", description: "Die Ausgabe ist die vorhergesagte Zahl." },
  count: {
    name: "Für Anzahlen und Beträge",
    description:
      "Die Ausgabe ist der Logarithmus des vorhergesagten Mittelwerts; so kann er nicht negativ werden.",
  },
  binary: {
    name: "Für zwei Klassen",
    description: "Die Ausgabe ist ein Score: Je höher er ist, desto mehr spricht er für die zweite Klasse.",
  },
  multiclass: {
    name: "Für mehrere Klassen",
    description: "Jede Klasse hat einen Score, und eine Klasse ist die wahre.",
  },
  multilabel: {
    name: "Für Labels, die zugleich gelten",
    description: "Jedes Label hat einen Score, und beliebig viele Labels dürfen gesetzt sein.",
  },
  embedding: {
    name: "Für das, was zusammengehört",
    description:
      "Die Ausgaben sind ein Ort: Was zusammengehört, soll nahe beieinanderliegen, der Rest weit auseinander.",
  },
  ranking: {
    name: "Für Rangfolgen",
    description: "Die Ausgabe ist ein Score: Nur die Reihenfolge der Scores zählt, nicht ihre Größe.",
  },
  policy: {
    name: "Für Handlungen",
    description: "Jede Handlung hat einen Score, und je höher er ist, desto öfter wird sie gewählt.",
  },
  objective: {
    name: "Für Flächen ohne Daten",
    description: "Die Ausgabe ist selbst der Verlust: eine Höhe, die so klein wie möglich werden soll.",
  },
};

export const targets = {
  number: { name: "Jede Zahl" },
  not_negative: { name: "0 oder eine Zahl darüber" },
  positive: { name: "Eine Zahl über 0" },
  label: { name: "0 oder 1" },
  probability: { name: "0, 1 oder eine Wahrscheinlichkeit dazwischen" },
  sign: { name: "1 oder −1" },
  category: { name: "Eine Klasse oder eine Wahrscheinlichkeit für jede Klasse" },
  class_index: { name: "Eine Klasse" },
  none: { name: "Keine" },
};

/** `description` where the claim holds, `otherwise` where it does not. */
export const claims = {
  convex: {
    name: "Konvex",
    description: "Er hat keine falschen Täler: Wer in der Ausgabe bergab geht, kommt zum kleinsten Verlust.",
    otherwise: "Wer in der Ausgabe bergab geht, kann in einem falschen Tal oder auf einer Ebene enden.",
  },
  smooth: {
    name: "Glatt",
    description:
      "Er hat keine Knicke: Ändert sich die Ausgabe ein wenig, ändert sich auch die Steigung nur wenig.",
    otherwise: "Er hat Knicke, an denen die Steigung springt.",
  },
  bounded: {
    name: "Beschränkt",
    description: "Kein Beispiel kann mehr als einen bestimmten Preis kosten.",
    otherwise: "Der Preis eines Beispiels hat keine Obergrenze.",
  },
  nonNegative: {
    name: "Nie negativ",
    description: "Er fällt nie unter null.",
    otherwise: "Er kann unter null fallen.",
  },
  zeroAtPerfect: {
    name: "Null, wenn perfekt",
    description: "Er ist null, wo die Ausgabe gleich dem Zielwert ist, und nirgends sonst.",
    otherwise: "Null heißt nicht, dass die Ausgabe gleich dem Zielwert ist.",
  },
  robust: {
    name: "Robust",
    description: "Der Zug eines einzelnen Beispiels hat eine Obergrenze, so weit es auch danebenliegt.",
    otherwise:
      "Ein einziges Beispiel, das weit danebenliegt, kann so stark ziehen wie alle anderen zusammen.",
  },
  translationInvariant: {
    name: "Achtet nur auf den Unterschied",
    description: "Zu Ausgabe und Zielwert dieselbe Zahl zu addieren, ändert nichts.",
    otherwise: "Es zählt, wo Ausgabe und Zielwert liegen, nicht nur ihr Unterschied.",
  },
  homogeneous: {
    name: "Behält in anderen Einheiten seine Form",
    description:
      "Eine doppelt so große Abweichung kostet 2 hoch {degree} mal so viel, egal wie groß sie ist.",
    otherwise: "Wie viel mehr eine doppelt so große Abweichung kostet, hängt von ihrer Größe ab.",
  },
};

/** The constant output that makes the loss smallest. */
export const best_constants = {
  mean: { name: "Der Mittelwert der Zielwerte" },
  median: { name: "Der Median der Zielwerte" },
  relative_median: { name: "Der Median der Zielwerte, jeder mit eins durch seine Größe gewichtet" },
  quantile: { name: "Die Zahl, unter der der Anteil τ der Zielwerte liegt" },
  log_mean: { name: "Der Logarithmus des Mittelwerts der Zielwerte" },
  expm1_mean_log1p: { name: "Der Mittelwert von log(1 + Zielwert), zurückgerechnet in einen Zielwert" },
  log_odds: { name: "Der Logarithmus der Chancen: wie viele Einsen auf jede Null kommen" },
  half_log_odds: { name: "Der halbe Logarithmus der Chancen: wie viele Einsen auf jede Null kommen" },
  mean_sign: { name: "Der Mittelwert der Klassen, gezählt als −1 und 1" },
  majority: { name: "−1 oder 1, für die häufigere Klasse" },
  log_shares: { name: "Der Logarithmus des Anteils jeder Klasse" },
  mean_and_log_variance: { name: "Der Mittelwert der Zielwerte und der Logarithmus ihrer Varianz" },
  none: { name: "Keine Formel liefert ihn" },
};
