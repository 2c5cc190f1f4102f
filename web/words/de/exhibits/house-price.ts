/** The price of a house, in German. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Was ist ein Haus wert?",
  sentence:
    "Eine Vorhersage, ein Preis und eine Zahl dafür, wie weit beide auseinanderliegen: Diese Zahl ist der Verlust.",
  notice:
    "Die Seite des Quadrats ist der Abstand zwischen Vorhersage und Preis; seine Fläche ist der quadratische Fehler. Jeder Schritt bringt die Vorhersage ein Stück näher, und das Quadrat schrumpft. Bei vielen Verkäufen muss eine Gerade allen dienen: Sie kommt dort zur Ruhe, wo die Quadrate im Mittel am kleinsten sind.",
  chapters: { one: "Ein Haus", sales: "Echte Verkäufe" },
  questions: {
    side: {
      text: "Die Vorhersage liegt unter dem Preis. Angenommen, sie läge um genauso viel darüber: Wie groß wäre der quadratische Fehler?",
      options: {
        negative: "Unter null: Die Abweichung geht jetzt in die andere Richtung.",
        same: "Gleich groß.",
        larger: "Größer: Zu viel zu sagen ist schlimmer.",
      },
      right:
        "Eine Vorhersage von {low} kostet {below}, eine von {high} kostet {above}. Ein Quadrat hat kein Vorzeichen: Dieser Verlust fragt, wie weit, und nicht, auf welcher Seite. Andere Verluste fragen auch nach der Seite.",
      wrong:
        "Mit {low} ist der quadratische Fehler {below}, mit {high} ist er {above}: gleicher Abstand, gleiches Quadrat. Ein Verlust dieser Art ist nie kleiner als null, und ihm ist gleich, auf welcher Seite die Vorhersage liegt.",
    },
    rest: {
      text: "Du trainierst mit den echten Verkäufen, bis sich die Gerade nicht mehr bewegt. Wie groß ist der Verlust dann?",
      options: {
        zero: "Null: Dann ist das Training fertig.",
        above: "Kleiner als am Anfang, aber über null.",
        same: "So groß wie am Anfang: Nur die Gerade hat sich bewegt.",
      },
      right:
        "Die Gerade lag im Mittel um {first} daneben und kommt bei {miss} zur Ruhe. Gleich große Häuser werden zu verschiedenen Preisen verkauft; keine Gerade kann sie alle treffen, und so ist der kleinste Verlust nicht null.",
      wrong:
        "Im Mittel liegt die Gerade am Anfang um {first} daneben, und wenn sie zur Ruhe kommt, um {miss}. Sie wird besser, aber gleich große Häuser werden zu verschiedenen Preisen verkauft: Keine Gerade trifft sie alle, und so liegt auch der kleinste Verlust über null.",
    },
  },
  teacher: {
    objective:
      "Ein Verlust macht aus der Frage „Wie falsch ist diese Vorhersage?“ eine einzige Zahl, und das Training macht sie kleiner.",
    misconception:
      "Viele erwarten, dass das Training bei einem Verlust von null endet. Es endet beim kleinsten Verlust, den das Modell mit diesen Daten erreichen kann.",
    script: [
      "Das Modell nennt einen Preis, bezahlt wurde ein anderer: Die Seite des Quadrats ist der Abstand, seine Fläche der Verlust.",
      "Ein Schritt bewegt die Vorhersage auf den Preis zu, aber nur ein Stück weit.",
      "Und wenn das Modell zu viel statt zu wenig gesagt hätte? Erst raten, dann nachsehen.",
      "Jetzt echte Verkäufe: Jedes Haus hat seinen eigenen Abstand, und der Verlust ist der Mittelwert aller Quadrate.",
      "Die Gerade dreht sich, und jeder Schritt hilft weniger als der vorige.",
      "Wird der Verlust null erreichen? Die Klasse entscheidet, bevor „Abspielen“ gedrückt wird.",
    ],
  },
} satisfies ExhibitWords;
