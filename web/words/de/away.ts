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
    experiment: {
      name: "Experiment",
      about: "Alle Einstellungen und die Daten; zieh es auf diese Seite, um weiterzumachen.",
    },
    history: { name: "Verlauf", about: "Die Verluste der bisherigen Schritte." },
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
};
