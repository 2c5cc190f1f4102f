/** Places where the gradient is next to zero, in German. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Angekommen oder nur flach?",
  sentence:
    "Ein Lauf, der sich kaum bewegt, kann am tiefsten Punkt von allen sein oder auf einer flachen Stelle unterwegs.",
  notice:
    "Ein Schritt ist so lang, wie der Gradient steil ist; ein Lauf wird also überall langsam, wo es flach ist: am tiefsten Punkt überhaupt, in einem Seitental, auf einem Sattel oder weit draußen auf einer Ebene. Die Zahl, die sagt, wie steil es ist, kann das alles nicht unterscheiden. Auch ein Verlust kann sich selbst eine Ebene schaffen: Das Quadrat des Fehlers einer Wahrscheinlichkeit ist gerade dort flach, wo das Modell sicher ist und falsch.",
  chapters: { valleys: "Zwei Täler", saddle: "Ein Sattel", saturated: "Sicher und falsch" },
  questions: {
    end: {
      text: "Drei Läufe beginnen an verschiedenen Stellen derselben Landschaft, mit derselben Lernrate. Wo kommen sie zur Ruhe?",
      options: {
        lowest: "Alle am tiefsten Punkt: Dorthin führt bergab.",
        different: "Nicht alle am tiefsten Punkt: jeder am Boden des Tals, in dem er begann.",
        halfway: "Keiner am tiefsten Punkt: Unterwegs werden die Schritte zu kurz.",
      },
      right:
        "Sie enden mit Verlusten von {first}, {second} und {third}. Jeder Schritt sieht nur auf die Steigung unter den Füßen; im weniger tiefen Tal führt jeder Weg hinaus nach oben.",
      wrong:
        "Sie enden mit Verlusten von {first}, {second} und {third}: jeder in dem Tal, in dem er begann. Die Schritte werden zwar kurz, aber erst am Boden; und vom Boden des weniger tiefen Tals führt jeder Weg hinaus nach oben.",
    },
    arrived: {
      text: "Der Lauf bewegt sich kaum noch. Was tut sein Verlust, wenn es weitergeht?",
      options: {
        arrived: "Er bleibt: Der tiefste Punkt ist erreicht.",
        falls: "Er sinkt weiter.",
        rises: "Er steigt wieder.",
      },
      right:
        "Der Gradient ist auf {slope} geschrumpft, und der Verlust steht bei {now}, aber später sinkt er auf {later}. Das ist ein Sattel: Er steigt nach zwei Seiten an und fällt nach den beiden anderen ab, und die winzige Steigung, die hinabführt, wächst von Schritt zu Schritt.",
      wrong:
        "Er sinkt von {now} auf {later}. Der Gradient ist auf {slope} geschrumpft, aber ein Sattel ist kein tiefster Punkt: Er fällt nach zwei Seiten ab, am Anfang so sanft, dass der Lauf stillzustehen scheint.",
    },
    sure: {
      text: "Beide Modelle geben der Klasse ausgedachter Punkte eine Wahrscheinlichkeit, und beide sind sich am Anfang der falschen sicher. Eines wird mit dem quadratischen Fehler seiner Wahrscheinlichkeit trainiert (MSE), das andere mit der Kreuzentropie (BCE). Welches dreht sich zuerst um?",
      options: {
        squared: "Das mit dem quadratischen Fehler.",
        alike: "Beide etwa zur selben Zeit: Start, Daten und Rate sind gleich.",
        cross: "Das mit der Kreuzentropie.",
      },
      right:
        "Wo die obere Klasse richtig ist, gibt ihr die Kreuzentropie inzwischen {cross_after}, der quadratische Fehler immer noch {squared_after}. Am Start hat der Gradient bei der Kreuzentropie eine Länge von {cross} und beim quadratischen Fehler von {squared}: Eine Sigmoidfunktion, die sich sicher ist, ist flach, und nur der Logarithmus ist dort steil genug, um das auszugleichen.",
      wrong:
        "Das mit der Kreuzentropie: Wo die obere Klasse richtig ist, gibt es ihr inzwischen {cross_after}, das andere {squared_after}. Eine Sigmoidfunktion, die sich sicher ist, ist flach; deshalb beginnt der Gradient des quadratischen Fehlers mit einer Länge von {squared}, der der Kreuzentropie mit {cross}.",
    },
  },
  teacher: {
    objective:
      "Die Gründe unterscheiden, aus denen ein Training stillzustehen scheint, und sehen, dass der Verlust selbst einer sein kann.",
    misconception:
      "Dass ein Verlust, der sich nicht mehr ändert, seinen kleinsten Wert erreicht hat, oder dass zu einem großen Verlust immer ein großer Gradient gehört.",
    script: [
      "Drei Starts auf einer Landschaft mit zwei Tälern: Sie sind erst ein paar Schritte gegangen.",
      "Frage, wo sie enden werden.",
      "Eine andere Landschaft: Dieser Lauf ist fast zur Ruhe gekommen.",
      "Frage, ob er angekommen ist.",
      "Zwei Modelle, die sich am Anfang bei fast jedem Punkt der falschen Klasse sicher sind.",
      "Frage, welches von ihnen lernen wird.",
    ],
  },
} satisfies ExhibitWords;
