/** How sure a guess was, in German. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Wie sicher warst du dir?",
  sentence:
    "Die Kreuzentropie fragt nicht nur, ob eine Vermutung richtig war, sondern auch, wie sicher sie war.",
  notice:
    "Jeder Punkt ist eine Vermutung, und er steht bei der Wahrscheinlichkeit, die sie der wahren Antwort gab. Nach rechts läuft die Kurve aus, bis fast kein Verlust bleibt; nach links steigt sie ohne Grenze. Deshalb können zwei Vermutungen, die beide falsch sind, ganz verschieden viel kosten.",
  chapters: { guesses: "Vier Vermutungen", classifier: "Ein Klassifikator" },
  questions: {
    half: {
      text: "Alle vier Vermutungen sagen „B“: zwei mit {leaning}, zwei mit {sure}. Von jeder Sorte ist eine richtig und eine falsch. Angenommen, alle vier sagten stattdessen „fünfzig zu fünfzig“: Was würde der mittlere Verlust tun?",
      options: {
        rises: "Steigen: Zwei richtige Vermutungen werden aufgegeben.",
        same: "Gleich bleiben: Die Hälfte ist richtig, und genau das sagt „fünfzig zu fünfzig“.",
        falls: "Sinken.",
      },
      right:
        "Er sinkt von {before} auf {after}. Zögernd falschzuliegen kostet {hesitant}, sicher falschzuliegen {much}: mehr als die drei anderen zusammen, und mehr, als die sichere richtige Vermutung ausgleichen kann.",
      wrong:
        "Er sinkt von {before} auf {after}. Die Vermutung, die sicher und falsch war, kostet {much}, die zögernde falsche nur {hesitant}: Es zählt, wie wenig Wahrscheinlichkeit für die Wahrheit blieb, und der Verlust ist minus ihr Logarithmus.",
    },
    training: {
      text: "Im zweiten Teil ordnet der Klassifikator {before} der Punkte richtig zu, und bei fast allen ist er sich nahezu sicher. Das Training macht seinen Verlust viel kleiner. Was ändert sich am meisten?",
      options: {
        boundary: "Die Grenze verschiebt sich, und deutlich mehr Punkte sind richtig.",
        surer: "Er wird noch sicherer in dem, was er sagt.",
        humbler: "Er wird weniger sicher und entscheidet fast wie zuvor.",
      },
      right:
        "Das Gewicht schrumpft von {steep} auf {gentle} und der Verlust von {high} auf {low}. Trotzdem sind {after} richtig, fast wie zuvor: Was er lernen musste, war der Zweifel.",
      wrong:
        "Er wird weniger sicher: Das Gewicht schrumpft von {steep} auf {gentle} und der Verlust von {high} auf {low}, während {after} richtig sind. Die wenigen Fehler, die er voller Überzeugung machte, waren das Teure.",
    },
  },
  teacher: {
    objective:
      "Die Kreuzentropie ist die Überraschung über die Wahrheit: minus der Logarithmus der Wahrscheinlichkeit, die sie bekam.",
    misconception:
      "Dass ein Verlust Fehler zählt. Er bestraft auch eine richtige Antwort ohne Überzeugung, und einen überzeugten Fehler weit mehr als einen zögernden.",
    script: [
      "Alle vier Vermutungen sagen „B“. Diese war richtig und sich sicher: Sie kostet fast nichts.",
      "Diese war sich genauso sicher, und falsch: Hier ist die Kurve steil, und sie kostet am meisten.",
      "Was würde geschehen, wenn niemand wagte, sich auf eine Seite zu neigen? Die Klasse sagt es.",
      "Ein Klassifikator stellt hundert solche Vermutungen an: Die steile Kurve heißt, dass er an fast nichts zweifelt.",
      "Frage, was das Training daran ändern wird.",
      "Die Kurve ist sanft geworden: Die Grenze hat sich kaum bewegt, aber der Zweifel ist am richtigen Platz.",
    ],
  },
} satisfies ExhibitWords;
