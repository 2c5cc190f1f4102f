/** One turn of the loop that training is, in German. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Die Trainingsschleife",
  sentence:
    "Vorhersagen, messen, zurückverfolgen, anpassen, wiederholen: Eine Runde dieser Schleife ist alles, was ein Training je tut.",
  notice:
    "Eine Runde benutzt jede Zahl, die bis dahin da ist: Aus den Vorhersagen wird der Verlust, aus dem Verlust der Gradient, aus dem Gradienten der Schritt. Nur die Parameter sind danach andere. Die nächste Runde tut mit den neuen genau dasselbe.",
  questions: {
    turn: {
      text: "Die Schleife wird einmal durchlaufen. Was ist danach anders?",
      options: {
        data: "Die Zielwerte: Sie sind den Vorhersagen entgegengekommen.",
        parameters: "Die Parameter: Die Gerade liegt anders.",
        both: "Beides: Zielwerte und Gerade haben sich in der Mitte getroffen.",
      },
      right:
        "Das Gewicht ist von {slope} auf {next_slope} gegangen, und die Gerade liegt im Mittel um {next_miss} daneben statt um {miss}. Der erste Zielwert ist immer noch {target}: Die Daten sagen, was richtig ist, und bleiben, wie sie sind.",
      wrong:
        "Nur die Parameter ändern sich: Das Gewicht ist von {slope} auf {next_slope} gegangen und die mittlere Abweichung von {miss} auf {next_miss}. Der erste Zielwert ist immer noch {target}. Das Training ändert nie die Daten, damit sie zum Modell passen.",
    },
  },
  teacher: {
    objective:
      "Training ist eine Schleife aus vier Tätigkeiten, die sich wiederholen, und der Verlust ist das Bindeglied zwischen Vorhersagen und Anpassen.",
    misconception:
      "„Das Modell lernt aus seinen Fehlern“ klingt, als verstünde es sie. Es bekommt nur einen Gradienten, eine Zahl für jeden Parameter.",
    script: [
      "Vorhersagen: Aus der Dauer des Ausbruchs sagt die Gerade, wie lang die nächste Wartezeit sein wird.",
      "Messen: Der Verlust sagt, wie falsch das ist, erst für einen Ausbruch und dann für alle.",
      "Zurückverfolgen: Der Gradient sagt für jeden Parameter, wie schnell der Verlust mit ihm steigen würde.",
      "Anpassen: Jeder Parameter bewegt sich gegen seinen Gradienten, so weit, wie die Lernrate sagt.",
      "Vor der nächsten Runde: Was ändert so eine Runde, und was nicht?",
      "Wiederholen: Viele Runden später liegt die Gerade an den Punkten entlang, und nichts als diese Schleife hat sie dorthin gebracht.",
    ],
  },
} satisfies ExhibitWords;
