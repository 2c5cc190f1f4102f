/** Four random starts of one network, in German. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Wie die Würfel fallen",
  sentence:
    "Vier Netze, vier zufällige Anfänge und dieselben Punkte zu lernen: Ist es wichtig, wo das Training beginnt?",
  notice:
    "Am Anfang ist die Karte jedes Netzes so gut wie beliebig: Seine Ausgaben haben nichts mit den Punkten zu tun. Das Training ist für alle vier dasselbe, aber manche finden einen Weg, die beiden Klassen zu trennen, und andere bleiben bei einer schlechteren Antwort stehen.",
  chapters: { start: "Vor dem Training", end: "Nach dem Training" },
  questions: {
    guess: {
      text: "Noch ist kein Schritt getan. Wie gut sind die vier Netze?",
      options: {
        good: "Mindestens eines ist deutlich besser als ein Münzwurf.",
        coin: "Keines ist besser als ein Münzwurf.",
      },
      right:
        "Ihre Verluste liegen zwischen {least} und {most}. Wer jedes Mal „fünfzig zu fünfzig“ sagt, zahlt {coin}: In zufälligen Gewichten steckt kein Wissen über die Punkte.",
      wrong:
        "Ihre Verluste liegen zwischen {least} und {most}, und wer jedes Mal „fünfzig zu fünfzig“ sagt, zahlt {coin}. Zufällige Gewichte haben die Punkte nie gesehen; höchstens durch Glück passen ihre Ausgaben dazu.",
    },
    ends: {
      text: "Alle vier werden gleich und gleich lang trainiert. Nur ihr zufälliger Start ist verschieden. Wo endet der Verlust?",
      options: {
        same: "Bei fast demselben Wert: Sie lernen von denselben Punkten.",
        apart: "Bei deutlich verschiedenen Werten.",
      },
      right:
        "Die Verluste sind {a}, {b}, {c} und {d}. Jeder Lauf geht von seinem Start aus bergab, und das Tal, in das er kommt, muss nicht das tiefste sein.",
      wrong:
        "Die Verluste sind {a}, {b}, {c} und {d}: dieselben Punkte, aber verschiedene Enden. Der Abstieg kennt nur die Steigung unter den Füßen; so entscheidet der Start, in welches Tal er kommt.",
    },
  },
  teacher: {
    objective:
      "Das Training beginnt bei zufälligen Gewichten, und bei einem Netz kann der Start entscheiden, wo es endet.",
    misconception:
      "Ein einziger Lauf wird für die Antwort des Modells gehalten. Er ist die Antwort eines Starts; andere Seeds können besser oder schlechter sein.",
    script: [
      "Vier Punkte und die Frage, ob zwei Eingaben verschieden sind. Dieses Netz hat noch nichts gelernt.",
      "Ein anderer Start, eine andere Karte, genauso nutzlos.",
      "Frage, wie gut die vier vor jedem Training sind.",
      "Hundert Schritte für alle: Manche Karten ergeben allmählich einen Sinn.",
      "Werden alle ankommen? Die Klasse wettet auf einen Buchstaben.",
      "Zwei haben es gelöst, zwei stecken fest, und nichts als der Start war verschieden.",
    ],
  },
} satisfies ExhibitWords;
