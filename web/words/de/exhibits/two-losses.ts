/** One network and two losses, in German. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Zwei Aufgaben, ein Netz",
  sentence:
    "Was ist es, und wo ist es? Ein Netz lernt beides, und ein Gewicht sagt, wie viel jede Aufgabe zählt.",
  notice:
    "Beide Aufgaben teilen sich ein paar verborgene Neuronen: Je größer das Gewicht λ des Rahmens ist, desto enger sitzen die Rahmen, und desto länger bleiben die Formen im Zweifel. Keine Formel sagt, welches Gewicht das richtige ist: Das ist eine Entscheidung darüber, was wichtig ist. Die Bilder sind für diese Seite ausgedacht.",
  questions: {
    pays: {
      text: "Der Verlust des Rahmens bekommt in der Summe ein viel größeres Gewicht, und die Rahmen sitzen besser. Was ist nach gleich vielen Schritten aus dem Verlust der Form geworden?",
      options: {
        better: "Er ist viel kleiner: Ein gut sitzender Rahmen hilft, die Form zu erkennen.",
        same: "Er ist etwa gleich: Die beiden Verluste werden ja nur addiert.",
        worse: "Er ist viel größer.",
      },
      right:
        "Der Verlust des Rahmens selbst sinkt von {box_light} auf {box_heavy}, und der der Form steigt von {shape_light} auf {shape_heavy}. Beide Aufgaben teilen sich die verborgenen Neuronen, und die Schritte folgen der lauteren.",
      wrong:
        "Er ist {shape_heavy} statt {shape_light}, während der Verlust des Rahmens selbst {box_heavy} statt {box_light} ist. Die Verluste werden nur addiert, aber die Gewichte des Netzes sind gemeinsam, und jeder Schritt geht vor allem dorthin, wohin der größere Gradient zeigt.",
    },
    first: {
      text: "Beide Verluste haben dasselbe Gewicht, eins. Wessen Gradient ist ganz am Anfang länger, und wer entscheidet also, wohin die ersten Schritte gehen?",
      options: {
        alike: "Beide etwa gleich: Die Gewichte sind ja dieselben.",
        shape: "Der der Form, deutlich.",
        box: "Der des Rahmens, deutlich.",
      },
      right:
        "Der Gradient vom Verlust der Form hat eine Länge von {shape}, der vom Rahmen {box}. Zwei Verluste messen in verschiedenen Einheiten; auch gleiche Gewichte sind also eine Wahl, und hier eine für die Form.",
      wrong:
        "Es ist der der Form: eine Länge von {shape}, verglichen mit {box} beim Rahmen. Die Kreuzentropie und der Verlust eines Abstands haben verschiedene Skalen; gleiche Gewichte heißen also nicht gleiches Mitspracherecht.",
    },
  },
  teacher: {
    objective:
      "Eine Summe von Verlusten ist ein Handel zwischen Aufgaben, und ihre Gewichte setzen die Bedingungen.",
    misconception:
      "Dass gleiche Gewichte neutral sind. Schon die Skala jedes Verlusts entscheidet, wer gehört wird.",
    script: [
      "Kleine Bilder mit je einer Form: Nenne die Form und zieh den Rahmen darum.",
      "Wessen Gradient ist bei gleichen Gewichten länger? Die Klasse rät.",
      "Alle drei Läufe gehen gleich lange weiter.",
      "Frage, was ein schweres Gewicht auf dem Rahmen mit der Form macht.",
      "Der Lauf mit dem schwersten Gewicht: gute Rahmen, und Formen im Zweifel.",
    ],
  },
} satisfies ExhibitWords;
