/** Steps on one, ten or all sales, in German. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Wenige Beispiele auf einmal",
  sentence:
    "Kleine Batches machen viele grobe Schritte, große wenige genaue; eine Epoche ist einmal durch alle Daten.",
  notice:
    "Jeder Lauf sieht für einen Schritt eine andere Zahl von Verkäufen an: Mit einem Verkauf springt der Verlust des Batches bei jedem Schritt, mit allen ist die Kurve glatt. Alle Läufe sind gleich viele Schritte gegangen. Dafür hat einer jedes Mal alle Verkäufe gelesen, ein anderer insgesamt noch nicht einmal die Hälfte von ihnen.",
  questions: {
    epoch: {
      text: "Eine Epoche ist vorbei, wenn jeder Verkauf einmal angesehen wurde. Nach je einer Epoche: Wessen Gerade hat den kleinsten Verlust über alle Verkäufe?",
      options: {
        one: "Die, die einen Verkauf nach dem anderen nimmt.",
        ten: "Die, die zehn auf einmal nimmt.",
        all: "Die, die alle auf einmal nimmt: Ihre Richtung ist genau.",
        alike: "Alle etwa gleich: Sie haben dieselben Verkäufe gelesen.",
      },
      right:
        "Nach einer Epoche sind die Verluste über alle Verkäufe {one} bei einzelnen, {ten} bei zehn auf einmal und {all} bei allen auf einmal. Die Arbeit ist dieselbe, aber dem einen gibt sie für jeden Verkauf einen Schritt, dem anderen einen einzigen.",
      wrong:
        "Bei einzelnen Verkäufen ist er {one}, bei zehn auf einmal {ten} und bei allen auf einmal {all}. Eine Epoche mit allen auf einmal ist ein einziger Schritt, so genau er auch ist; einer nach dem anderen ergibt für jeden Verkauf einen groben Schritt.",
    },
    noise: {
      text: "Die Kurve des Laufs mit einzelnen Verkäufen springt von Schritt zu Schritt auf und ab. Was springt da?",
      options: {
        line: "Die Gerade: Jeder Schritt wirft sie hin und her.",
        sale: "Vor allem das, was gemessen wird: Der Verlust jedes Schritts ist der eines anderen Verkaufs.",
        arithmetic: "Nichts Wirkliches: Es kommt vom Runden.",
      },
      right:
        "In den letzten hundert Schritten lag der Verlust eines Schritts zwischen {least} und {most}, während der über alle Verkäufe nur von {before} auf {after} ging. Die Gerade bewegt sich kaum; manche Verkäufe liegen einfach weit von jeder Geraden.",
      wrong:
        "Vor allem das, was gemessen wird. Der Verlust eines Schritts lag zwischen {least} und {most}, denn jeder Schritt sieht einen anderen Verkauf an, während der über alle Verkäufe nur von {before} auf {after} ging: Die Gerade hat sich kaum bewegt.",
    },
  },
  teacher: {
    objective: "Schritt, Batch und Epoche auseinanderhalten und eine verrauschte Verlustkurve lesen.",
    misconception:
      "Dass ein Schritt mit allen Daten immer der bessere ist. Er ist der genauere, und er kostet so viel wie viele grobe.",
    script: [
      "Drei Läufe, ein Start: Die Gerade verläuft in die falsche Richtung.",
      "Ein Schritt: Jeder Lauf hat dafür eine andere Zahl von Verkäufen angesehen.",
      "Die erste Kurve ist rau. Vergleiche, wie steil die drei Geraden sind.",
      "Mit allen Verkäufen ist die Kurve glatt, und jeder Schritt kostet weit mehr Lesen.",
      "Frage, wer vorn liegt, wenn alle gleich viel gelesen haben.",
      "Frage, was in der rauen Kurve springt.",
    ],
  },
} satisfies ExhibitWords;
