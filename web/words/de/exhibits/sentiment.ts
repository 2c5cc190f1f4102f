/** Reviews judged by their words, in German. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Lob oder Beschwerde?",
  sentence:
    "Eine schlechte Kritik für eher gut zu halten ist teuer, und dieser Preis gibt den Wörtern ihre Gewichte.",
  notice:
    "Jedes Wort hat ein Gewicht: Über null spricht es für Lob, unter null für eine Beschwerde, und eine Kritik wird nach der Summe beurteilt. Ironie und Verneinung bleiben schwer, weil die Reihenfolge der Wörter verloren geht. Die Kritiken sind für diese Seite ausgedacht und auf Englisch geschrieben.",
  questions: {
    price: {
      text: "Zwei schlechte Kritiken. „Rude staff, cold soup, loud music. Never again.“ (unfreundlich, kalt, laut, nie wieder) gilt mit {plain} als positiv; „If you love waiting, this will be your favourite place.“ (wer gern wartet, wird diesen Ort lieben) mit {doubtful}. Wie verhalten sich ihre Verluste zueinander?",
      options: {
        same: "Sie sind etwa gleich: Beide Kritiken sind schlecht.",
        twice: "Die zweite kostet etwa doppelt so viel.",
        several: "Die zweite kostet ein Mehrfaches.",
      },
      right:
        "Die erste kostet {cheap} und die zweite {dear}, {times}-mal so viel. Der Verlust sieht auf die Wahrscheinlichkeit, die für die Wahrheit bleibt: dass die Kritik schlecht ist.",
      wrong:
        "Die erste kostet {cheap} und die zweite {dear}, {times}-mal so viel. Sich nur ein wenig zur falschen Seite zu neigen ist schon teuer, verglichen mit einem Urteil, das richtig und ziemlich sicher ist.",
    },
    not: {
      text: "Das Training geht noch eine Weile weiter. Welches Gewicht bekommt das Wort „not“ (nicht)?",
      options: {
        negative: "Eines der negativsten: „not“ verdirbt alles.",
        little: "Eines nahe null, verglichen mit Wörtern wie „cold“ (kalt) oder „friendly“ (freundlich).",
        positive: "Eines der positivsten.",
      },
      right:
        "Es bekommt {not}, während „cold“ {cold} bekommt und „friendly“ {friendly}. In „not good“ steckt es ebenso wie in „not bad“; allein sagt es also wenig.",
      wrong:
        "Es bekommt {not}, während „cold“ {cold} bekommt und „friendly“ {friendly}. „Not“ dreht das Wort daneben um, und das kann eine Summe von Gewichten nicht ausdrücken: Das Wort steht in Lob wie in Beschwerden.",
    },
  },
  teacher: {
    objective:
      "Ein Verlust auf Wahrscheinlichkeiten macht aus Texten mit Labels Gewichte von Wörtern, und er zeigt, was man beim bloßen Zählen von Wörtern nicht sieht.",
    misconception:
      "Dass das Modell die Kritik versteht. Es addiert für jedes gezählte Wort eine Zahl, und Ironie kommt es teuer zu stehen.",
    script: [
      "Am Anfang sind alle Gewichte null: Jede Kritik gilt als halb positiv, und alle kosten gleich viel.",
      "Ein Schritt: Wörter aus schlechten Kritiken sind nach unten gerückt, Wörter aus guten nach oben.",
      "Vierzig Schritte weiter liegen die meisten Kritiken auf ihrer Seite von einem Halb.",
      "Zwei schlechte Kritiken, eine deutlich, eine ironisch: Die Klasse vergleicht ihre Verluste.",
      "Mehr Training macht die klaren Wörter klarer.",
      "Frage nach dem Wort „not“, bevor es jemand sucht.",
    ],
  },
} satisfies ExhibitWords;
