/** Cross-entropy as maximum likelihood, in German. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Am wenigsten überrascht",
  sentence:
    "Wer die Kreuzentropie klein macht, findet die Wahrscheinlichkeiten, unter denen die Daten am wahrscheinlichsten sind.",
  notice:
    "Die Wahrscheinlichkeit aller Münzwürfe zusammen ist ein Produkt, und minus ihr Logarithmus ist die Summe der Verluste: Der kleinste Verlust ist die größte Likelihood. Er liegt bei dem Anteil, der beobachtet wurde. Was dort übrig bleibt, ist die Entropie, der Zweifel in den Daten selbst, den kein Modell ohne weiteres Wissen beseitigt.",
  chapters: { coin: "Eine verbogene Münze", species: "Drei Arten", divergence: "Entropie und Divergenz" },
  questions: {
    rest: {
      text: "Eine ausgedachte Münze zeigt öfter Kopf als Zahl. Das Modell darf für alle Würfe nur eine einzige Wahrscheinlichkeit für Kopf angeben und beginnt bei einem Halb. Wo kommt es durch das Training zur Ruhe?",
      options: {
        half: "Es bleibt bei einem Halb: Nichts verrät, welche Seite als Nächstes kommt.",
        share: "Beim Anteil von Kopf unter den Würfen.",
        certain: "Nahe der Gewissheit: immer auf die wahrscheinlichere Seite setzen.",
      },
      right:
        "Es ruht bei {heads}; {seen} der Würfe waren Kopf. Der Verlust sinkt von {start} auf {end}: Unter keiner anderen Wahrscheinlichkeit sind diese Würfe so wahrscheinlich.",
      wrong:
        "Es ruht bei {heads}, und {seen} der Würfe waren Kopf. Dort ist der Verlust {end}, verglichen mit {start} bei einem Halb. Eine kühnere Wette würde bei den meisten Würfen gewinnen, aber jedes Mal, wenn Zahl oben liegt, wäre das eine teure Überraschung.",
    },
    floor: {
      text: "Im dritten Teil sind die Anteile der drei Arten selbst der Zielwert. Ein Lauf trainiert mit der Kreuzentropie, H, der andere mit der KL-Divergenz. Beide können die Anteile genau erreichen. Welcher Verlust geht auf null herunter?",
      options: {
        both: "Beide: Die Vorhersage ist perfekt.",
        divergence: "Nur die KL-Divergenz.",
        neither: "Keiner von beiden.",
      },
      right:
        "Die Kreuzentropie sinkt von {high} auf {entropy} und bleibt dort: Das ist die Entropie, so viel Zweifel wie zwischen {perplexity} gleich wahrscheinlichen Arten, was man Perplexität nennt. Die KL-Divergenz ist das, was darüber liegt: {gap} am Anfang und nichts am Ende.",
      wrong:
        "Nur die KL-Divergenz: Sie beginnt bei {gap}, und um so viel liegt die Kreuzentropie, {high}, über ihrem Boden von {entropy}. Dieser Boden ist die Entropie: Auch wer die Anteile kennt, ist von jedem Vogel überrascht, so wie bei {perplexity} gleich wahrscheinlichen Arten, der Perplexität.",
    },
  },
  teacher: {
    objective:
      "Die Kreuzentropie zu minimieren heißt, die Likelihood zu maximieren; ihr Boden ist die Entropie, und die KL-Divergenz ist der Rest.",
    misconception:
      "Dass ein perfektes Modell einen Verlust von null hat. Wo in den Daten Zufall steckt, endet die Kreuzentropie bei deren Entropie.",
    script: [
      "Fünfzig Würfe einer verbogenen Münze und ein Modell, das „fünfzig zu fünfzig“ sagt.",
      "Frage, welche Wahrscheinlichkeit es lernen wird.",
      "Der Verlust für jede Wahrscheinlichkeit, die es gibt: eine Schüssel.",
      "Der Lauf ist am Boden der Schüssel angekommen, beim Anteil von Kopf.",
      "Dasselbe mit drei Arten: Die drei Linien ruhen bei den Anteilen der Vögel.",
      "Jetzt zwei Verluste für dieselben Anteile, jeder auf seiner eigenen Skala.",
      "Frage, welcher von ihnen auf null herunterkommt.",
    ],
  },
} satisfies ExhibitWords;
