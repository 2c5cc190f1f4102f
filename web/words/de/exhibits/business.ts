/** A bakery's plan for the day, in German. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Wie viele Brötchen backen?",
  sentence:
    "Ein Verlust kann eine Rechnung in Euro sein: Was jeder Fehler kostet, entscheidet, welche Vorhersage sich lohnt.",
  notice:
    "Der Verlust ist die Rechnung eines durchschnittlichen Tages in einer ausgedachten Bäckerei, in Euro: so viel für jedes Brötchen, das übrig bleibt, so viel für jedes, das verlangt wurde und fehlte. Ein Lauf heißt nach diesen beiden Preisen, in dieser Reihenfolge. Wo fehlende Brötchen teuer sind, verläuft die Gerade über den meisten Tagen; wo übrige teuer sind, unter den meisten.",
  chapters: { plans: "Drei Preislisten", prices: "Die Preise ändern sich" },
  questions: {
    "left-over": {
      text: "Ein fehlendes Brötchen kostet dreimal so viel wie ein übriges. An wie vielen Tagen sollten Brötchen übrig bleiben, damit die Rechnung so klein wie möglich wird?",
      options: {
        half: "An etwa der Hälfte: Die beste Vorhersage ist die in der Mitte.",
        "three-quarters": "An etwa drei Vierteln der Tage.",
        all: "An fast allen: Fehlende Brötchen sind zu teuer, um sie zu riskieren.",
      },
      right:
        "An {days} der Tage bleiben Brötchen übrig. Ein Brötchen mehr kostet etwas, wo ohnehin welche übrig bleiben, und spart das Dreifache, wo welche fehlen: Beides hält sich die Waage, wenn auf drei Tage mit Resten einer mit Mangel kommt. An einem milden Tag sind das {extra} mehr als auf der Geraden in der Mitte.",
      wrong:
        "An {days} der Tage bleiben Brötchen übrig. Die Gerade steigt, bis das nächste Brötchen so viel kosten würde, wie es spart: drei Tage mit Resten auf einen mit Mangel. An einem milden Tag sind das {extra} mehr als auf der Geraden in der Mitte.",
    },
    saving: {
      text: "Die Bäckerin hat geplant, als kosteten beide Fehler gleich viel. Jetzt stehen die wahren Preise im Verlust, und die Gerade wird weitertrainiert. Wie viel kleiner wird die Rechnung?",
      options: {
        nothing: "Kaum: Die Gerade war schon gut angepasst.",
        some: "Deutlich kleiner, aber mehr als die Hälfte bleibt.",
        most: "Weniger als die Hälfte bleibt.",
      },
      right:
        "Sie sinkt von {before} auf {after} Euro am Tag, um {share}. Die alte Gerade war die beste für eine andere Frage; was bleibt, ist der Preis dafür, nicht zu wissen, wie viele kommen werden.",
      wrong:
        "Sie sinkt von {before} auf {after} Euro am Tag, um {share}. Der richtige Verlust hilft ganz ohne bessere Daten, aber er kann nicht sagen, wie viele Leute kommen werden: Dieser Teil der Rechnung bleibt.",
    },
  },
  teacher: {
    objective: "Aus dem, was Fehler kosten, einen Verlust machen und sehen, wie der Plan den Kosten folgt.",
    misconception:
      "Dass eine gute Vorhersage die ist, die am genauesten eintrifft. Der Bäckerei geht es am besten mit einer Geraden, die mit Absicht zu hoch liegt.",
    script: [
      "Jeder Punkt ist ein Tag: wie warm es war und wie viele Brötchen verlangt wurden. Die vordere Gerade sagt, wie viele man backen soll.",
      "Sind dagegen die übrigen teuer, backt derselbe Laden viel weniger.",
      "Frage, an wie vielen Tagen etwas übrig bleiben sollte.",
      "Hier hat die Bäckerin bis jetzt mit gleichen Preisen geplant.",
      "Ab dem nächsten Schritt gelten die wahren Preise: Die Rechnung springt und sinkt dann, während die Gerade steigt.",
      "Frage, wie viel der richtige Verlust gespart hat.",
    ],
  },
} satisfies ExhibitWords;
