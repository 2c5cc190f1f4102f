/** Two parameters as dials, in German. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Zwei Regler und ein Verlust",
  sentence:
    "Dreh ein Gewicht ein wenig und sieh, wie der Verlust antwortet: Dieses Verhältnis ist sein Gradient.",
  notice:
    "Jeder Schieber ist ein Regler der Geraden: Einer neigt sie, einer hebt sie. Wähle im Netz eine Verbindung und stoße sie um einen kleinen Betrag an: Die Änderung des Verlusts, geteilt durch den Stoß, steht neben dem Gradienten. Je kleiner der Stoß, desto näher sind sich beide.",
  questions: {
    nudge: {
      text: "Du drehst einen Regler um einen winzigen Betrag. Um wie viel ändert sich ungefähr der Verlust?",
      options: {
        nudge: "Um den Betrag, um den du gedreht hast.",
        product: "Um diesen Betrag mal den Gradienten.",
        gradient: "Um den Gradienten, egal, wie wenig du drehst.",
      },
      right:
        "Ein Stoß von {by} ändert den Verlust um {change}. Geteilt durch den Stoß ist das {quotient}, und der Gradient ist {gradient}: Bei kleinen Stößen sind beide fast gleich.",
      wrong:
        "Ein Stoß von {by} ändert den Verlust um {change}. Das sind {quotient} für jede gedrehte Einheit, und der Gradient sagt {gradient}. Die Änderung ist also fast der Stoß mal den Gradienten.",
    },
    signs: {
      text: "Der Gradient des Gewichts liegt unter null, der des Bias darüber. Du drehst einen der beiden Regler ein wenig hoch. Bei welchem sinkt der Verlust?",
      options: {
        both: "Bei jedem von beiden: Hoch ist hoch.",
        neither: "Bei keinem: Ein Gradient zeigt bergauf.",
        one: "Nur bei einem von beiden.",
      },
      right:
        "Mit hochgedrehtem Gewicht geht der Verlust von {loss} auf {weight_up}, mit hochgedrehtem Bias auf {bias_up}. Die Gradienten {weight_slope} und {bias_slope} haben verschiedene Vorzeichen: Wo der Gradient negativ ist, führt Hochdrehen bergab.",
      wrong:
        "Das Gewicht hochzudrehen bringt den Verlust von {loss} auf {weight_up}, den Bias hochzudrehen auf {bias_up}. Der Gradient des Gewichts ist {weight_slope}, der des Bias {bias_slope}: Das Vorzeichen sagt, ob Hochdrehen bergab führt.",
    },
  },
  teacher: {
    objective:
      "Ein Gradient ist nichts anderes als die Antwort des Verlusts auf eine kleine Drehung an einem Regler, je gedrehter Einheit.",
    misconception:
      "Ein großer Gradient wird für ein großes Gewicht gehalten. Er sagt, wie stark der Verlust vom Gewicht abhängt, nicht, wie groß das Gewicht ist.",
    script: [
      "Zwei Regler machen diese Gerade: Einer neigt sie, der andere hebt sie. Die Zahl ist der Verlust.",
      "Ich drehe den ersten Regler ein wenig hoch, und der Verlust sinkt.",
      "Eine lange Drehung: Der Verlust sinkt weiter, aber nicht mehr im selben Verhältnis.",
      "Jetzt der andere Regler, in die andere Richtung. Fänden wir die tiefste Stelle von Hand? Mit zwei Reglern ja, mit einer Million nicht.",
      "Der Gradient sagt vorher, was eine winzige Drehung bewirkt. Frage, wie.",
    ],
  },
} satisfies ExhibitWords;
