/** Three species of penguins, in German. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Welcher Pinguin ist es?",
  sentence:
    "Bei drei Klassen bekommt jeder Vogel drei Scores, und Softmax macht daraus Anteile an einem Ganzen.",
  notice:
    "Der Grund hat die Farbe der wahrscheinlichsten Art, tiefer, wo das Modell sicherer ist, und blass an den Grenzen. Im weiteren Training bewegen sich die Grenzen kaum noch, aber die Farben werden tiefer. Mit Label-Glättung (Label Smoothing) hören sie damit auf.",
  questions: {
    raised: {
      text: "Ein Vogel hat drei Scores, einen für jede Art, und Softmax gibt der ersten Art {before}. Jetzt werden alle drei Scores um denselben Betrag erhöht. Welchen Anteil bekommt die erste Art?",
      options: { larger: "Einen größeren.", smaller: "Einen kleineren.", same: "Denselben." },
      right:
        "Es sind wieder {after}. Softmax sieht auf Unterschiede zwischen Scores: Alle zu erhöhen multipliziert jedes Exponential mit demselben Faktor, und der kürzt sich.",
      wrong:
        "Es sind {after}, wie vorher. Softmax teilt jedes Exponential durch die Summe aller: Alle Scores gleich zu erhöhen multipliziert beides mit demselben Faktor, und nur die Unterschiede bleiben.",
    },
    smoothing: {
      text: "Die Label-Glättung sagt dem Modell, dass die genannte Art fast sicher ist, aber nicht ganz. Was ist nach langem Training mit ihr und ohne sie bei einem typischen Eselspinguin anders?",
      options: {
        surer: "Das Modell ist mindestens so sicher und entscheidet ebenso gut.",
        doubting: "Das Modell ist weniger sicher und entscheidet fast ebenso gut.",
        worse: "Das Modell ist weniger sicher und entscheidet deutlich schlechter.",
      },
      right:
        "Es gibt der richtigen Art {smooth} statt {sharp}. Von allen Vögeln sind {right_smooth} richtig, verglichen mit {right_sharp}: Die Grenzen bleiben etwa, wo sie waren, und die Sicherheit hat eine Decke.",
      wrong:
        "Es gibt der richtigen Art {smooth} statt {sharp}, und von allen Vögeln sind {right_smooth} richtig, verglichen mit {right_sharp}. Die Glättung verlangt keine anderen Entscheidungen; sie macht mehr Sicherheit, als die Labels haben, teuer.",
    },
  },
  teacher: {
    objective:
      "Softmax macht aus Scores Wahrscheinlichkeiten, und die Kreuzentropie ist die Überraschung über die wahre Klasse.",
    misconception:
      "Dass die Scores selbst Wahrscheinlichkeiten sind. Nur ihre Unterschiede bedeuten etwas, und auch das erst nach Softmax.",
    script: [
      "Alle Gewichte sind null: Bei jedem Vogel bekommt jede Art ein Drittel der Gewissheit.",
      "Zehn Schritte: drei Gebiete, blass, wo das Modell zweifelt.",
      "Frage, was geschieht, wenn alle drei Scores eines Vogels gleich erhöht werden.",
      "Nach langem Training sind die Farben fast bis an die Grenzen tief.",
      "Frage, was die Label-Glättung ändern würde.",
    ],
  },
} satisfies ExhibitWords;
