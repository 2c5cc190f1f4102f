/** A step of gradient descent on the landscape, in German. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Bergab, Schritt für Schritt",
  sentence:
    "Jeder Ort auf dieser Karte ist eine Gerade, seine Höhe ist ihr Verlust, und Training ist ein Weg bergab.",
  notice:
    "Jede Stelle der Karte ist eine Gerade, und ihre Höhe ist der Verlust dieser Geraden. Der Gradient zeigt dorthin, wo der Verlust am schnellsten steigt, und der Schritt geht in die entgegengesetzte Richtung. Nahe dem Boden wird es flach, und so werden die Schritte von selbst kurz.",
  questions: {
    side: {
      text: "Der Lauf begann mit einem zu kleinen Gewicht. Angenommen, er begänne auf der anderen Seite des Tals, mit einem zu großen: Wie wäre dort der Gradient des Gewichts?",
      options: {
        below: "Unter null, wie an diesem Start: Die Daten sind dieselben.",
        zero: "Null.",
        above: "Über null.",
      },
      right:
        "An diesem Start ist er {here}, auf der anderen Seite {gradient}. Der Schritt dort ist minus die Lernrate {rate} mal das, also {step}: Das Gewicht wird kleiner. So führt der Schritt von beiden Seiten bergab.",
      wrong:
        "Der Gradient gehört zur Stelle: An diesem Start ist er {here}, auf der anderen Seite {gradient}. Der Schritt dort, minus die Lernrate {rate} mal den Gradienten, ist {step} und führt ebenfalls ins Tal hinab.",
    },
    double: {
      text: "Vom selben Start aus gehst du den ersten Schritt mit doppelter Lernrate. Wie lang ist er?",
      options: {
        half: "Halb so lang: Er ist vorsichtiger.",
        same: "So lang wie vorher: Die Steigung ist dieselbe.",
        double: "Doppelt so lang.",
      },
      right:
        "Bei einer Rate von {rate} bewegt sich das Gewicht um {step}, bei {fast_rate} um {fast_step}. Der Gradient ist derselbe, und die Rate ist sein Faktor.",
      wrong:
        "Bei einer Rate von {rate} bewegt sich das Gewicht um {step} und bei {fast_rate} um {fast_step}: doppelt so weit. Die Steigung des Geländes ist dieselbe, aber der Schritt ist Rate mal Steigung.",
    },
  },
  teacher: {
    objective: "Ein Schritt ist minus Lernrate mal Gradient, Zahl für Zahl.",
    misconception:
      "Man meint, der Gradient zeige zur tiefsten Stelle. Er zeigt von da, wo man steht, geradewegs bergauf und weiß nichts von dem, was weiter weg ist.",
    script: [
      "Jede Stelle dieser Karte ist eine Gerade durch die Ausbrüche. Hier ist eine schlechte, hoch oben.",
      "Ein Schritt: Lies die Rechnung laut vor, Gradient, mal Lernrate, mit umgekehrtem Vorzeichen.",
      "Und von der anderen Seite des Tals? Die Klasse nennt das Vorzeichen, bevor nachgesehen wird.",
      "Jetzt kommen die Schritte von selbst, und sie werden kürzer: Das Gelände wird flach.",
      "Und mit doppelter Rate? Frage nach der Länge des ersten Schritts.",
    ],
  },
} satisfies ExhibitWords;
