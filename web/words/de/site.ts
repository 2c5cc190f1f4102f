/** What the site's own pages say, in German. */
import type { SiteWords } from "../en/site.js";

export const site: SiteWords = {
  tagline: "Zieh an einem Punkt, drück auf Schritt und sieh, wer zieht.",
  language: "Sprache",
  pages: {
    label: "Seiten",
    sandbox: "Werkstatt",
    exhibits: "Exponate",
    glossary: "Was ist eine Verlustfunktion?",
  },
  gallery: {
    title: "Exponate",
    lead: "Zu jeder Idee über Verlustfunktionen eine lebendige Figur. Rate erst, dann sieh zu, wie die Antwort ausgerechnet wird.",
    search: "Exponate durchsuchen",
    found: "Gefundene Exponate:",
    nothing:
      "Von all dem spricht kein Exponat. Versuch es mit weniger Wörtern oder nur mit dem Anfang eines Worts.",
    course: "In der Reihenfolge ihrer Nummern ergeben sie einen Kurs von etwa einer halben Stunde.",
    begin: "Den Kurs beginnen",
  },
  groups: {
    what: "Was ist das?",
    which: "Welche nehmen?",
    training: "Was macht das Training damit?",
    misleads: "Wann führt sie in die Irre?",
  },
  course: {
    label: "Der Kurs",
    place: "Exponat {n} von {of}",
    previous: "Davor",
    next: "Weiter",
  },
};
