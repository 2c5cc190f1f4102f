/** Too small, right and too large learning rates, in German. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Wie groß darf ein Schritt sein?",
  sentence: "Drei Läufe durch dasselbe Tal, die sich in nichts als ihrer Lernrate unterscheiden.",
  notice:
    "Die kleinste Rate schleicht bergab. Die größte springt über das Tal und zurück und kommt trotzdem jedes Mal tiefer. Die Grenze liegt dort, wo ein Sprung so hoch endet, wie er begann: bei zwei geteilt durch die Krümmung des Tals.",
  chapters: { rates: "Drei Raten", beyond: "Über der Grenze", unscaled: "Ohne Skalierung" },
  questions: {
    beyond: {
      text: "Die größte Rate springt über das Tal und zurück. Was geschieht mit einer, die noch ein wenig größer ist?",
      options: {
        sooner: "Sie kommt früher an: Längere Schritte sparen Zeit.",
        later: "Sie kommt an, aber später.",
        never: "Sie kommt nie an: Der Verlust wächst.",
      },
      right:
        "Bei einer Rate von {rate} wächst der Verlust in zwanzig Schritten von {start} auf {end}. Die Grenze liegt an diesem Hang bei {bound}: Darüber endet jeder Sprung höher, als er begann.",
      wrong:
        "Bei einer Rate von {rate} wächst der Verlust in zwanzig Schritten von {start} auf {end}. Die Grenze liegt hier bei {bound}. Darüber landet jeder Sprung auf der anderen Seite höher, wo es steiler ist, und so wird der nächste Sprung noch länger.",
    },
    scaling: {
      text: "Bis jetzt waren die Eingaben auf eine Streuung von eins skaliert. Nimm die Minuten, wie sie sind. Wie ändert sich die Grenze für die Rate?",
      options: {
        larger: "Sie wird viel größer.",
        same: "Sie bleibt etwa gleich: Die Daten sind dieselben.",
        smaller: "Sie wird viel kleiner.",
      },
      right:
        "Die Grenze sinkt von {scaled} auf {unscaled}, um den Faktor {times}. Unskaliert ist das Tal eine enge Schlucht: Ihre steilen Wände erlauben nur kurze Schritte, und auf ihrem flachen Grund dauern die sehr lange.",
      wrong:
        "Die Daten sagen dasselbe, aber die Landschaft sieht anders aus: Die Grenze sinkt von {scaled} auf {unscaled}, um den Faktor {times}. Aus dem runden Tal ist eine Schlucht geworden, deren steile Wände die Rate begrenzen, während ihr Grund fast flach ist.",
    },
  },
  teacher: {
    objective:
      "Die Krümmung des Verlusts setzt der Lernrate eine Grenze, und die Eingaben zu skalieren hebt sie an, weil das Tal rund wird.",
    misconception:
      "Man meint, eine größere Rate sei schneller, nur weniger genau. Jenseits der Grenze funktioniert sie überhaupt nicht.",
    script: [
      "Drei Läufe von derselben Stelle, die sich nur in der Lernrate unterscheiden.",
      "Je ein Schritt: Einer hat sich kaum bewegt, einer ist fast da, einer ist auf die andere Seite gesprungen.",
      "Neun weitere: Zwei von ihnen sind angekommen oder beinahe, und einer schleicht noch.",
      "Jetzt eine Rate knapp über der größten. Erst Vermutungen sammeln.",
      "Dieselben Ausbrüche mit unskalierten Minuten: Sieh dir die Form des Tals an.",
      "Frage, was das mit der größten Rate macht, die man nehmen darf.",
    ],
  },
} satisfies ExhibitWords;
