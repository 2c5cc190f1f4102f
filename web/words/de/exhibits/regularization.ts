/** A price on weights as a part of the loss, in German. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Gewichte haben ihren Preis",
  sentence:
    "Ein Strafterm gibt Gewichten einen Preis und zählt ihn zum Verlust; was aus ihnen wird, hängt von der Art des Preises ab.",
  notice:
    "Vorn ist die Anpassung ohne Strafterm: Das Gesamtcholesterin und sein LDL-Anteil sagen fast dasselbe und bekommen große Gewichte mit entgegengesetzten Vorzeichen, die sich beinahe aufheben. Hol die anderen Läufe nach vorn: Ein Preis auf die Gewichte beendet das. Die Größe jedes Gewichts (Lasso) oder ihr Quadrat (Ridge) kommt zum Verlust hinzu, und das Training macht die Summe klein.",
  questions: {
    zeros: {
      text: "Das Gesamtcholesterin und sein LDL-Anteil haben große Gewichte, die sich fast aufheben. Jetzt haben Gewichte einen Preis. Welcher Strafterm bringt beide auf null?",
      options: {
        lasso: "Das Lasso, das für die Größe eines Gewichts kassiert.",
        ridge: "Ridge, das für das Quadrat eines Gewichts kassiert.",
        neither: "Keiner: Ein Strafterm macht Gewichte nur kleiner.",
      },
      right:
        "Ohne Preis sind die beiden Gewichte {total} und {ldl}. Ridge bringt sie auf {total_ridge} und {ldl_ridge}; das Lasso bringt beide auf null. Sein Zug lässt nicht nach, wenn ein Gewicht klein wird, der von Ridge schon.",
      wrong:
        "Es ist das Lasso. Das Quadrat eines kleinen Gewichts kostet fast nichts, und so hört Ridge auf zu ziehen: Es bringt die Gewichte von {total} und {ldl} auf {total_ridge} und {ldl_ridge}. Das Lasso zieht bis hinab zur Null gleich stark.",
    },
    strong: {
      text: "Der Preis, den das Lasso auf die Gewichte setzt, wird auf ein Mehrfaches erhöht. Was wird aus den Gewichten, die noch übrig waren?",
      options: {
        rest: "Kaum etwas: Diese Gewichte werden gebraucht.",
        smaller: "Sie werden kleiner, aber keines erreicht null.",
        all: "Alle erreichen null.",
      },
      right:
        "Alle sind bei null; das des Body-Mass-Index war vorher {bmi_before}. Der Verlust auf den Daten ist von {free} ohne Preis auf {data} gestiegen: Alle bekommen dieselbe Vorhersage. Das Training macht die Summe klein, und bei diesem Preis ist kein Gewicht wert, was es kostet.",
      wrong:
        "Alle erreichen null, selbst das des Body-Mass-Index, das {bmi_before} war. Was das Training klein macht, ist die Summe aus Verlust und Preis, und bei diesem Preis ist kein Gewicht wert, was es kostet. Auf den Daten allein ist der Verlust von {free} ohne Preis auf {data} gestiegen.",
    },
  },
  teacher: {
    objective:
      "Die Zielfunktion als Verlust auf den Daten plus Preis der Gewichte lesen und zwei Preise unterscheiden.",
    misconception:
      "Dass Regularisierung die Anpassung an die Trainingsdaten verbessert. Sie macht diese mit Absicht schlechter, in der Hoffnung auf ein Modell, das einfacher ist und mit neuen Daten besser zurechtkommt.",
    script: [
      "Fünf Messwerte von Menschen mit Diabetes sagen voraus, wie weit die Krankheit in einem Jahr fortschreitet. Sieh dir die zwei Gewichte für Cholesterin an: groß, und mit entgegengesetzten Vorzeichen.",
      "Frage, welcher Preis sie auf null bringt.",
      "Ridge vorn: Alles ist kleiner, und nichts ist null.",
      "Das Elastic Net mischt beide Preise.",
      "Frage, was ein viel höherer Preis bewirkt.",
    ],
  },
} satisfies ExhibitWords;
