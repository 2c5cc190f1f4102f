/** Four lines and a far point, in German. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Wer zieht an der Geraden?",
  sentence:
    "Vier Verluste ziehen vier Geraden durch dieselben Punkte: Welche davon hört auf einen fernen Punkt?",
  notice:
    "Ziehe den höchsten Punkt auf und ab und schau, welche Geraden mitgehen. Beim quadratischen Fehler (MSE) zieht ein Punkt umso stärker, je weiter weg er ist; so lenken ein paar ferne Punkte die Gerade. Beim absoluten Fehler (MAE) zieht er aus jeder Entfernung gleich stark; Huber und Log-Cosh sind nahe an der Geraden wie der quadratische Fehler und weit weg wie der absolute.",
  chapters: { losses: "Vier Verluste", quantiles: "Ungleiche Seiten" },
  questions: {
    drag: {
      text: "Der höchste Punkt wird auf etwa die doppelte Höhe gezogen, und alle Geraden werden neu angepasst. Was tut die Gerade des absoluten Fehlers (MAE)?",
      options: {
        alike: "Sie steigt etwa so weit wie die Gerade des quadratischen Fehlers.",
        half: "Sie steigt etwa halb so weit.",
        hardly: "Sie bewegt sich kaum.",
      },
      right:
        "Am rechten Ende hat sich die Gerade des quadratischen Fehlers um {squared} bewegt, die des absoluten um {absolute}. Der Punkt lag vorher über ihr, und er liegt jetzt über ihr: Beim absoluten Fehler zählt sonst nichts.",
      wrong:
        "Am rechten Ende hat sich die Gerade des quadratischen Fehlers um {squared} bewegt, die des absoluten um {absolute}. Beim absoluten Fehler zieht ein Punkt, der über der Geraden liegt, gleich stark nach oben, egal, wie hoch er liegt.",
    },
    share: {
      text: "Drei Punkte liegen weit über den anderen: einer von zehn. Wie viel von allem, was an der Geraden des quadratischen Fehlers zieht, kommt von ihnen?",
      options: {
        few: "Etwa ein Zehntel, denn sie sind ein Zehntel der Punkte.",
        half: "Fast die Hälfte.",
        all: "Fast alles.",
      },
      right:
        "Von ihnen kommen {squared} des Zugs, weil er beim quadratischen Fehler mit der Entfernung wächst. Beim absoluten Fehler sind es {absolute}: etwa so viel wie von drei beliebigen Punkten.",
      wrong:
        "Von ihnen kommen {squared} des Zugs: So wenige sie sind, sie liegen weit weg, und beim quadratischen Fehler wächst der Zug mit der Entfernung. Beim absoluten Fehler sind es {absolute}.",
    },
  },
  teacher: {
    objective: "Sehen, dass die Wahl des Verlusts entscheidet, auf welche Punkte ein Modell hört.",
    misconception:
      "Dass man ferne Punkte löschen muss, bevor man eine Gerade anpassen kann. Ein Verlust entscheidet, wie viel sie zählen; ob sie Fehler sind oder gerade die wichtigsten Punkte, kann nur das Fachgebiet sagen.",
    script: [
      "Vier Geraden durch dieselben Punkte, jede mit einem eigenen Verlust: Welche neigt sich am meisten zu den fernen Punkten?",
      "Die Klasse sagt voraus, was geschieht, wenn der höchste Punkt gezogen wird; dann wird er gezogen.",
      "Frage, wie viel vom Zug ein paar ferne Punkte ausmachen.",
      "Die Balken zeigen es: Beim quadratischen Fehler machen ein paar lange Balken fast die halbe Arbeit.",
      "Der absolute Fehler vorn: Jetzt zieht jeder Punkt etwa gleich stark.",
      "Der Quantilverlust macht eine Seite teurer als die andere: Jede Gerade lässt einen gewählten Anteil der Punkte unter sich.",
    ],
  },
} satisfies ExhibitWords;
