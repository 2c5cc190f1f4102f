/** Missed cancers and false alarms, in German. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Krebs übersehen, falscher Alarm",
  sentence:
    "Um weniger Krebs zu übersehen, gibt es zwei Hebel: was der Verlust gewichtet und wo man entscheidet.",
  notice:
    "Der eine Hebel wirkt im Training: Jeder Krebs zählt im Verlust mehrfach, und die Grenze verschiebt sich. Der andere wirkt danach, auf dieselben Wahrscheinlichkeiten, als niedrigere Schwelle. Der Focal-Verlust dreht nur leiser, was schon leicht ist, und zieht von sich aus keine Art von Fehler vor. Die Messwerte sind echt, aber kein Arzt und keine Ärztin entscheidet nach zwei von ihnen allein.",
  questions: {
    weights: {
      text: "Mit einfacher Kreuzentropie trainiert, übersieht das Modell {missed} Krebsfälle und schlägt {alarms}-mal falschen Alarm. In einem anderen Lauf zählt jeder Krebs im Verlust fünffach. Was geschieht, mit der Schwelle bei beiden auf einem Halb?",
      options: {
        better: "Viel weniger übersehene Krebsfälle und nicht mehr falsche Alarme.",
        traded: "Viel weniger übersehene Krebsfälle und mehr falsche Alarme.",
        same: "Etwa gleich viele übersehene Krebsfälle: Gewichte ändern nicht die Daten.",
      },
      right:
        "Es übersieht {missed_weighted} Krebsfälle und schlägt {alarms_weighted}-mal falschen Alarm. Keine Gerade trennt hier die beiden Arten; weniger Fehler der einen Sorte werden also mit mehr von der anderen bezahlt.",
      wrong:
        "Es übersieht {missed_weighted} Krebsfälle und schlägt {alarms_weighted}-mal falschen Alarm. Die Gewichte sagen dem Training, auf welchen Fehler es achten soll, und es verschiebt die Grenze; wo sich die Arten überlappen, hat das seinen Preis.",
    },
    threshold: {
      text: "Jetzt zurück zum einfachen Lauf. Er wird nicht neu trainiert, nennt aber schon ab einer Wahrscheinlichkeit von einem Sechstel einen Tumor „bösartig“. Wie viel Krebs übersieht er, verglichen mit dem gewichteten Lauf bei einem Halb?",
      options: {
        more: "Deutlich mehr: Er wurde nicht darauf trainiert, ihn zu finden.",
        alike: "Etwa gleich viel.",
        fewer: "Deutlich weniger.",
      },
      right:
        "Er übersieht {missed} bei {alarms} falschen Alarmen; der gewichtete Lauf {missed_weighted} bei {alarms_weighted}. Verschieden ist die Wahrscheinlichkeit: Bei ein und demselben Tumor sagt der einfache Lauf {honest}, der gewichtete {raised}.",
      wrong:
        "Etwa gleich viel: {missed} bei {alarms} falschen Alarmen, gegen {missed_weighted} bei {alarms_weighted}. Die Entscheidungen stimmen überein, die Wahrscheinlichkeiten nicht: Bei ein und demselben Tumor sagt der einfache Lauf {honest}, der gewichtete {raised}.",
    },
  },
  teacher: {
    objective:
      "Zwei Hebel unterscheiden: Gewichte ändern, was gelernt wird, die Schwelle nur, was man damit macht.",
    misconception:
      "Dass man eine seltene oder schlimme Klasse im Training gewichten muss. Oft leistet eine Schwelle dasselbe und lässt die Wahrscheinlichkeiten ehrlich.",
    script: [
      "Tumoren nach Größe und Textur ihrer Zellen: Zähle die übersehenen Krebsfälle und die falschen Alarme.",
      "In einem anderen Lauf zählt jeder Krebs fünffach: Die Klasse sagt beide Zahlen voraus.",
      "Da ist er: Die Grenze hat sich zu den gutartigen Tumoren verschoben.",
      "Zurück zum einfachen Lauf.",
      "Jetzt ändert sich nur die Schwelle: Frage, wie nahe das herankommt.",
      "Fast dieselben Entscheidungen, aus Wahrscheinlichkeiten, die noch bedeuten, was sie sagen.",
    ],
  },
} satisfies ExhibitWords;
