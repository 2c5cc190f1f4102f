/** The best constant under each loss, in German. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Die Mitte hat viele Bedeutungen",
  sentence: "Mit einer Zahl für alle Häuser hat jeder Verlust seine eigene Vorstellung von der besten.",
  notice:
    "Alle vier Konstanten beginnen beim Mittelwert der Preise, und nur die des quadratischen Fehlers bleibt dort. Der absolute Fehler endet beim Median, der Quantilverlust dort, wo ein Viertel der Häuser billiger ist, und eine hohe Potenz des Abstands nahe der Mitte zwischen dem billigsten und dem teuersten. Die Landschaft zeigt den Verlust des vorderen Laufs für jede Konstante, die es gibt: Ihr tiefster Punkt ist die Antwort.",
  chapters: { nine: "Neun Verkäufe", sales: "Alle Verkäufe" },
  questions: {
    settle: {
      text: "Der absolute Fehler (MAE) zählt die Abstände von einer Konstanten zu allen neun Preisen zusammen. Welche Konstante macht diese Summe am kleinsten?",
      options: {
        mean: "Der Mittelwert: alle Preise zusammengezählt und gleichmäßig verteilt.",
        median: "Der Median: der Preis in der Mitte, wenn sie der Größe nach stehen.",
        midrange: "Die Mitte zwischen dem billigsten und dem teuersten.",
      },
      right:
        "Sie kommt bei {absolute} zur Ruhe, dem Preis mit ebenso vielen Häusern darüber wie darunter: Dort halten sich die Züge nach oben und nach unten die Waage. Der Mittelwert, {mean}, ist die Ruhelage des quadratischen Fehlers.",
      wrong:
        "Sie kommt bei {absolute} zur Ruhe, dem Median. Jedes Haus zieht gleich stark; deshalb halten sich die Züge dort die Waage, wo ebenso viele darüber wie darunter liegen. Der Mittelwert, {mean}, ist die Ruhelage des quadratischen Fehlers.",
    },
    dearer: {
      text: "Das teuerste der neun Häuser wird für doppelt so viel verkauft. Welche Konstante bleibt, wo sie ist?",
      options: {
        squared: "Die des quadratischen Fehlers.",
        absolute: "Die des absoluten Fehlers.",
        power: "Die der hohen Potenz des Abstands.",
      },
      right:
        "Das teuerste Haus lag vorher über dem Median und tut es jetzt auch. Der Mittelwert steigt um {squared}, und die Konstante der hohen Potenz, die nur auf die Enden hört, um {power}.",
      wrong:
        "Nur die des absoluten Fehlers bleibt: Das teuerste Haus lag vorher über dem Median und tut es jetzt auch. Der Mittelwert steigt um {squared} und die Konstante der hohen Potenz um {power}.",
    },
  },
  teacher: {
    objective:
      "Sehen, dass „der Durchschnitt“ die Antwort auf einen Verlust ist und dass andere Verluste andere Antworten haben.",
    misconception:
      "Dass der Mittelwert die natürliche Zusammenfassung von Zahlen ist und der Median ein Notbehelf. Jeder ist die beste Konstante unter einem Verlust: der Mittelwert beim quadratischen Fehler, der Median beim absoluten.",
    script: [
      "Eine Zahl soll für neun Häuser stehen: Alle vier Verluste beginnen beim Mittelwert der Preise.",
      "Frage, wo der absolute Fehler zur Ruhe kommt.",
      "Jeder hat seine eigene beste Konstante gefunden, und nur der quadratische Fehler ist geblieben: Lies die vier Preise ab.",
      "Der quadratische Fehler vorn: Sein Verlust ist eine Schüssel, und ihr tiefster Punkt ist der Mittelwert.",
      "Dieselben vier Verluste mit allen Verkäufen: Die Reihenfolge der vier bleibt.",
      "Frage, welcher Konstanten es gleich ist, wie teuer das teuerste Haus ist.",
    ],
  },
} satisfies ExhibitWords;
