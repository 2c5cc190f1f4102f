/** Loss, cost, objective and their kin, in German. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Sieben Wörter für „wie falsch“",
  sentence:
    "Verlust, Kosten, Zielfunktion, Fehler, Metrik, Score, Belohnung: was jedes Wort bedeutet, an einer Geraden durch echte Pinguine.",
  notice:
    "Wähle ein Wort, und seine Zahl leuchtet auf. Score, Fehler und Verlust gehören zu einem Beispiel, Kosten und Zielfunktion zu allen; die Zielfunktion rechnet den Preis der Gewichte hinzu, und sie ist es, die das Training kleiner macht. An einer Metrik messen Menschen das Modell, und eine Belohnung ist ein Verlust mit umgekehrtem Vorzeichen: Von ihr ist mehr besser.",
  questions: {
    price: {
      text: "Der Preis der Gewichte wird verdoppelt, und die Gerade bleibt, wo sie ist. Welche dieser Zahlen ändert sich?",
      options: {
        example: "Der Verlust eines Pinguins.",
        cost: "Die Kosten, der Mittelwert über alle Pinguine.",
        objective: "Die Zielfunktion.",
        metric: "Die Metrik: der Anteil der Streuung, den die Gerade erklärt.",
      },
      right:
        "Die Zielfunktion geht von {objective} auf {dear_objective}. Die Kosten bleiben bei {cost}, denn keine Vorhersage hat sich geändert: nur das, was das Training klein machen soll.",
      wrong:
        "Nur die Zielfunktion ändert sich, von {objective} auf {dear_objective}. Jede Vorhersage ist dieselbe wie vorher; also bleiben auch jeder Verlust, die Kosten ({cost}) und die Metrik.",
    },
    metric: {
      text: "Zehn Schritte machen die Zielfunktion kleiner. Was geschieht mit der Metrik, dem Anteil der Streuung, den die Gerade erklärt?",
      options: {
        rises: "Sie steigt.",
        stays: "Sie bleibt: Das Training sieht sie nicht an.",
        falls: "Sie sinkt, wie jedes Fehlermaß.",
      },
      right:
        "Die Zielfunktion sinkt von {objective} auf {low}, und die Metrik steigt von {metric} auf {next_metric}. Von dieser Metrik ist mehr besser. Das Training folgt nur der Zielfunktion; die Metrik geht mit, weil eine bessere Gerade beiden hilft.",
      wrong:
        "Die Metrik steigt von {metric} auf {next_metric}, während die Zielfunktion von {objective} auf {low} sinkt. Das Training sieht sie nicht an, aber eine bessere Gerade hilft beiden, und von dieser Metrik ist mehr besser.",
    },
  },
  teacher: {
    objective:
      "Die Wörter unterscheiden sich darin, was sie umfassen: ein Beispiel oder alle, mit Strafterm oder ohne, vom Training befolgt oder nur von Menschen gelesen.",
    misconception:
      "Verlust, Zielfunktion und Metrik werden für dieselbe Zahl gehalten. Nur die Zielfunktion wird abgeleitet; die Metrik kann dabei sogar schlechter werden.",
    script: [
      "Eine Gerade durch echte Pinguine. Verlust: wie falsch sie bei einem von ihnen liegt.",
      "Kosten: all diese Verluste, zu einer Zahl gemacht.",
      "Zielfunktion: die Kosten, und der Preis der Gewichte obendrauf. Das ist die Zahl, die das Training kleiner macht.",
      "Mach die Gewichte teurer und lass die Gerade in Ruhe: Wer merkt es?",
      "Metrik: eine Zahl für Menschen. Niemand fragt nach ihrem Gradienten.",
      "Wenn die Zielfunktion sinkt, wohin geht dann diese Metrik?",
    ],
  },
} satisfies ExhibitWords;
