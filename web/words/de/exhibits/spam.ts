/** Wanted messages and spam, in German. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Ist das Spam?",
  sentence: "Wie viel von dem, was der Filter aufhält, ist Spam, und wie viel vom Spam hält er auf?",
  notice:
    "Das Training gibt jedem Wort ein Gewicht und jeder Nachricht eine Wahrscheinlichkeit; von einer Schwelle weiß es nichts. Die Schwelle kommt danach und tauscht einen Fehler gegen den anderen: Spam, der durchkommt, gegen Freunde, die aufgehalten werden. Die Nachrichten sind für diese Seite ausgedacht und auf Englisch geschrieben.",
  questions: {
    strict: {
      text: "Ab einer Wahrscheinlichkeit von einem Halb wird eine Nachricht Spam genannt. Jetzt soll der Filter sicherer sein: Die Schwelle steigt auf vier Fünftel. Die Präzision ist der Anteil der aufgehaltenen Nachrichten, die Spam sind; die Trefferquote ist der Anteil allen Spams, der aufgehalten wird. Was geschieht?",
      options: {
        both: "Die Präzision steigt, und die Trefferquote sinkt nicht: Ein strengerer Filter ist ein besserer.",
        precision: "Die Präzision steigt, und die Trefferquote sinkt.",
        recall: "Die Präzision sinkt, und die Trefferquote steigt.",
      },
      right:
        "Die Präzision geht von {precision} auf {precision_strict}, die Trefferquote von {recall} auf {recall_strict}. Der Filter hält nur auf, wobei er sich sicher ist; so hält er weniger Freunde auf und lässt mehr Spam durch.",
      wrong:
        "Die Präzision geht von {precision} auf {precision_strict} und die Trefferquote von {recall} auf {recall_strict}. Die Wahrscheinlichkeiten sind dieselben wie vorher: Liegt die Latte höher, werden von beiden Sorten weniger Nachrichten aufgehalten.",
    },
    nothing: {
      text: "Ein anderer Filter hält überhaupt nichts auf. Wie groß ist der Anteil der Nachrichten, die er richtig behandelt?",
      options: { bad: "Höchstens die Hälfte.", fair: "Mehr als die Hälfte." },
      right:
        "Er behandelt {accuracy} richtig, weil die meisten Nachrichten erwünscht sind. Die Wahrheit sagt seine Trefferquote: Von allem Spam hält er {found} auf, und {lost} kommen durch.",
      wrong:
        "Er behandelt {accuracy} richtig, weil die meisten Nachrichten erwünscht sind. Deshalb sieht man auch auf die Trefferquote: Er hält {found} Nachrichten auf und lässt {lost} Spam-Nachrichten durch.",
    },
  },
  teacher: {
    objective:
      "Präzision und Trefferquote beantworten zwei verschiedene Fragen über einen Klassifikator, und die Schwelle tauscht eine gegen die andere.",
    misconception:
      "Dass eine Zahl, die Genauigkeit, sagt, wie gut ein Filter ist. Sie sieht selbst bei einem Filter ordentlich aus, der nichts aufhält.",
    script: [
      "Der Filter ist trainiert: Die Tabelle zählt Nachrichten danach, was sie sind und wie sie genannt werden.",
      "Diese Wörter sprechen für Spam, jene für einen Freund.",
      "Die Schwelle steigt: Die Klasse sagt, was mit Präzision und Trefferquote geschieht.",
      "Weniger Freunde werden aufgehalten, und mehr Spam kommt durch, ganz ohne Training.",
      "Frage, wie ein Filter abschneidet, der gar nichts tut.",
    ],
  },
} satisfies ExhibitWords;
