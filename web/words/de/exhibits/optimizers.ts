/** Four optimizers down the same valleys, in German. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Ein Rennen ins Tal",
  sentence:
    "Gleicher Hang, gleicher Start, vier Optimierer: Was jeder aus dem Gradienten macht, entscheidet über seinen Weg.",
  notice:
    "Die Schritte des einfachen Gradientenabstiegs (SGD) sind so lang, wie es steil ist: Er fällt sofort ins Tal und bewegt sich dann auf dessen flachem Grund kaum noch. Momentum behält einen Teil des letzten Schritts und nimmt Fahrt auf; RMSProp und Adam messen jede Richtung an den Steigungen, die dort vorkamen, und so werden auch in flachen Richtungen die Schritte länger. Jeder hat seine eigene Rate, denn dieselbe Rate bedeutet für jeden andere Schritte.",
  chapters: { bend: "Das krumme Tal", ravine: "Die Schlucht" },
  questions: {
    ahead: {
      text: "Alle vier sind erst kurz unterwegs. Wer hat den kleinsten Verlust, wenn sie mehrmals so lange gelaufen sind?",
      options: {
        sgd: "SGD, das jetzt am tiefsten ist.",
        momentum: "SGD mit Momentum.",
        rmsprop: "RMSProp, das den ruhigsten Weg genommen hat.",
        adam: "Adam: Es ist das neueste der vier Verfahren.",
      },
      right:
        "Momentum ist auf {momentum} heruntergekommen, Adam auf {adam}, RMSProp auf {rmsprop} und SGD auf {sgd}. Am Anfang verlor Momentum Zeit, weil es die Wand hinaufschwang, auf {momentum_now}; auf dem flachen Grund zahlt sich die gewonnene Fahrt aus.",
      wrong:
        "Hier gewinnt Momentum mit {momentum}; Adam hat {adam}, RMSProp {rmsprop} und SGD {sgd}. Am Anfang schwang es die Wand hinauf, auf {momentum_now}, aber auf dem flachen Grund summieren sich seine Schritte. In einem anderen Tal oder bei anderen Raten gewinnt ein anderes Verfahren.",
    },
    past: {
      text: "In der Schlucht läuft SGD mit Momentum am Grund entlang auf den tiefsten Punkt zu, an dem x null ist. Was geschieht, wenn es dort ankommt?",
      options: {
        stops: "Es hält dort an: Der Gradient ist null.",
        short: "Es wird langsamer und bleibt lange kurz davor.",
        past: "Es läuft daran vorbei und muss zurückkommen.",
      },
      right:
        "Es begann auf der negativen Seite und ist bis {turn} weitergelaufen; später ist es zurück bei {back}. Wo die Steigung null ist, ist es der Schritt noch lange nicht: Was von den früheren Schritten übrig ist, trägt es weiter. SGD ohne Momentum, bei {sgd}, läuft nie vorbei.",
      wrong:
        "Es läuft vorbei, bis {turn}, und kommt später auf {back} zurück. Ein Gradient von null fügt dem Schritt nichts hinzu, aber was von den früheren Schritten übrig ist, trägt es weiter. SGD ohne Momentum, bei {sgd}, ist noch nicht dort.",
    },
  },
  teacher: {
    objective:
      "Einen Optimierer als Regel sehen, die aus Gradienten Schritte macht, und Regeln auf derselben Fläche vergleichen.",
    misconception:
      "Dass ein Optimierer einfach der beste ist. Wer gewinnt, hängt von der Fläche ab, von den Raten und davon, wann man hinsieht.",
    script: [
      "Vier Läufe beginnen an derselben Stelle in einem krummen Tal; sieh dir die Wege an, und wer jetzt am tiefsten ist.",
      "Die Klasse wettet auf den Sieger.",
      "Der Rest des Rennens: Der Grund des Tals ist fast flach, und dort wird es entschieden.",
      "Jetzt eine gerade Schlucht: SGD springt von Wand zu Wand.",
      "Frage, was Momentum am tiefsten Punkt tut.",
    ],
  },
} satisfies ExhibitWords;
