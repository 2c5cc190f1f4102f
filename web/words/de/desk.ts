/** What the sandbox's own controls say: what is folded away, and what is in there. */
export const desk = {
  /** The titles of what opens at a press. */
  panels: {
    pace: "Tempo und Halte",
    settings: "Einstellungen",
    explain: "Jede Einstellung erklären",
    about: "Über diesen Verlust",
  },
  /** Headings of the settings. */
  groups: {
    loss: "Verlust",
    optimizer: "Optimierer",
    model: "Modell",
    training: "Training",
    data: "Daten",
  },
  /** Why a loss cannot be chosen, behind its name. */
  misfits: {
    with: "{loss} ({reason})",
    number: "braucht Zahlen",
    not_negative: "braucht Zahlen ab 0",
    positive: "braucht Zahlen über 0",
    label: "braucht zwei Klassen",
    probability: "braucht zwei Klassen",
    sign: "braucht Zielwerte 1 und −1",
    category: "braucht Klassen",
    class_index: "braucht Klassen",
    groups: "braucht Zeilen in Gruppen zu {n}",
    one_target: "braucht genau einen Zielwert",
    several_targets: "braucht mehrere Zielwerte",
  },
  /** `name` is a label, `hint` explains it in two sentences. */
  settings: {
    standardize: {
      name: "In Standardabweichungen zählen",
      hint: "Jede Eingabe und ein Zielwert, der eine Zahl ist, werden vor dem Training auf den Mittelwert 0 verschoben und auf die Streuung 1 skaliert. Dann passt eine Lernrate zu allen.",
    },
    features: "Die Spalten, die das Modell als x bekommt. Die anderen spielen keine Rolle.",
    /** Which columns go in: {n} of {all}. */
    columns: {
      all: "Alle {n} Spalten",
      some: "{n} von {all} Spalten",
      several: "Mehrere wählen",
      find: "Spalte suchen",
      tick_all: "Alle",
      tick_none: "Keine",
      tick_found: "Alle diese",
      clear_found: "Keine von diesen",
      lost: "Keine Spalte heißt so.",
      empty: "Es gibt keine weitere Spalte.",
      least: "Mindestens eine wird gebraucht: Bis dahin bleibt der Lauf, wie er ist.",
    },
    weight: {
      name: "Gewicht der Beispiele",
      none: "alle gleich",
      hint: "Eine Spalte mit Zahlen, die sagen, wie viel jedes Beispiel zählt. Doppeltes Gewicht zieht wie zwei Beispiele.",
    },
    hidden: {
      name: "Verborgene Schichten",
      hint: "Wie viele Neuronen jede Schicht hat, von der ersten zur letzten, zum Beispiel 8, 8. Mehr Neuronen können mehr biegen und brauchen länger zum Trainieren.",
    },
    heads: {
      name: "Köpfe",
      hint: "Wie sich die Ausgaben auf getrennte letzte Schichten verteilen, zum Beispiel 1, 2. Jede hat eigene Gewichte und sieht dieselben verborgenen Neuronen.",
    },
    reduction: {
      name: "Verluste werden",
      mean: "gemittelt",
      sum: "summiert",
      hint: "Aus den Verlusten aller Beispiele wird eine Zahl. Gemittelt passt dieselbe Lernrate zu wenigen und zu vielen Beispielen; summiert trägt jedes Beispiel zum Schritt bei.",
    },
    class_weights: {
      name: "Gewicht der Klassen",
      equal: "alle Beispiele gleich",
      balanced: "alle Klassen gleich",
      own: "eigene",
      hint: "Wie viel ein Beispiel jeder Klasse zählt. Sind alle Klassen gleich, zählen Beispiele einer seltenen Klasse mehr, damit keine Klasse untergeht.",
    },
    own_class_weights: {
      name: "Ein Gewicht für jede Klasse",
      hint: "Eine Zahl für jede Klasse, in ihrer Reihenfolge, zum Beispiel 1, 3. Mit einer Klasse vom Gewicht 0 wird nicht trainiert.",
    },
    optimizer: {
      name: "Optimierer",
      hint: "Er macht aus dem Gradienten einen Schritt. Alle gehen bergab, aber mit anderen Schrittlängen und Richtungen.",
    },
    schedule: {
      name: "Lernratenplan",
      hint: "Er ändert die Lernrate unterwegs. Erst große Schritte, später kleine: So kommt der Lauf zur Ruhe.",
    },
    batch_size: {
      name: "Batchgröße",
      hint: "Wie viele Beispiele jeder Schritt ansieht. Kleine Batches machen schnelle, verrauschte Schritte; alle Zeilen ergeben die genaue Steigung.",
    },
    penalty: {
      name: "Strafterm",
      none: "keiner",
      hint: "Was für große Gewichte zum Verlust hinzukommt. Das hält das Modell einfach, um den Preis einer etwas schlechteren Anpassung.",
    },
    seed: {
      name: "Seed",
      hint: "Die Zahl, aus der aller Zufall kommt: der Start, die Batches, das Rauschen. Derselbe Seed ergibt denselben Lauf.",
    },
    needs_held_out: "Dafür müssen unter „Daten“ einige Zeilen zurückgehalten werden.",
    /** Of a formula that a reader writes. */
    formula_hint:
      "p ist die Ausgabe, y der Zielwert und r = p − y. Es gibt + − * / ^, Vergleiche, if(Bedingung, ja, nein), min, max, abs, sqrt, exp, log, log1p, expm1, tanh, sigmoid, softplus, log_cosh, sin, cos, sign und floor.",
    formula_examples: "Formeln zum Anfangen",
    parameter: "Parameter {name}",
    parameter_min: "von",
    parameter_max: "bis",
    parameter_add: "Parameter {name} hinzufügen",
    parameter_remove: "Parameter {name} entfernen",
    /** Of a weighted sum. */
    term: "Term {n}",
    term_add: "Term hinzufügen",
    term_remove: "Term {n} entfernen",
    term_weight:
      "Der Verlust dieses Terms wird damit multipliziert. Nur das Verhältnis der Gewichte entscheidet, wo die Anpassung zur Ruhe kommt.",
    term_range: "Von dieser Spalte bis vor jene, zum Beispiel 0, 1. Leer: alle.",
  },
  pace: {
    speed:
      "Wie lange die Wiedergabe zwischen zwei Schritten wartet. Bei vollem Tempo macht sie so viele Schritte, wie zwischen zwei Bilder passen.",
    stride:
      "Wie weit ein Druck auf „Schritt“ geht: Eine Aktualisierung ist θ ← θ + Δθ, und eine Epoche sind so viele Aktualisierungen, wie nötig sind, um jede Zeile einmal zu sehen, Zeilen / Batchgröße. Nach Beispielen wird eines nach dem anderen angesehen, und die Aktualisierung folgt dem letzten des Batchs.",
  },
  /** Going on until something holds. */
  until: {
    label: "Weiter bis",
    step: "zu diesem Schritt",
    loss: "der Verlust darunter liegt",
    converged: "der Lauf zur Ruhe kommt",
    rises: "der Validierungsverlust so viele Epochen lang steigt",
    hint: "Aktualisierungen θ ← θ + Δθ folgen, bis dies gilt, höchstens {most}. In Ruhe ist keine Steigung größer als 10⁻⁹ · max(1, |Verlust|).",
    /** It has not come there: {t} is the step, {loss} the loss over all training examples. */
    missed: {
      diverged:
        "Nicht erreicht: Nach Schritt {t} ist der Lauf aus dem Ruder gelaufen, bei einem Trainingsverlust von {loss}.",
      converged:
        "Nicht erreicht: Bei Schritt {t} ist der Lauf zur Ruhe gekommen, bei einem Trainingsverlust von {loss}. Weitere Schritte ändern nichts.",
      most: "Nicht erreicht: Die Suche endete bei Schritt {t}, bei einem Trainingsverlust von {loss}. „Los“ macht bis zu {most} weitere Schritte.",
    },
    go: "Los",
  },
  /** Where everything that can be done is found by typing. */
  palette: {
    title: "Befehl suchen",
    placeholder: "Was möchtest du tun?",
    none: "Nichts mit diesem Namen.",
    /** Before the name of a view or panel. */
    open: "Zeigen:",
    close: "Ausblenden:",
  },
  lesson: {
    line: "Das ist eine Lektion: Ein Teil ist vorgegeben, alles andere kannst du ausprobieren.",
    locked: "Hier gesperrt: {controls}.",
    model_parameters: "Eigene Einstellungen des Modells",
    loss_parameters: "Eigene Einstellungen des Verlusts",
    reduction: "Wie Verluste zusammengezählt werden",
    points: "Punkte im Diagramm",
    parameters: "Parameter von Hand",
    guide: "Anmerkungen unter dem Exponat",
  },
  answers: { title: "Lösungen" },
  about: {
    formula: "Verlust eines Beispiels",
    slope: "Seine Steigung",
    /** What the letters of the formulas mean. */
    letters: "ŷ ist die Ausgabe, y der Zielwert und r = ŷ − y.",
    claims: "Was für ihn gilt",
    /** {claim} as "Convex", followed by a sentence. */
    holds: "{claim}.",
    fails: "Trifft nicht zu: {claim}.",
    best_constant: "Seine beste Konstante",
    twins: "Wie andere ihn nennen",
    twin: "{framework}: {name}",
  },
};
