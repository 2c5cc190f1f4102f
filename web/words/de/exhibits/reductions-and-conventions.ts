/** The same loss by other conventions, in German. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Dasselbe, aber nicht ganz",
  sentence:
    "Mittelwert, Summe oder die Hälfte davon: Derselbe Verlust nach anderer Konvention wirkt wie eine andere Lernrate.",
  notice:
    "Alle drei Läufe haben dieselben Daten, dieselbe beste Gerade und dieselbe Lernrate. Eine Summe ist so viele Male so steil, wie es Punkte gibt, und eine Hälfte halb so steil; um so viel länger oder kürzer ist jeder Schritt. Zahlen aus zwei Bibliotheken lassen sich erst vergleichen, wenn man weiß, wodurch sie teilen.",
  chapters: { reductions: "Mittelwert, Summe, Hälfte", logits: "Scores oder Wahrscheinlichkeiten" },
  questions: {
    rate: {
      text: "Mit der jetzigen Lernrate kommen alle drei Läufe der besten Geraden näher, und die Summe am nächsten. Jetzt wird die Rate mehr als verdoppelt. Was geschieht mit dem Mittelwert und mit der Summe?",
      options: {
        faster: "Beide kommen früher an.",
        sum: "Der Mittelwert kommt früher an, und die Summe läuft aus dem Ruder.",
        neither: "Der Mittelwert kommt in derselben Zeit nicht näher heran.",
      },
      right:
        "Die Summe ist {times}-mal so steil wie der Mittelwert, und ihre Schritte sind {times}-mal so lang: Sie waren gerade kurz genug, und jetzt schießt jeder weiter übers Ziel hinaus als der vorige. Der Mittelwert kommt in derselben Zeit auf {after} statt auf {before}.",
      wrong:
        "Der Mittelwert kommt auf {after} statt auf {before}, und die Summe läuft aus dem Ruder: Sie ist {times}-mal so steil, und so wirkt die Rate {times}-mal so groß. Die Hälfte macht ihn {half}-mal so steil. Wer die Reduktion ändert, also Mittelwert oder Summe, muss auch die Rate ändern.",
    },
    naive: {
      text: "Im zweiten Teil spricht der dritte Score für „B“, und „A“ ist wahr. Sein Verlust lässt sich direkt aus dem Score berechnen oder naiv: erst die Wahrscheinlichkeit, dann der Logarithmus dessen, was ihr zu eins fehlt. Das ergibt {careful_near} und {naive_near}. Jetzt wird der Score weit hinausgeschoben. Was ergibt der naive Weg?",
      options: {
        same: "Dasselbe wie der sorgfältige Weg.",
        off: "Eine Zahl, die merklich danebenliegt.",
        infinite: "Keine Zahl: Das Ergebnis ist unendlich.",
      },
      right:
        "Der sorgfältige Weg ergibt {careful_far}. Beim naiven ist die Wahrscheinlichkeit so nahe an eins, dass sie auf eins gerundet wird; für „A“ bleibt nichts, und der Logarithmus von nichts ist minus unendlich.",
      wrong:
        "Er ergibt unendlich, wo der sorgfältige Weg {careful_far} ergibt. Ein Computer hat nur so viele Stellen: Die Wahrscheinlichkeit wird auf eins gerundet, für „A“ bleibt nichts, und der Logarithmus von nichts ist minus unendlich. Darum nehmen Verluste Scores.",
    },
  },
  teacher: {
    objective:
      "Die Konventionen eines Verlusts gehören zum Experiment: wie zusammengefasst wird, welche Faktoren darin stehen und ob er Scores oder Wahrscheinlichkeiten nimmt.",
    misconception:
      "Dass sich dieselbe Formel immer gleich verhält. Ihre konstanten Faktoren ändern die Schritte, und das Runden kann ihre Werte ändern.",
    script: [
      "Drei Läufe beginnen bei derselben Geraden mit derselben Rate.",
      "Fünf Schritte: Die Summe ist fast da, der Mittelwert unterwegs, die Hälfte weit zurück.",
      "Frage, was eine größere Rate mit Mittelwert und Summe machen würde.",
      "Eine andere Konvention: drei Scores, und neben jedem Verlust derselbe, naiv berechnet.",
      "Frage, was die naive Formel bei einem Score weit draußen ergibt.",
      "Der dritte Score ist jetzt weit draußen: Die eine Formel kennt den Verlust noch, die andere nicht.",
    ],
  },
} satisfies ExhibitWords;
