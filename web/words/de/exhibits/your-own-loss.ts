/** A loss written as a formula, in German. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Schreib deinen eigenen Verlust",
  sentence:
    "Jede Formel aus Vorhersage und Zielwert ist erlaubt, und die Anpassung achtet dann genau auf das, was du geschrieben hast.",
  notice:
    "Der Verlust ist der Abstand zwischen der Vorhersage p und dem Zielwert y, hoch k, und k wählst du selbst. Ist der Exponent klein, so werden alle Punkte gleich gehört; je größer er ist, desto mehr entscheiden die fernsten. Ändere die Formel selbst: Was steil ist, zieht, und was flach ist, zieht nicht.",
  chapters: { power: "Eine Potenz", cap: "Ein Deckel", far: "Ein Deckel, von weit weg" },
  questions: {
    cap: {
      text: "Du schreibst einen Verlust mit Deckel: Er ist der Abstand, aber nie mehr als eine Standardabweichung. Wenn die Gerade zur Ruhe gekommen ist: Wie stark ziehen die drei fernen Punkte an ihr?",
      options: {
        hard: "Stark: Sie haben immer noch die größten Verluste.",
        little: "Ein wenig, jeder etwa so stark wie jeder andere Punkt.",
        none: "Gar nicht.",
      },
      right:
        "Von ihnen kommen {loss} des Verlusts und {pull} des Zugs. Jenseits des Deckels ist der Verlust flach: Die Gerade ein wenig zu so einem Punkt hin zu bewegen würde ihn nicht billiger machen.",
      wrong:
        "Von ihnen kommen {pull} des Zugs, obwohl {loss} des Verlusts von ihnen kommen. Was zieht, ist nicht, wie groß ein Verlust ist, sondern wie steil, und jenseits des Deckels ist er flach.",
    },
    far: {
      text: "Derselbe Verlust mit seinem Deckel, aber jetzt beginnt die Gerade weit unter allen Punkten. Was macht das Training mit ihr?",
      options: {
        fast: "Sie steigt schnell: Alle ihre Fehler sind groß.",
        slow: "Sie steigt, aber langsam.",
        stays: "Sie bewegt sich gar nicht.",
      },
      right:
        "Sie bleibt, mit einem Verlust von {loss}, während von einem besseren Start aus {least} erreichbar ist. Jeder Punkt liegt jenseits des Deckels, wo der Verlust flach ist: Kein Punkt sagt, welche Richtung besser ist.",
      wrong:
        "Sie bewegt sich nicht, und ihr Verlust bleibt bei {loss}, während von einem besseren Start aus {least} erreichbar ist. Jeder Punkt liegt jenseits des Deckels, und wo ein Verlust flach ist, zeigt er keinen Weg hinab.",
    },
  },
  teacher: {
    objective:
      "Aufschreiben, was als Fehler zählen soll, und sehen, dass das Training der Steigung des Geschriebenen folgt.",
    misconception:
      "Dass die Punkte mit großem Verlust die sind, die ziehen. Es ist die Steigung, die zieht: Ein Verlust kann groß und flach sein.",
    script: [
      "Eine Formel, die jemand geschrieben hat: der Abstand, hoch einen Exponenten. Sieh dir ihre Form an, und wer zieht.",
      "Ein höherer Exponent, ab hier.",
      "Die Gerade verlässt die Menge: Ein paar ferne Punkte machen jetzt etwa die Hälfte des Zugs aus.",
      "Frage, was ein Deckel auf dem Verlust mit fernen Punkten macht.",
      "Frage, was derselbe Deckel mit einem schlechten Start macht.",
    ],
  },
} satisfies ExhibitWords;
