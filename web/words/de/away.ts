/** What the dialog says that gives an experiment away: as a link, files, pictures and code. */
export const away = {
  title: "Mitnehmen",
  close: "Schließen",
  link: {
    title: "Link",
    about: "Wer ihn öffnet, sieht dieselben Zahlen.",
    length: { one: "{n} Zeichen", other: "{n} Zeichen" },
    copy: "Link kopieren",
    copied: "Link kopiert",
    /** The browser does not let a page copy. */
    refused: "Das Kopieren war nicht erlaubt. Der Link steht im Feld: Wähle ihn dort aus und kopiere ihn.",
    too_long:
      "Dieses Experiment ist zu groß für einen Link. Nimm stattdessen die Datei: Auf diese Seite gezogen, öffnet sie es wieder.",
    field: "Der Link",
  },
  qr: {
    title: "QR-Code",
    about: "Häng ihn an die Wand: Die Kamera eines Handys öffnet den Link.",
    label: "QR-Code des Links",
    too_long:
      "Der Link ist zu lang für einen QR-Code, den eine Kamera lesen könnte: {n} Zeichen, es passen {most}.",
    file: "QR-Code als SVG",
  },
  files: {
    title: "Dateien",
    /** One file with everything in it. */
    whole: {
      name: "Das Exponat",
      about:
        "Eine Datei von wenigen Megabyte, die sich von der Festplatte ohne Netz an dieser Stelle öffnet.",
      fetching: "Was hineingehört, wird geladen …",
      unreached: "Was in diese Datei gehört, konnte nicht geladen werden. Besteht eine Verbindung?",
      absent:
        "Auf dieser Seite gibt es sie nicht: {file}, woraus sie gemacht wird, liegt nicht bei den anderen Dateien von Loss Lab.",
      /** In the file, where scripts do not run. */
      needs: "Es braucht JavaScript und WebAssembly.",
    },
    experiment: {
      name: "Experiment",
      about: "Alle Einstellungen und die Daten; zieh es auf diese Seite, um weiterzumachen.",
    },
    history: {
      name: "Verlauf",
      about: "Jeder Schritt bisher, genau: Verluste, Lernrate und Metriken.",
      /** Of a very long run. */
      thinned:
        "Jeder {every}. Schritt, genau: Verluste, Lernrate und Metriken. Alle {n} Schritte wären mehr als die {most} Zeilen, die eine Datei haben darf.",
      /** While the run is taken again for the file. */
      replay: "Die Schritte werden noch einmal gemacht",
      at: "Schritt {t} von {n}",
      stop: "Anhalten",
      failed: "Diese Datei konnte nicht erzeugt werden.",
    },
    parameters: {
      name: "Parameter",
      about: "Gewichte und Bias-Werte bei Schritt {t}, mit ihrem Gradienten.",
    },
    arithmetic: { name: "Rechnung", about: "Jede Zahl des Schritts ab {t}, mit ihrer Formel." },
  },
  pictures: {
    title: "Bilder",
    none: "Keine Ansicht ist offen.",
    /** Beneath the picture. */
    caption: "{loss}: {value} bei Schritt {t}",
    failed: "Dieses Bild ließ sich nicht erstellen.",
  },
  /** "Fit as SVG". */
  as: "{name} als {format}",
  lesson: {
    title: "Eine Lektion",
    about:
      "Ein Link für eine Klasse: Er öffnet dieses Experiment mit diesen Ansichten und überlässt den Lesenden, was du ihnen hier überlässt.",
    choose: "Sperren und ausblenden",
    free: "frei",
    locked: "gesperrt",
    hidden: "ausgeblendet",
    question: "Die Frage stellen",
    copy: "Link der Lektion kopieren",
    along: "Was unter „Eine Lektion“ gesperrt oder ausgeblendet ist, geht mit.",
  },
  embed: {
    title: "Deine eigene Seite",
    about: "Setzt dieses Exponat in einen Artikel, einen Kurs oder eine Website von dir.",
    now: "Mit dem Experiment, wie es jetzt ist",
    preview: "Zeigen, wie es dort aussieht",
    once: "Einmal für die ganze Website, in {file}:",
    /** Where the lines go, by the kind of editor. */
    how: {
      page: "Füg das in die Seite ein, dort, wo das Exponat stehen soll.",
      block: "Leg einen Block „Individuelles HTML“ an und füg das dort ein.",
      card: "Leg eine HTML-Karte an und füg das dort ein.",
      source: "Öffne im Editor den Quellcode und füg das dort ein.",
      html: "Stell den Editor auf HTML um und füg das dort ein.",
      address: "Wähl das Einbetten mit einer Adresse und füg diese ein.",
    },
  },
  code: {
    title: "Code",
    about: "Geht denselben Weg bis Schritt {t}; Daten, Start und Batches sind mit hineingeschrieben.",
    about_unrun:
      "Geht denselben Weg bis Schritt {t}. Unsere Tests lesen diesen Code, führen ihn aber nicht aus, weil {name} dort fehlt; der Code für PyTorch, NumPy und scikit-learn wird ausgeführt.",
    copy: "Kopieren",
    copied: "Code kopiert.",
    refused: "Kopieren war nicht erlaubt. Der Code wird gezeigt: Markiere und kopiere ihn dort.",
    about_optimum: "Geht zum Optimum, bei dem der Lauf nach vielen Schritten ankäme.",
    pytorch: "PyTorch",
    keras: "Keras",
    optax: "Optax",
    numpy: "NumPy",
    sklearn: "scikit-learn",
    /** Why there is none. */
    gaps: {
      dropout:
        "Dropout lässt Einheiten zufällig weg, und eine Bibliothek würde andere auslosen. Ohne Dropout gibt es Code.",
      optimizer:
        "Für einen Optimierer, der mit zweiten Ableitungen arbeitet, gibt es keinen Code: Diese Bibliotheken haben keinen. Am nächsten kommen sgd und adam.",
      keras_groups:
        "Keras trainiert mit einzelnen Beispielen, und dieser Verlust vergleicht mehrere. Code dafür gibt es in PyTorch, Optax und NumPy.",
      optimum_model:
        "scikit-learn findet nicht das Optimum dieses Modells. Am nächsten kommt ein lineares oder polynomiales Modell.",
      batches:
        "Diese Batches enthalten zu viele Zeilen, um sie in Code zu schreiben. Mit weniger Schritten oder mit allen Zeilen auf einmal geht es.",
      optimum_loss:
        "scikit-learn hat nichts mit dem Optimum dieses Verlusts bei diesen Zielwerten. Die nächsten Verluste sind mse, huber, quantile und bce.",
      optimum_penalty:
        "scikit-learn hat nichts mit dem Optimum dieses Verlusts unter dieser Strafe oder diesem Gewichtszerfall. Am nächsten kommen mse oder bce mit l2; hinge braucht l2.",
    },
  },
};
