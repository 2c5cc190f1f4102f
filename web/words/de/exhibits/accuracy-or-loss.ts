/** Loss and accuracy beside each other, in German. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Verlust oder Genauigkeit?",
  sentence:
    "Das Training achtet auf den Verlust, Menschen achten auf die Genauigkeit: Hier sind beide nebeneinander.",
  notice:
    "Die Genauigkeit zählt, auf welcher Seite der Grenze die Punkte liegen, und ändert sich nur, wenn einer sie überquert. Der Verlust fragt auch, wie weit weg sie sind; er kann also sinken, ohne dass ein Punkt die Grenze überquert, oder weil ein paar sehr teure Punkte auf Kosten vieler billiger bedient werden.",
  chapters: { still: "Eine steht still", apart: "Sie gehen auseinander" },
  questions: {
    still: {
      text: "Nach ein paar Schritten sind {right} der Punkte richtig, und von da an ändert sich das kaum. Was tut der Verlust in den Schritten danach?",
      options: {
        stands: "Er steht auch still.",
        falls: "Er sinkt weiter.",
        rises: "Er steigt wieder.",
      },
      right:
        "Er sinkt von {before} auf {after}, während die Genauigkeit bei {right_after} endet. Das Modell wird sich der Punkte sicherer, die es schon richtig hat, und der Verlust belohnt das.",
      wrong:
        "Er sinkt von {before} auf {after}, während die Genauigkeit bei {right_after} endet. Die Genauigkeit zählt nur Seiten; für den Verlust zählt auch, wie sicher sich das Modell dabei ist.",
    },
    apart: {
      text: "Im zweiten Teil trennt die Grenze die Menge ohne Fehler; nur zwei Punkte weit draußen liegen auf der falschen Seite. Das Training lässt den Verlust sinken. Was tut die Genauigkeit?",
      options: {
        rises: "Sie steigt: Ein kleinerer Verlust heißt weniger Fehler.",
        stands: "Sie bleibt, wo sie ist.",
        falls: "Sie sinkt.",
      },
      right:
        "Der Verlust sinkt von {before} auf {after}, und die Genauigkeit sinkt mit, von {right} auf {right_after}. Zwei Punkte weit auf der falschen Seite kosten mehr als alle anderen zusammen; ihretwegen gibt das Training nahe Punkte auf.",
      wrong:
        "Sie sinkt von {right} auf {right_after}, obwohl der Verlust von {before} auf {after} sinkt. Weit auf der falschen Seite kosten zwei Punkte mehr als alle anderen zusammen, und jeder Schritt dient dem, was am meisten kostet.",
    },
  },
  teacher: {
    objective:
      "Die Genauigkeit ist das, was man berichtet, der Verlust das, was man trainiert, und beide müssen sich nicht gemeinsam bewegen.",
    misconception:
      "Dass ein kleinerer Verlust immer weniger Fehler heißt. Er heißt weniger Überraschung, und darüber können ein paar Punkte entscheiden.",
    script: [
      "Vor dem Training steht alles fünfzig zu fünfzig.",
      "Nach fünf Schritten liegen fast alle Punkte auf ihrer Seite.",
      "Frage, was für den Verlust noch zu tun bleibt.",
      "Andere Daten: Zwei Punkte liegen weit draußen auf der falschen Seite, vielleicht falsch beschriftet.",
      "Frage, was die Genauigkeit tut, während der Verlust sinkt.",
      "Die Kurve ist zwei Punkten zuliebe flach geworden, und andere zahlen dafür.",
    ],
  },
} satisfies ExhibitWords;
