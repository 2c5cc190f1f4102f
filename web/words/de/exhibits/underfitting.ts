/** A line through a curve, in German. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Über null stehen geblieben",
  sentence:
    "Der Verlust ist zur Ruhe gekommen, und die Anpassung ist sichtlich schlecht: Liegt es am Training oder am Modell?",
  notice:
    "Die Verlustkurve ist flach geworden, und doch sind die Abweichungen deutlich zu sehen, und benachbarte Punkte werden auf derselben Seite verfehlt. Mehr Schritte ändern nichts: Das ist die beste Gerade, die es gibt. Ein Modell, das sich biegen kann, lässt kaum mehr als das Rauschen übrig.",
  chapters: { curve: "Gerade oder Kurve", network: "Ein kleines Netz" },
  questions: {
    cure: {
      text: "Der Verlust ist zur Ruhe gekommen, und er ist hoch. Was senkt ihn am meisten?",
      options: {
        steps: "Fünfmal so lange trainieren.",
        rate: "Eine größere Lernrate nehmen.",
        bend: "Dem Modell erlauben, sich zu biegen: einen höheren Grad nehmen.",
      },
      right:
        "Der Verlust ist jetzt {now}. Mehr Schritte lassen ihn bei {steps}, eine größere Rate bei {rate}, und ein Modell, das sich biegen kann, bringt ihn auf {bend}. Die Grenze war die Gerade, nicht das Training.",
      wrong:
        "Mehr Schritte lassen den Verlust bei {steps} und eine größere Rate bei {rate}; vorher war er {now}: Die beste Gerade ist längst gefunden. Nur ein Modell, das sich biegen kann, kommt tiefer, auf {bend}.",
    },
    unit: {
      text: "Ein Netz mit einem verborgenen Neuron ist auf halbem Weg stehen geblieben. Reicht es, länger zu trainieren?",
      options: {
        time: "Ja: Mit genug Zeit lernt ein Netz jede Kurve.",
        limit: "Nein: Ein Neuron biegt sich zu wenig, egal, wie lange man trainiert.",
      },
      right:
        "Nach vielen weiteren Schritten ist der Verlust {one} statt {now}. Acht Neuronen erreichen in derselben Zeit {eight}. Ein Netz kann jeder Kurve folgen, aber nur mit genug Neuronen.",
      wrong:
        "Mehr Schritte bringen ihn nur von {now} auf {one}, während acht Neuronen in derselben Zeit {eight} erreichen. Dass Netze jeder Kurve folgen können, gilt für Netze mit genug Neuronen.",
    },
  },
  teacher: {
    objective:
      "Ein Verlust, der über null zur Ruhe kommt, kann heißen, dass das Modell zu einfach ist; dann hilft längeres Training nicht.",
    misconception:
      "Eine flache Verlustkurve wird so gelesen, als sei die Aufgabe gelöst oder die Lernrate falsch. Sieh dir die Anpassung an.",
    script: [
      "Punkte entlang einer Welle und eine Gerade, die ihnen folgen soll.",
      "Hundert Schritte: Der Verlust ist zur Ruhe gekommen, und die Gerade verfehlt ganze Strecken von Punkten.",
      "Was würdest du probieren? Erst abstimmen, dann nachsehen.",
      "Eine Kurve höheren Grades, genauso trainiert, folgt der Welle.",
      "Ein Netz mit einem verborgenen Neuron hat dasselbe Problem: Es biegt sich einmal.",
      "Braucht es mehr Zeit oder mehr Neuronen?",
    ],
  },
} satisfies ExhibitWords;
