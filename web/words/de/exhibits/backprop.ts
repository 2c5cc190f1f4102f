/** The trail of responsibility through a small network, in German. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Die Spur der Verantwortung",
  sentence: "Vom Verlust zurück zu jedem Gewicht: Wer hatte wie viel Anteil an der Abweichung?",
  notice:
    "Vorwärts zählt jedes Neuron zusammen, was hereinkommt. Rückwärts gibt jedes die Schuld weiter: was es bekam, mal das Gewicht, durch das es ging. Der Gradient eines Gewichts ist das Signal, das hineinging, mal die Schuld, die zurückkam.",
  questions: {
    cut: {
      text: "Angenommen, das Gewicht vom ersten verborgenen Neuron zur Ausgabe wäre null. Wie viel Schuld käme zu diesem Neuron zurück?",
      options: {
        same: "Etwa so viel wie jetzt: Die Ausgabe liegt ja immer noch daneben.",
        more: "Mehr: Es hätte helfen sollen.",
        none: "Keine.",
      },
      right:
        "Die Steigung an der Ausgabe wäre {output}, aber sie kommt durch das Gewicht zurück, also mal null: Statt {first} kämen {cut} an. Ein Neuron ohne Stimme trägt keine Schuld.",
      wrong:
        "Die Schuld geht den Weg zurück, den das Signal kam, und wird mit denselben Gewichten multipliziert. Von {output} an der Ausgabe kämen {cut} an, wo es jetzt {first} sind: Ein Neuron ohne Stimme trägt keine Schuld.",
    },
    silent: {
      text: "Angenommen, die zweite Eingabe wäre bei diesem Beispiel null. Wie wäre der Gradient der Gewichte, die von ihr wegführen?",
      options: {
        zero: "Null.",
        small: "Kleiner als bei der ersten Eingabe, aber nicht null.",
        large: "Größer als bei der ersten Eingabe: Sie haben etwas aufzuholen.",
      },
      right:
        "Er wäre {silent} beim ersten von ihnen, das jetzt {loud} hat. Ein Gradient ist das Signal, das hineinging, mal die Schuld, die zurückkam: kein Signal, kein Gradient. Nach zwanzig Schritten wäre dieses Gewicht immer noch {after}.",
      wrong:
        "Er wäre {silent} statt {loud}, während ein Gewicht von der ersten Eingabe {heard} hätte. Was eine Null multipliziert, hat keinen Anteil an der Abweichung; nach zwanzig Schritten wäre dieses Gewicht also immer noch {after}.",
    },
  },
  teacher: {
    objective:
      "Backpropagation teilt die Steigung des Verlusts auf, Kante für Kante, mit einer Multiplikation für jede Kante auf dem Weg.",
    misconception:
      "Man meint, der Fehler selbst fließe zurück. Was zurückfließt, ist eine Steigung: wie sich der Verlust ändern würde, wenn dieses Neuron etwas mehr ausgäbe.",
    script: [
      "Vorwärts: Folge den Eingaben durch die Gewichte zur Ausgabe und vergleiche sie mit dem Zielwert.",
      "Rückwärts: dieselben Kanten, aber jetzt trägt jede, wie stark sich der Verlust ändern würde.",
      "Und wenn ein Neuron bei der Ausgabe keine Stimme hätte? Frage, wie viel Schuld es bekäme.",
      "Ein Schritt: Jedes Gewicht bewegt sich gegen seinen eigenen Gradienten.",
      "Zehn weitere: Die Abweichung ist fast verschwunden, und mit ihr die Gradienten.",
      "Und wenn eine Eingabe stumm wäre? Frage, welche Gewichte stehen blieben.",
    ],
  },
} satisfies ExhibitWords;
