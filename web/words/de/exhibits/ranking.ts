/** Losses of an order, in German. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Nur die Reihenfolge zählt",
  sentence:
    "Ein Verlust für Rangfolgen verlangt nicht die richtigen Scores, sondern nur das bessere Ergebnis vorn.",
  notice:
    "Der quadratische Fehler zieht jeden Score zu seiner Note und ruht erst, wenn sie getroffen ist. Der Softmax der Liste fragt, welches Ergebnis den größeren Anteil bekommt; so können Scores, die den Noten gar nicht ähneln, die Ergebnisse in die richtige Reihenfolge bringen. Die Suchen sind für diese Seite ausgedacht.",
  chapters: { search: "Eine Suche", pairs: "Viele Paare" },
  questions: {
    raised: {
      text: "Alle vier Scores stimmen mit ihren Noten überein. Jetzt wird jeder um denselben Betrag erhöht, die Reihenfolge bleibt also. Welcher Verlust merkt es?",
      options: {
        both: "Beide.",
        squared: "Nur der quadratische Fehler.",
        order: "Nur der Verlust der Liste.",
        neither: "Keiner von beiden.",
      },
      right:
        "Der quadratische Fehler geht von {squared} auf {squared_high}, weil kein Score seine Note mehr trifft. Der Verlust der Liste ist vorher {order} und nachher {order_high}: Er sieht nur auf Unterschiede zwischen Scores.",
      wrong:
        "Nur der quadratische Fehler: Er geht von {squared} auf {squared_high}, während der Verlust der Liste erst {order} und dann {order_high} ist. Alle Scores gleich zu erhöhen ändert keinen Unterschied zwischen ihnen, und so auch keine Reihenfolge.",
    },
    lead: {
      text: "Margin-Ranking nimmt Ergebnisse paarweise und verlangt vom besseren einen Mindestabstand als Vorsprung. In einem Paar ist der Vorsprung kleiner, in einem anderen doppelt so groß. Wie stark zieht das zweite Paar?",
      options: {
        pulls: "So stark wie das erste, oder stärker.",
        less: "Weniger stark, aber es zieht noch.",
        rests: "Es zieht gar nicht.",
      },
      right:
        "Seine Steigung ist {clear}, die des ersten Paars {close}, und ein Paar in falscher Reihenfolge hat {wrong}. Ist der Mindestabstand erreicht, so ist ein Paar erledigt, und das Training wendet sich denen zu, die es nicht sind.",
      wrong:
        "Es zieht nicht: Seine Steigung ist {clear}. Ein Paar, dem ein Teil des Mindestabstands fehlt, hat {close}, genau wie eines in falscher Reihenfolge mit {wrong}. Sobald der Vorsprung groß genug ist, gibt es nichts mehr zu gewinnen.",
    },
  },
  teacher: {
    objective:
      "Sehen, dass ein Verlust allein nach einer Reihenfolge fragen kann, über Unterschiede zwischen Scores derselben Suche.",
    misconception:
      "Dass gute Scores wie Noten aussehen müssen. Für eine Rangfolge ist jeder Score recht, der das bessere Ergebnis nach vorn bringt.",
    script: [
      "Vier Ergebnisse, vier Noten, und alle Scores bei null.",
      "Der quadratische Fehler bringt jeden Score zu seiner Note.",
      "Der Verlust der Liste hat andere Scores, manche unter null, und dieselbe Reihenfolge.",
      "Frage, welcher Verlust es merkt, wenn alle Scores gleich erhöht werden.",
      "Viele Suchen, von denen nur die Reihenfolge in jedem Paar verraten wird.",
      "Frage, wie stark ein Paar zieht, das erledigt ist.",
    ],
  },
} satisfies ExhibitWords;
