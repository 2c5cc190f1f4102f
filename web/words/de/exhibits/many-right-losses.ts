/** Four lines through the eruptions of a geyser, in German. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Welcher Fehler stört dich?",
  sentence:
    "Zu denselben Daten passen mehrere Verluste; welcher richtig ist, hängt davon ab, wer mit den Fehlern leben muss.",
  notice:
    "Vier Geraden sagen, wie lange man auf den nächsten Ausbruch von Old Faithful wartet. Die Geraden des quadratischen und des absoluten Fehlers laufen durch die Mitte und sind sich fast einig. Die beiden anderen neigen sich mit Absicht zu einer Seite: Ein Quantilverlust berechnet für zu spät mehr als für zu früh, oder umgekehrt.",
  questions: {
    ranger: {
      text: "Eine Rangerin sagt den Gästen, wann sie wieder am Geysir sein sollen. Wer zu früh kommt, wartet nur; wer zu spät kommt, hat ihn verpasst. Welche Gerade dient den Gästen?",
      options: {
        squared: "Die des quadratischen Fehlers (MSE): Ihre Fehler sind im Mittel klein.",
        absolute: "Die des absoluten Fehlers (MAE): Sie ist ebenso oft zu spät wie zu früh.",
        low: "Die unterste, vom Quantilverlust mit kleinem Anteil τ.",
        high: "Die oberste, vom Quantilverlust mit großem Anteil τ.",
      },
      right:
        "Nur {low} der Ausbrüche kommen vor der Zeit, die die unterste Gerade nennt. Mit der Geraden des quadratischen Fehlers hätten die Gäste {squared} davon verpasst, mit der obersten {high}.",
      wrong:
        "Zu spät ist, was wehtut; also soll die genannte Zeit fast immer zu früh sein. Von den Ausbrüchen kommen {low} früher, als die unterste Gerade sagt, {squared} früher als bei der des quadratischen Fehlers und {high} früher als bei der obersten.",
    },
    wait: {
      text: "Nach einem langen Ausbruch: Wann sollen die Gäste laut der untersten Geraden zurück sein, verglichen mit der des quadratischen Fehlers?",
      options: {
        same: "Etwa zur selben Zeit.",
        earlier: "Deutlich früher.",
        later: "Deutlich später.",
      },
      right:
        "Sie sagt {low} statt {squared}. Der Unterschied ist kein Fehler der Anpassung: Er ist die Zeit, die der Verlust die Gäste warten lässt, damit kaum jemand zu spät kommt.",
      wrong:
        "Sie sagt {low} statt {squared}: deutlich früher. Der Verlust berechnet viel für eine Zeit, die zu spät ist; so weicht die Gerade zur sicheren Seite aus.",
    },
  },
  teacher: {
    objective: "Einen Verlust wählen, indem man fragt, was ein Fehler in jeder Richtung kostet.",
    misconception:
      "Dass ein Verlust der richtige ist und die anderen sich ihm nur annähern. Jede Gerade hier ist unter ihrem eigenen Verlust die beste, die es gibt.",
    script: [
      "Jeder Punkt ist ein Ausbruch: wie lange er dauerte und wie lange es bis zum nächsten war. Vier Verluste haben vier Geraden gezogen.",
      "Der absolute Fehler: Es kommen ebenso viele Ausbrüche früher, als er sagt, wie später.",
      "Die unterste Gerade ist fast immer zu früh. Wer könnte das wollen?",
      "Die oberste Gerade ist fast immer zu spät. Wer könnte diese wollen?",
      "Frage, welche von ihnen eine Rangerin nehmen sollte.",
    ],
  },
} satisfies ExhibitWords;
