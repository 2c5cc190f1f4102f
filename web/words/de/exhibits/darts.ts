/** Throws beside the bullseye, in German. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Auf die Mitte gezielt",
  sentence:
    "Der Verlust zählt die Abstände der Würfe von der Mitte zusammen, und jeder Schritt zieht alle Würfe nach innen.",
  notice:
    "Die Würfe sind ausgedacht. Eine Korrektur verschiebt alle gemeinsam; so kommt die Wolke in die Mitte und bleibt doch eine Wolke: Der Verlust sinkt, aber nicht auf null. Bei quadrierten Abständen ist jeder Schritt etwas kürzer als der vorige, weil immer weniger zu korrigieren bleibt.",
  chapters: { gaps: "Summe der Abstände", squares: "Summe der Abstandsquadrate" },
  questions: {
    pull: {
      text: "Der Verlust ist die Summe aller Abstände. Welcher Wurf zieht am stärksten an der Korrektur?",
      options: {
        far: "Der am weitesten von der Mitte entfernte.",
        near: "Der ihr am nächsten liegende.",
        alike: "Alle ziehen gleich stark.",
      },
      right:
        "Der fernste macht {far} des Zugs aus, der nächste ebenso, {near}: Wird ein Abstand einen Zentimeter kürzer, so spart das einen Zentimeter, egal, wie lang er ist. Bei quadrierten Abständen zieht der fernste {times}-mal so stark wie der nächste.",
      wrong:
        "Der fernste Wurf macht {far} des Zugs aus und der nächste {near}: Jeder Abstand, der einen Zentimeter kürzer wird, spart einen Zentimeter. Nur wo Abstände quadriert werden, zieht ein ferner Wurf stärker; dort zieht der fernste {times}-mal so stark wie der nächste.",
    },
    steps: {
      text: "Jetzt wird jeder Abstand quadriert, bevor er hinzukommt. Wie lang sind die Schritte, während die Würfe näher kommen?",
      options: {
        longer: "Sie werden länger: Das Training nimmt Fahrt auf.",
        same: "Sie bleiben gleich lang: Die Lernrate ist ja fest.",
        shorter: "Sie werden kürzer.",
      },
      right:
        "Der erste Schritt ist {first} lang, und fünf Schritte später sind es {later}. Ein quadrierter Abstand zieht im Verhältnis zu seiner Länge: Je näher die Würfe sind, desto weniger ist zu korrigieren.",
      wrong:
        "Der erste Schritt ist {first} lang, und fünf Schritte später sind es {later}. Die Lernrate bleibt, aber ein Schritt ist Lernrate mal Gradient, und der Gradient eines quadrierten Abstands schrumpft mit dem Abstand.",
    },
  },
  teacher: {
    objective:
      "Ein Verlust über viele Beispiele ist eine Summe einzelner Abstände, und die Art des Abstands entscheidet, wer zieht und wie die Schritte verlaufen.",
    misconception:
      "Oft hält man die Lernrate für die Länge der Schritte. Sie ist nur ein Faktor: Der Gradient redet mit.",
    script: [
      "Würfe auf eine Scheibe, dafür ausgedacht: Jede Linie ist ein Abstand, und der Verlust ist die Summe aller Abstände.",
      "Ein Schritt verschiebt alle Würfe um dieselbe Korrektur, und die Summe schrumpft.",
      "Die Wolke ist in der Mitte angekommen, aber immer noch eine Wolke: Eine Korrektur für alle kann nicht jeden Wurf in die Mitte bringen.",
      "Wer zieht an der Korrektur? Die Klasse zeigt auf einen Wurf.",
      "Dieselben Würfe, aber jetzt wird jeder Abstand quadriert, bevor er hinzukommt.",
      "Bleiben die Schritte so lang, wie sie sind? Erst Vermutungen sammeln, dann Schritte gehen.",
    ],
  },
} satisfies ExhibitWords;
